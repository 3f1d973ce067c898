import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { InputFile } from '../../disk/inputs';
import { textOf } from '../../disk/read-file';
import { DeviceDirectory, type DeviceFacts, FACTS_LENGTH, factsOfHead } from '../../service/device-files';

/** Starts are read without a pause for this long (ms). */
const SLICE = 50;

/**
 * The files with those that may tell something about the same devices: a capture with the configuration, a configuration
 * with the captures. Which those are the starts of all files tell, so that it is the same however the files are shared
 * out among threads and parts.
 */
export async function withPartners(
  files: readonly InputFile[],
  among: readonly InputFile[],
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
    const found = structuredClone(factsOfHead(startOf(file.location, buffer)));
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

function startOf(location: string, buffer: Buffer): string {
  let file: number | undefined;
  try {
    if (!statSync(location).isFile()) return '';
    file = openSync(location, 'r');
    const read = textOf(buffer.subarray(0, readSync(file, buffer, 0, buffer.length, 0)));
    return 'reason' in read ? '' : read.decoded.content;
  } catch {
    return ''; // the check says what is wrong with it
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
