/** A file that was dropped or chosen, with its path from where it was taken. */
export interface Taken {
  readonly path: string;
  readonly file: File;
}

const SKIPPED_FOLDERS = new Set(['.git', '.hg', '.svn', 'node_modules']);

/** The files of a choice. */
export function chosenFiles(files: FileList): Taken[] {
  return inOrder([...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }))).filter(
    ({ path }) => !path.split('/').some((part) => SKIPPED_FOLDERS.has(part)),
  );
}

/** The files of a drop, with all that is in dropped folders. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<Taken[]> {
  // The list is emptied once the event is over: the entries are taken before anything is waited for.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return chosenFiles(files);
  const taken: Taken[] = [];
  for (const entry of entries) await walk(entry, '', taken);
  return inOrder(taken);
}

async function walk(entry: FileSystemEntry, folder: string, taken: Taken[]): Promise<void> {
  const path = folder + entry.name;
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    taken.push({ path, file });
  } else if (isFolder(entry) && !SKIPPED_FOLDERS.has(entry.name)) {
    const reader = entry.createReader();
    // A reader gives some entries at a time, and none at the end.
    for (;;) {
      const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
        reader.readEntries(resolve, reject),
      );
      if (some.length === 0) break;
      for (const one of some) await walk(one, `${path}/`, taken);
    }
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function inOrder(taken: Taken[]): Taken[] {
  return taken.sort((a, b) => (a.path < b.path ? -1 : 1));
}
