import { shown } from '../model/cover';
import type { Position } from '../text/range';
import type { Analysis } from './analysis';
import { reportedFixesOf } from './fixes';
import type { Finding } from './types';

/** What mends a finding, as a reviewer reads it: lines that go and lines that come. */
export interface Suggestion {
  readonly title: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A suggestion is read, so it is short. */
const MOST_LINES = 12;

/** The fix of a finding that asks nothing, the preferred one or the only one. */
export function suggestionOf(analysis: Analysis, finding: Finding): Suggestion | undefined {
  const fixes = reportedFixesOf(analysis, finding);
  const fix = fixes.find((one) => one.preferred) ?? (fixes.length === 1 ? fixes[0] : undefined);
  if (!fix || fix.needs.length > 0 || fix.edits.length === 0) return undefined;
  const first = Math.min(...fix.edits.map(({ range }) => range.start.line));
  const last = Math.max(...fix.edits.map(({ range }) => range.end.line));
  if (last - first >= MOST_LINES) return { title: fix.title, before: [], after: [] };
  const { text } = analysis.structure;
  const lines = Array.from({ length: last - first + 1 }, (_, at) => text.line(first + at));
  const offset = ({ line, character }: Position): number =>
    lines.slice(0, line - first).reduce((sum, one) => sum + one.length + 1, character);
  const edits = [...fix.edits].sort((a, b) => offset(b.range.start) - offset(a.range.start));
  const changed = edits.reduce(
    (whole, { range, newText }) =>
      whole.slice(0, offset(range.start)) + newText + whole.slice(offset(range.end)),
    lines.join('\n'),
  );
  const [before, after] = [lines, changed.split(/\r?\n/)].map((list) => list.map(shown));
  return { title: fix.title, ...onlyChanged(before ?? [], after ?? []) };
}

/** Without the lines that both begin or end with. */
function onlyChanged(
  before: readonly string[],
  after: readonly string[],
): Pick<Suggestion, 'before' | 'after'> {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (
    tail < Math.min(before.length, after.length) - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail++;
  return { before: before.slice(head, before.length - tail), after: after.slice(head, after.length - tail) };
}
