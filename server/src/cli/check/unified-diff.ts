import { isCovered } from '../../model/cover';
import type { TextEdit } from '../../service/types';
import type { Text } from '../../text/text';

/** Lines around a change. */
const CONTEXT = 3;

/** Lines of the old text, from `start` up to and not including `end`, and what takes their place. */
interface Block {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** A diff, and how many changes it leaves out since a secret stands in their lines. */
export interface Diff {
  readonly text: string;
  readonly hidden: number;
}

/**
 * Edits of a text as a unified diff. `covered` is the text with covers over its secrets: a line with one is neither
 * changed nor shown, so that every line of the diff is one of the file.
 */
export function unifiedDiff(path: string, text: Text, covered: Text, edits: readonly TextEdit[]): Diff {
  const isSecret = (line: number): boolean => isCovered(covered.line(line));
  const all = blocksOf(text, edits);
  const shown = all.filter(({ start, end }) => {
    for (let line = start; line < end; line++) if (isSecret(line)) return false;
    return true;
  });
  let moved = 0;
  const hunks = grouped(shown).map((blocks) => {
    const [hunk, more] = hunkOf(text, blocks, isSecret, moved);
    moved += more;
    return hunk;
  });
  const head = `--- a/${path}\n+++ b/${path}\n`;
  return { text: hunks.length === 0 ? '' : head + hunks.join(''), hidden: all.length - shown.length };
}

/** The edits by whole lines; those that share a line are one. */
function blocksOf(text: Text, edits: readonly TextEdit[]): Block[] {
  const ordered = [...edits].sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
  const groups: TextEdit[][] = [];
  let last = -1;
  for (const edit of ordered) {
    if (edit.range.start.line > last) groups.push([]);
    groups.at(-1)?.push(edit);
    last = Math.max(last, edit.range.end.line);
  }
  return groups.map((group) => {
    const start = group[0]?.range.start.line ?? 0;
    const end = Math.max(...group.map(({ range }) => range.end.line)) + 1;
    const from = { line: start, character: 0 };
    const to = { line: end, character: 0 };
    let content = '';
    let at = from;
    for (const { range, newText } of group) {
      content += text.slice({ start: at, end: range.start }) + newText;
      at = range.end;
    }
    content += text.slice({ start: at, end: to });
    return { start, end: Math.min(end, text.lineCount), lines: linesOf(content) };
  });
}

/** With their endings, but for the last one of a text. */
function linesOf(content: string): string[] {
  const lines = content.split('\n');
  const last = lines.pop() ?? '';
  const ended = lines.map((line) => `${line}\n`);
  return last === '' ? ended : [...ended, last];
}

function grouped(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const block of blocks) {
    if (block.start - last > 2 * CONTEXT) groups.push([]);
    groups.at(-1)?.push(block);
    last = block.end;
  }
  return groups;
}

function hunkOf(
  text: Text,
  blocks: readonly Block[],
  isSecret: (line: number) => boolean,
  moved: number,
): readonly [hunk: string, moved: number] {
  const first = blocks[0]?.start ?? 0;
  const last = blocks.at(-1)?.end ?? 0;
  let start = first;
  while (start > 0 && first - start < CONTEXT && !isSecret(start - 1)) start--;
  let end = last;
  const count = text.lineWithEnding(text.lineCount - 1) === '' ? text.lineCount - 1 : text.lineCount;
  while (end < count && end - last < CONTEXT && !isSecret(end)) end++;
  const rows: string[] = [];
  let added = 0;
  let removed = 0;
  let at = start;
  for (const block of blocks) {
    for (; at < block.start; at++) rows.push(row(' ', text.lineWithEnding(at)));
    for (; at < Math.min(block.end, count); at++, removed++) rows.push(row('-', text.lineWithEnding(at)));
    for (const line of block.lines) rows.push(row('+', line));
    added += block.lines.length;
  }
  for (; at < end; at++) rows.push(row(' ', text.lineWithEnding(at)));
  const length = end - start;
  const now = length - removed + added;
  return [`@@ -${start + 1},${length} +${start + 1 + moved},${now} @@\n${rows.join('')}`, added - removed];
}

/** As patch and git know it, in every language. */
// l10n: read by programs
const NO_NEWLINE = '\\ No newline at end of file';

function row(sign: string, line: string): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n${NO_NEWLINE}\n`;
}
