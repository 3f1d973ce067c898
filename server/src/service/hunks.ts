import { applyEdits } from '../changes/merge';
import { coverLine, shown } from '../model/cover';
import { comparePositions } from '../text/range';
import { Text } from '../text/text';
import type { Analysis } from './analysis';
import type { Hunk, HunkLine, TextEdit } from './types';

/** Lines shown around a change. */
const CONTEXT = 2;
/** Longer stretches are shown whole, before and after: comparing them line by line would take too long. */
const COMPARED = 300;

/** What edits with covers in them do to the lines of their text. */
export function hunksOf({ structure: { text } }: Analysis, edits: readonly TextEdit[]): Hunk[] {
  const hunks: Hunk[] = [];
  let moved = 0;
  for (const near of neighbours(edits)) {
    const first = Math.max(0, (near[0]?.range.start.line ?? 0) - CONTEXT);
    const end = Math.min(text.lineCount, Math.max(...near.map(({ range }) => range.end.line)) + CONTEXT + 1);
    const before: string[] = [];
    for (let line = first; line < end; line++) before.push(text.line(line));
    const after = applyEdits(Text.of(before.join('\n')), near.map(shiftedBy(-first))).split(/\r\n?|\n/);
    hunks.push({ before: first, after: first + moved, lines: compared(before, after).map(withoutSecrets) });
    moved += after.length - before.length;
  }
  return hunks;
}

/** Edits in the order of the text, those together whose lines are shown together. */
function neighbours(edits: readonly TextEdit[]): TextEdit[][] {
  const groups: TextEdit[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const edit of [...edits].sort((a, b) => comparePositions(a.range.start, b.range.start))) {
    const group = groups.at(-1);
    if (group && edit.range.start.line - last <= 2 * CONTEXT + 1) group.push(edit);
    else groups.push([edit]);
    last = Math.max(last, edit.range.end.line);
  }
  return groups;
}

function shiftedBy(lines: number): (edit: TextEdit) => TextEdit {
  return ({ range: { start, end }, newText }) => ({
    range: { start: { ...start, line: start.line + lines }, end: { ...end, line: end.line + lines } },
    newText,
  });
}

/** What is typed into a fix may hold a secret too. */
function withoutSecrets(line: HunkLine, at: number, lines: readonly HunkLine[]): HunkLine {
  return { sign: line.sign, text: shown(coverLine(line.text, lines[at - 1]?.text ?? '')) };
}

/** The longest common lines stay; what is gone stands before what is new. */
function compared(before: readonly string[], after: readonly string[]): HunkLine[] {
  const gone = (text: string): HunkLine => ({ sign: '-', text });
  const fresh = (text: string): HunkLine => ({ sign: '+', text });
  if (before.length > COMPARED || after.length > COMPARED) return [...before.map(gone), ...after.map(fresh)];
  const common = commonLengths(before, after);
  const lines: HunkLine[] = [];
  let [a, b] = [0, 0];
  while (a < before.length || b < after.length) {
    if (a < before.length && before[a] === after[b]) {
      lines.push({ sign: ' ', text: before[a] ?? '' });
      a++;
      b++;
    } else if (b >= after.length || (a < before.length && at(common, a + 1, b) >= at(common, a, b + 1))) {
      lines.push(gone(before[a++] ?? ''));
    } else {
      lines.push(fresh(after[b++] ?? ''));
    }
  }
  return lines;
}

/** For each pair of places, how many lines the rests have in common. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const common = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let a = before.length - 1; a >= 0; a--) {
    for (let b = after.length - 1; b >= 0; b--) {
      const row = common[a];
      if (!row) continue;
      row[b] =
        before[a] === after[b]
          ? at(common, a + 1, b + 1) + 1
          : Math.max(at(common, a + 1, b), at(common, a, b + 1));
    }
  }
  return common;
}

function at(common: readonly (readonly number[])[], a: number, b: number): number {
  return common[a]?.[b] ?? 0;
}
