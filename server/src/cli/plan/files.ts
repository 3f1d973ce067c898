import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from '../../disk/read-file';
import { replaceFile } from '../../disk/write-file';
import { UsageError } from '../../shared/usage-error';

/** A file to write into the folder of the plans. */
export interface PlanFile {
  readonly name: string;
  readonly text: string;
}

/** Ends every document that we write, so that the next run knows it for one of ours. */
export const MARK = {
  markdown: '<!-- smart-licensing plan -->\n',
  text: '! smart-licensing plan\n',
  json: '',
};

/**
 * Writes all files, or none where one of them would take the place of what is not ours. Nothing is followed out of the
 * folder: a link in it is not ours.
 */
export function writePlans(folder: string, shown: string, files: readonly PlanFile[]): void {
  try {
    mkdirSync(folder, { recursive: true });
    const foreign = files.find(({ name }) => isForeign(join(folder, name)));
    if (foreign)
      throw new UsageError('{path} is no plan of ours; move it away, or choose another folder', {
        path: `${shown}/${foreign.name}`,
      });
    for (const { name, text } of files) {
      const path = join(folder, name);
      if (exists(path)) replaceFile(path, Buffer.from(text));
      else writeFileSync(path, text, { flag: 'wx' });
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError('{path}: {reason}', { path: shown, reason: reasonOf(error) });
  }
}

function isForeign(path: string): boolean {
  if (!exists(path)) return false;
  if (!lstatSync(path).isFile()) return true;
  const text = readFileSync(path, 'utf8');
  return !(text.endsWith(MARK.markdown) || text.endsWith(MARK.text) || isPlanJson(text));
}

function isPlanJson(text: string): boolean {
  try {
    const found = JSON.parse(text) as Record<string, unknown> | null;
    return (
      typeof found === 'object' &&
      found !== null &&
      'version' in found &&
      ('rollback' in found || 'plans' in found)
    );
  } catch {
    return false;
  }
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
