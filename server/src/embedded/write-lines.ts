import type { Range } from '../text/range';
import type { Text } from '../text/text';
import type { VirtualLine, VirtualText } from './virtual-text';
import { quotedLike } from './write-scalar';

interface Edit {
  readonly range: Range;
  readonly newText: string;
}

/** Takes a command out together with the line of the document that it is alone on; undefined where it shares it. */
export function removalOf(document: Text, virtual: VirtualText, number: number): Edit | undefined {
  const line = virtual.lines[number];
  const own = line && ownLine(document, line);
  if (!line || own === undefined || isOnly(virtual, line)) return undefined;
  const isLast = own + 1 >= document.lineCount;
  if (isLast && own === 0) return undefined;
  const start = isLast
    ? { line: own - 1, character: document.lineLength(own - 1) }
    : { line: own, character: 0 };
  const end = isLast ? { line: own, character: document.lineLength(own) } : { line: own + 1, character: 0 };
  return { range: { start, end }, newText: '' };
}

/** Adds commands behind one, as its neighbours are written. */
export function insertionBehind(
  document: Text,
  virtual: VirtualText,
  number: number,
  commands: readonly string[],
): Edit | undefined {
  const line = virtual.lines[number];
  const own = line && ownLine(document, line);
  if (!line || own === undefined) return undefined;
  const added = commands.map((command) => lineFor(document, line, own, command));
  if (added.some((one) => one === undefined)) return undefined;
  const ending = document.lineEnding(own);
  const position = { line: own, character: document.lineLength(own) };
  return { range: { start: position, end: position }, newText: added.map((one) => ending + one).join('') };
}

/** The line of the document that holds a command and nothing else; undefined where there is none. */
function ownLine(document: Text, { text, written, isFirst, isLast }: VirtualLine): number | undefined {
  if (text.length === 0) return undefined;
  const { start, end } = text.stretch(0, text.length);
  const from = document.positionAt(start);
  const to = document.positionAt(end);
  if (from.line !== to.line) return undefined;
  const raw = document.line(from.line);
  const [before, behind] = [raw.slice(0, from.character), raw.slice(to.character)];
  if (!written || written.scalar.style === 'literal')
    return before.trim() === '' && behind.trim() === '' ? from.line : undefined;
  const { item, scalar } = written;
  if (!item || !isFirst || !isLast || scalar.style === 'folded') return undefined;
  const isItem = document.positionAt(item.dash).line === from.line && /^[ \t]*-[ \t]+["']?$/.test(before);
  return isItem && /^["']?[ \t]*(?:#.*)?$/.test(behind) ? from.line : undefined;
}

/** What is left of a list without its only item, or of a text without its only line, is something else. */
function isOnly({ lines }: VirtualText, { written }: VirtualLine): boolean {
  if (!written) return false;
  if (written.item && written.scalar.style !== 'literal') return written.item.of < 2;
  return lines.filter((other) => other.written === written && other.text.text.trim() !== '').length < 2;
}

function lineFor(document: Text, line: VirtualLine, own: number, command: string): string | undefined {
  const text = command.slice(Math.min(line.indent, /^ */.exec(command)?.[0].length ?? 0));
  const { written } = line;
  if (!written || written.scalar.style === 'literal') {
    const { character } = document.positionAt(line.text.stretch(0, 0).start);
    return document.line(own).slice(0, character) + text;
  }
  // Each item of a list is a command at the list's own level.
  if (text.startsWith(' ')) return undefined;
  const quoted = quotedLike(written.scalar, text);
  const dash = document.positionAt(written.item?.dash ?? 0).character;
  return quoted === undefined ? undefined : `${document.line(own).slice(0, dash)}- ${quoted}`;
}
