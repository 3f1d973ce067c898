import { constants } from 'node:buffer';
import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import * as l10n from '@vscode/l10n';
import type { Message } from '../shared/message';
import { type Decoded, decode } from './encoding';

/** What reading a file gave: its text, or why there is none. */
export type ReadResult =
  | { readonly decoded: Decoded }
  | { readonly reason: string; readonly binary?: boolean };

const HEAD = 8192;

/** The most that a settings file or a baseline may hold: more is not one. */
export const SMALL = 2 ** 20;

/**
 * Reads a regular text file of any of the usual encodings, of up to `most` bytes. What is no regular file may never end;
 * a pipe that the shell hands over (`<(…)`) may be read. Never throws.
 */
export function readTextFile(path: string, most: number = constants.MAX_STRING_LENGTH): ReadResult {
  let file: number | undefined;
  try {
    const found = statSync(path);
    if (found.isDirectory()) return { reason: l10n.t('is a folder') };
    const isPipe = found.isFIFO() && /^\/(?:dev|proc\/self)\/fd\/\d+$/.test(path);
    if (!found.isFile() && !isPipe) return { reason: l10n.t('is no regular file') };
    file = openSync(path, 'r');
    const isSmall = found.isFile() && found.size > 0 && found.size < Math.min(most, ROOM);
    const small = isSmall ? smallFile(file) : undefined;
    if (small) return textOf(small);
    const stat = fstatSync(file);
    if (stat.size > most) return { reason: tooLarge(stat.size, most) };
    // A large binary file need not be read to the end to be known.
    if (stat.isFile() && stat.size > 8 * HEAD && startsBinary(file))
      return { reason: l10n.t(BINARY), binary: true };
    return textOf(readFileSync(file));
  } catch (error) {
    return { reason: reasonOf(error) };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Where small files are read to, one after the other. */
let room: Buffer | undefined;
const ROOM = 8 * HEAD;

/** The bytes of a file that is smaller than the room, as most are. */
function smallFile(file: number): Buffer | undefined {
  room ??= Buffer.allocUnsafeSlow(ROOM);
  let length = 0;
  while (length < room.length) {
    const read = readSync(file, room, length, room.length - length, length);
    if (read === 0) return room.subarray(0, length);
    length += read;
  }
  return undefined;
}

/** The text of bytes that are already there. */
export function textOf(bytes: Uint8Array): ReadResult {
  if (bytes.length > constants.MAX_STRING_LENGTH)
    return { reason: tooLarge(bytes.length, constants.MAX_STRING_LENGTH) };
  const decoded = decode(bytes);
  return decoded ? { decoded } : { reason: l10n.t(BINARY), binary: true };
}

/** One line that says why the system refused. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known = REASONS[code ?? ''];
  if (known) return l10n.t(known);
  return String(message ?? error)
    .split('\n', 1)
    .join('');
}

const BINARY: Message = 'binary file, not read';

const REASONS: Readonly<Record<string, Message>> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EISDIR: 'is a folder',
  EEXIST: 'is there already, and no folder',
  ELOOP: 'links that lead in a circle',
  ENAMETOOLONG: 'name too long',
  EROFS: 'read-only file system',
  ENOSPC: 'no space left',
  EMFILE: 'too many open files',
  EIO: 'input/output error',
  ENXIO: 'no such device or address',
};

function tooLarge(bytes: number, most: number): string {
  const megabytes = (size: number) => Math.ceil(size / 2 ** 20);
  return l10n.t('too large: {size} MB, at most {most} MB can be read', {
    size: megabytes(bytes),
    most: megabytes(most),
  });
}

function startsBinary(file: number): boolean {
  const head = Buffer.alloc(HEAD);
  readSync(file, head, 0, HEAD, 0);
  const isUtf16 = head.readUInt16BE(0) === 0xfffe || head.readUInt16BE(0) === 0xfeff;
  return !isUtf16 && head.includes(0);
}
