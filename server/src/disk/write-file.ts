import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces a file's content at one stroke: whoever reads it sees the old text or the new one. Its mode and owner stay,
 * and a link stays a link; a file with several names (hard links) is written in place, so that it keeps them. Throws
 * what the system says; the file is then as it was.
 */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const target = realpathSync(path);
  // Renaming needs no permission on the file itself, but a read-only file is read-only for a reason.
  accessSync(target, constants.W_OK);
  const { mode, uid, gid, nlink } = statSync(target);
  if (nlink > 1) {
    writeFileSync(target, bytes);
    return;
  }
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const file = openSync(temporary, 'wx', mode);
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    keepOwner(temporary, uid, gid);
    chmodSync(temporary, mode);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Writes a file of our own, a report or a baseline: whole, or not at all. What is there and is no regular file
 * (`/dev/stdout`, a pipe) is written to.
 */
export function writeWhole(path: string, content: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) replaceFile(path, Buffer.from(content));
  else if (found) writeFileSync(path, content);
  else {
    const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
    try {
      writeFileSync(temporary, content, { flag: 'wx', flush: true });
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  }
}

function keepOwner(path: string, uid: number, gid: number): void {
  const created = statSync(path);
  if (created.uid === uid && created.gid === gid) return;
  try {
    chownSync(path, uid, gid);
  } catch {
    // Only the superuser can give a file away; then it is ours, as with an editor.
  }
}
