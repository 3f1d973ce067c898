import type { Stats } from 'node:fs';
import { lstat, open, opendir, readFile } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textOf } from './disk/read-file';
import type { WorkspaceFiles } from './protocol/session/session-base';

const SKIPPED_FOLDERS = new Set(['.git', '.hg', '.svn', 'node_modules', '.vscode', 'dist', 'out']);
/** Extensions under which nobody keeps a configuration or a capture; host names end in anything else. */
const OTHER_FILES =
  /\.(?:[cm]?[jt]sx?|json[c5]?|ya?ml|toml|lock|map|md|html?|css|scss|py|pyc|rb|go|rs|c|h|cpp|java|class|jar|sh|ps1|bat|sql|xml|csv|xlsx?|docx?|pptx?|pdf|png|jpe?g|gif|svg|ico|webp|mp[34]|zip|gz|tgz|bz2|xz|7z|tar|exe|dll|so|bin|pcap(?:ng)?|db|sqlite|vsix|ipynb)$/i;
const MAX_DEPTH = 20;

/** The files of the workspace's folders on this machine's disk. Links are not followed: they may lead out of it. */
export const workspaceFilesOnDisk: WorkspaceFiles = {
  async *below(folder) {
    const path = pathOf(folder);
    if (path !== undefined) yield* filesBelow(path, folder.replace(/\/$/, ''), 0);
  },

  lists(folder, uri) {
    const [root, path] = [pathOf(folder), pathOf(uri)];
    if (root === undefined || path === undefined) return false;
    const parts = relative(root, path).split(sep);
    const name = parts.pop() ?? '';
    if (name === '' || name === '..' || parts[0] === '..' || isAbsolute(parts[0] ?? '')) return false;
    const isSkipped = parts.length > MAX_DEPTH || parts.some((part) => SKIPPED_FOLDERS.has(part));
    return !isSkipped && !OTHER_FILES.test(name);
  },

  async isFolder(uri) {
    const path = pathOf(uri);
    try {
      return path !== undefined && (await lstat(path)).isDirectory();
    } catch {
      return false;
    }
  },

  async head(uri, length) {
    const path = pathOf(uri);
    if (path === undefined || OTHER_FILES.test(path)) return undefined;
    try {
      const file = await open(path, 'r');
      try {
        if (!(await file.stat()).isFile()) return undefined;
        const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, 0);
        const read = textOf(buffer.subarray(0, bytesRead));
        return 'reason' in read ? undefined : read.decoded.content;
      } finally {
        await file.close();
      }
    } catch {
      return undefined; // gone meanwhile, or not ours to read
    }
  },

  async read(uri, most) {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    try {
      const facts = await lstat(path);
      if (!facts.isFile() || facts.size > most) return undefined;
      const read = textOf(await readFile(path));
      if ('reason' in read) return undefined;
      return { content: read.decoded.content, stamp: stampOf(facts) };
    } catch {
      return undefined;
    }
  },

  async stamp(uri) {
    const path = pathOf(uri);
    try {
      const facts = path === undefined ? undefined : await lstat(path);
      return facts?.isFile() ? stampOf(facts) : undefined;
    } catch {
      return undefined;
    }
  },
};

async function* filesBelow(path: string, uri: string, depth: number): AsyncGenerator<string> {
  let folder: Awaited<ReturnType<typeof opendir>>;
  try {
    folder = await opendir(path);
  } catch {
    return;
  }
  for await (const entry of folder) {
    const below = `${uri}/${encodeURIComponent(entry.name)}`;
    if (entry.isDirectory()) {
      if (depth < MAX_DEPTH && !SKIPPED_FOLDERS.has(entry.name))
        yield* filesBelow(`${path}/${entry.name}`, below, depth + 1);
    } else if (entry.isFile() && !OTHER_FILES.test(entry.name)) {
      yield below;
    }
  }
}

/** The time of the last change of the file itself is in it: a copy may keep the time of its content, and its size. */
function stampOf({ mtimeMs, ctimeMs, size, ino }: Stats): string {
  return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
}

function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}
