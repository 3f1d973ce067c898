import { createHash } from 'node:crypto';
import type { Finding } from '../service/types';
import type { ReportedFile } from './checked-file';

type LineOf = (line: number) => string;

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
  const lineOf: LineOf = (line) => file.line(line);
  const seen = new Map<string, number>();
  const found = new Map<Finding, string>();
  for (const finding of [...file.all, ...file.suppressed.map((one) => one.finding)]) {
    const { line } = finding.range.start;
    const place = [finding.code, ...blocksAround(line, lineOf), normal(lineOf(line))];
    const hash = createHash('sha256').update(place.join('\n')).digest('hex').slice(0, 16);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    found.set(finding, `${hash}:${count}`);
  }
  return found;
}

/** The heads of the blocks that a line is in, the innermost first: each is indented less than the one before. */
function blocksAround(line: number, lineOf: LineOf): string[] {
  const heads: string[] = [];
  let indent = indentOf(lineOf(line));
  for (let at = line - 1; at >= 0 && indent > 0; at--) {
    const text = lineOf(at);
    if (/^\s*(?:!|$)/.test(text) || indentOf(text) >= indent) continue;
    indent = indentOf(text);
    heads.push(normal(text));
  }
  return heads;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function normal(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
