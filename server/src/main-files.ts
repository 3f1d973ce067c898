import type { Stats } from 'node:fs';
import { lstat, open, opendir, readFile } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ignored } from './disk/ignored';
import { textOf } from './disk/read-file';
import type { WorkspaceFiles } from './protocol/session/session-base';

/** Extensions under which nobody keeps a configuration or a capture; host names end in anything else. */
const OTHER_FILES =
  /\.(?:[cm]?[jt]sx?|json[c5]?|ya?ml|toml|lock|map|md|html?|css|scss|py|pyc|rb|go|rs|c|h|cpp|java|class|jar|sh|ps1|bat|sql|xml|csv|xlsx?|docx?|pptx?|pdf|png|jpe?g|gif|svg|ico|webp|mp[34]|zip|gz|tgz|bz2|xz|7z|tar|exe|dll|so|bin|pcap(?:ng)?|db|sqlite|vsix|ipynb)$/i;

/** What is left out below each folder of the workspace; asked anew after each listing, and when a `.gitignore` changes. */
const ignored = new Map<string, Ignored>();

/** The files of the workspace's folders on this machine's disk. Links are not followed: they may lead out of it. */
export const workspaceFilesOnDisk: WorkspaceFiles = {
  async *below(folder) {
    const path = pathOf(folder);
    if (path === undefined) return;
    ignored.delete(path);
    yield* filesBelow(path, folder.replace(/\/$/, ''));
  },

  lists(folder, uri) {
    const [root, path] = [pathOf(folder), pathOf(uri)];
    if (root === undefined || path === undefined) return false;
    const parts = relative(root, path).split(sep);
    const name = parts.pop() ?? '';
    if (name === '' || name === '..' || parts[0] === '..' || isAbsolute(parts[0] ?? '')) return false;
    if (name === '.gitignore') ignored.delete(root);
    return !OTHER_FILES.test(name) && ignoredIn(root).reaches([...parts, name].join('/'));
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

async function* filesBelow(root: string, uri: string): AsyncGenerator<string> {
  const left = new Ignored(root, []);
  const open = [''];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    let folder: Awaited<ReturnType<typeof opendir>>;
    try {
      folder = await opendir(join(root, at));
    } catch {
      continue;
    }
    for await (const entry of folder) {
      const path = `${at}${entry.name}`;
      if (left.has(path, entry.isDirectory())) continue;
      if (entry.isDirectory()) open.push(`${path}/`);
      else if (entry.isFile() && !OTHER_FILES.test(entry.name)) yield `${uri}/${escaped(path)}`;
    }
  }
}

function ignoredIn(root: string): Ignored {
  const known = ignored.get(root) ?? new Ignored(root, []);
  ignored.set(root, known);
  return known;
}

function escaped(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
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
