import { createHash } from 'node:crypto';
import { findingNames } from '../../service/finding-names';
import type { Finding } from '../../service/types';
import type { ReportedFile } from './checked-file';

const names = new WeakMap<ReportedFile, ReadonlyMap<Finding, string>>();

/**
 * A name for a finding that stays the same when lines move: made from its code, its line and the lines of the blocks
 * around it. Equal ones are counted. Nothing of the text can be read from it.
 */
export function fingerprintOf(file: ReportedFile, finding: Finding): string {
  const known = names.get(file) ?? namesOf(file);
  names.set(file, known);
  return known.get(finding) ?? '';
}

/** Keeps the fingerprints of a file whose text is not at hand. */
export function rememberFingerprints(file: ReportedFile, known: ReadonlyMap<Finding, string>): void {
  names.set(file, known);
}

function namesOf(file: ReportedFile): ReadonlyMap<Finding, string> {
  const all = [...file.all, ...file.suppressed.map((one) => one.finding)];
  const named = findingNames(all, (line) => file.line(line) ?? '');
  return new Map(
    [...named].map(([finding, { place, count }]) => {
      const hash = createHash('sha256').update(place).digest('hex').slice(0, 16);
      return [finding, `${hash}:${count}`];
    }),
  );
}
