import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { InputFile } from '../../disk/inputs';
import { type ReadResult, textOf } from '../../disk/read-file';
import { DeviceDirectory, type DeviceFacts, FACTS_LENGTH, factsOfHead } from '../../service/device-files';

/** Starts are read without a pause for this long (ms). */
const SLICE = 50;

/** Texts of files that are shorter than the start that is read: their check need not read them again. */
export class ReadFiles {
  private readonly texts = new Map<string, ReadResult>();
  private room = 2 ** 22;

  /** Notes the text of a file, unless there are many already. */
  set(location: string, read: ReadResult, length: number): void {
    if (length > this.room) return;
    this.room -= length;
    this.texts.set(location, read);
  }

  /** Gives the text of a file away. */
  take(location: string): ReadResult | undefined {
    const read = this.texts.get(location);
    this.texts.delete(location);
    return read;
  }
}

/**
 * The files with those that may tell something about the same devices: a capture with the configuration, a configuration
 * with the captures. Which those are the starts of all files tell, so that it is the same however the files are shared
 * out among threads and parts.
 */
export async function withPartners(
  files: readonly InputFile[],
  among: readonly InputFile[],
  texts?: ReadFiles,
): Promise<readonly InputFile[]> {
  const directory = new DeviceDirectory();
  const byPath = new Map<string, InputFile>();
  const facts = new Map<string, DeviceFacts>();
  const buffer = Buffer.allocUnsafe(FACTS_LENGTH);
  let turn = Date.now();
  for (const file of among) {
    if (Date.now() - turn > SLICE) {
      await nextTurn();
      turn = Date.now();
    }
    // A copy: a name cut out of a text would keep the whole text in memory.
    const found = copied(factsOfHead(startOf(file.location, buffer, texts)));
    if (!found.isCapture && found.configured.length === 0) continue;
    directory.set(file.path, found);
    byPath.set(file.path, file);
    facts.set(file.path, found);
  }
  if (![...facts.values()].some(({ isCapture }) => isCapture)) return files;
  return files.map((file) => {
    const found = facts.get(file.path);
    if (!found) return file;
    const asks = !found.isCapture ? [] : found.captured.length > 0 ? found.captured : [undefined];
    const partners = directory.partnersOf(file.path, { asks, explains: found.configured });
    if (partners.length === 0) return file;
    return {
      ...file,
      partners: partners.flatMap((path) => {
        const { location } = byPath.get(path) ?? {};
        return location === undefined ? [] : [{ path, location }];
      }),
    };
  });
}

function copied(facts: DeviceFacts): DeviceFacts {
  return JSON.parse(JSON.stringify(facts)) as DeviceFacts;
}

function startOf(location: string, buffer: Buffer, texts: ReadFiles | undefined): string {
  let file: number | undefined;
  try {
    if (!statSync(location).isFile()) return '';
    file = openSync(location, 'r');
    const length = readSync(file, buffer, 0, buffer.length, 0);
    const read = textOf(buffer.subarray(0, length));
    if ('reason' in read) return '';
    if (length < buffer.length) texts?.set(location, read, length);
    return read.decoded.content;
  } catch {
    return ''; // the check says what is wrong with it
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
