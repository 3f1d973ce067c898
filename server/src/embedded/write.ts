import { comparePositions, type Range } from '../text/range';
import type { Text } from '../text/text';
import { column, type VirtualLine, type VirtualText } from './virtual-text';
import { insertionBehind, removalOf } from './write-lines';
import { newValue } from './write-scalar';

interface Edit {
  readonly range: Range;
  readonly newText: string;
}

/** A configuration inside of a document, both as they may be shown: with covers in the places of secrets. */
export interface WrittenIn {
  readonly document: Text;
  readonly virtual: VirtualText;
  /** The configuration as a text. */
  readonly shown: Text;
}

/**
 * The edits of the document that come to edits of a configuration in it: what is put into a string is quoted as the string
 * is. Undefined where that cannot be done without changing how the document is written.
 */
export function writtenEdits(place: WrittenIn, edits: readonly Edit[]): Edit[] | undefined {
  const { document, virtual, shown } = place;
  const written: Edit[] = [];
  const inLines = new Map<number, Edit[]>();
  for (const edit of edits) {
    const { start, end } = edit.range;
    if (start.line === end.line && !/[\r\n]/.test(edit.newText)) {
      inLines.set(start.line, [...(inLines.get(start.line) ?? []), edit]);
      continue;
    }
    const one = lineEdit(document, virtual, edit);
    if (!one) return undefined;
    written.push(one);
  }
  for (const [number, own] of inLines) {
    const line = virtual.lines[number];
    const changed = line && valueEdits(document, line, shown.line(number).slice(line.indent), own);
    if (!changed) return undefined;
    written.push(...changed);
  }
  return written.sort((a, b) => comparePositions(a.range.start, b.range.start));
}

/** A line that goes, or lines that come behind one. */
function lineEdit(document: Text, virtual: VirtualText, { range, newText }: Edit): Edit | undefined {
  const { start, end } = range;
  const gone =
    end.line - start.line === 1 && newText === '' ? (end.character === 0 ? start : end).line : undefined;
  if (gone !== undefined) return removalOf(document, virtual, gone);
  const isBehind = comparePositions(start, end) === 0 && newText.startsWith('\n');
  return isBehind ? insertionBehind(document, virtual, start.line, newText.slice(1).split('\n')) : undefined;
}

function valueEdits(
  document: Text,
  line: VirtualLine,
  value: string,
  edits: readonly Edit[],
): Edit[] | undefined {
  const pieces = edits.map(({ range, newText }) => {
    const from = column(line, range.start);
    const to = Math.max(from, column(line, range.end));
    return { from, to, text: withExpressions(document, line, from, to, newText) };
  });
  if (pieces.some(({ text }) => text === undefined)) return undefined;
  const known = pieces.flatMap(({ from, to, text }) => (text === undefined ? [] : [{ from, to, text }]));
  const stretches = newValue(line, value, known);
  return stretches?.map(({ start, end, text }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText: text,
  }));
}

/** An expression of a template as the document has it, where an edit keeps it; undefined where it would go elsewhere. */
function withExpressions(
  document: Text,
  line: VirtualLine,
  from: number,
  to: number,
  newText: string,
): string | undefined {
  let text = '';
  let at = 0;
  for (const match of newText.matchAll(/\{\{\w+\}\}/g)) {
    const hit = line.text.text.indexOf(match[0], from);
    if (hit < 0 || hit + match[0].length > to) return undefined;
    const { start, end } = line.text.stretch(hit, hit + match[0].length);
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    text += newText.slice(at, match.index) + document.slice(range);
    at = match.index + match[0].length;
  }
  return text + newText.slice(at);
}
