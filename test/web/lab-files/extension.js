// A file system in memory: a workspace without a disk, as vscode.dev has one for a repository on GitHub.
const vscode = require('vscode');

const { FileSystemError, FileType } = vscode;
const encoder = new TextEncoder();

exports.activate = ({ subscriptions }) => {
  const files = new LabFiles();
  subscriptions.push(vscode.workspace.registerFileSystemProvider('lab', files, { isCaseSensitive: true }));
};

class LabFiles {
  constructor() {
    this.entries = new Map([
      ['/', undefined],
      ['/lab', undefined],
      ['/lab/README.txt', encoder.encode('The lab.\n')],
    ]);
    this.times = new Map();
    this.emitter = new vscode.EventEmitter();
    this.onDidChangeFile = this.emitter.event;
  }

  watch() {
    return new vscode.Disposable(() => {});
  }

  stat({ path }) {
    if (!this.entries.has(path)) throw FileSystemError.FileNotFound(path);
    const bytes = this.entries.get(path);
    const mtime = this.times.get(path) ?? 0;
    return { type: bytes ? FileType.File : FileType.Directory, ctime: 0, mtime, size: bytes?.length ?? 0 };
  }

  readDirectory({ path }) {
    const folder = path.replace(/\/$/, '');
    return [...this.entries]
      .filter(
        ([each]) =>
          each.startsWith(`${folder}/`) && !each.slice(folder.length + 1).includes('/') && each !== '/',
      )
      .map(([each, bytes]) => [each.slice(folder.length + 1), bytes ? FileType.File : FileType.Directory]);
  }

  createDirectory({ path }) {
    this.entries.set(path, undefined);
  }

  readFile({ path }) {
    const bytes = this.entries.get(path);
    if (!bytes) throw FileSystemError.FileNotFound(path);
    return bytes;
  }

  writeFile(uri, bytes) {
    const type = this.entries.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.entries.set(uri.path, bytes);
    this.times.set(uri.path, Date.now());
    this.emitter.fire([{ type, uri }]);
  }

  delete(uri) {
    for (const path of [...this.entries.keys()]) {
      if (path === uri.path || path.startsWith(`${uri.path}/`)) this.entries.delete(path);
    }
    this.emitter.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from, to) {
    const bytes = this.readFile(from);
    this.delete(from);
    this.writeFile(to, bytes);
  }
}
