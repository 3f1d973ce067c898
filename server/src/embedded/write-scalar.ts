import type { VirtualLine } from './virtual-text';
import type { YamlScalar } from './yaml-nodes';

/** A piece of a line's text and what it becomes. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A stretch of the document and what it becomes. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What the document's text becomes where pieces of a line change; undefined where its way of writing cannot say it. `text`
 * is the line's text with covers in the places of secrets.
 */
export function newValue(line: VirtualLine, text: string, pieces: readonly Piece[]): Stretch[] | undefined {
  const scalar = line.written?.scalar;
  const stretches = pieces.map((piece) => ({ ...line.text.stretch(piece.from, piece.to), text: piece.text }));
  if (!scalar || scalar.style === 'literal') return stretches;
  if (scalar.style === 'woven') return isInnocent(line, pieces) ? stretches : undefined;
  const value = changed(text, pieces);
  if (scalar.style === 'folded') return /^\s|\s$/.test(value) ? undefined : stretches;
  if (scalar.style === 'double') return stretches.map((one) => ({ ...one, text: inDouble(one.text) }));
  if (scalar.style === 'single')
    return isPrintable(value) ? stretches.map((one) => ({ ...one, text: inSingle(one.text) })) : undefined;
  if (isPlain(value, scalar.inFlow)) return stretches;
  const isWhole = line.isFirst && line.isLast && line.text.isVerbatim(0, line.text.length);
  if (!isWhole || !isPrintable(value)) return undefined;
  return [{ start: scalar.start, end: scalar.end, text: `'${inSingle(value)}'` }];
}

/** A command as a string of its own, in the style of its neighbour. */
export function quotedLike(neighbour: YamlScalar, command: string): string | undefined {
  if (neighbour.style === 'double') return `"${inDouble(command)}"`;
  if (!isPrintable(command)) return undefined;
  return neighbour.style === 'plain' && isPlain(command, neighbour.inFlow)
    ? command
    : `'${inSingle(command)}'`;
}

function changed(text: string, pieces: readonly Piece[]): string {
  let result = '';
  let at = 0;
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    result += text.slice(at, piece.from) + piece.text;
    at = piece.to;
  }
  return result + text.slice(at);
}

/** Whether a change is right in any string: of characters that no way of writing wants in another form. */
function isInnocent({ text }: VirtualLine, pieces: readonly Piece[]): boolean {
  return pieces.every((piece) => text.isVerbatim(piece.from, piece.to) && /^[\w./:@%+~-]*$/.test(piece.text));
}

function inSingle(text: string): string {
  return text.replaceAll("'", "''");
}

function inDouble(text: string): string {
  return text.replace(/[\\"]/g, '\\$&').replaceAll('\t', '\\t');
}

/** Whether single quotes can hold it. */
function isPrintable(text: string): boolean {
  return !/\p{Cc}/u.test(text);
}

/** Words that YAML takes for something else than a string. */
const NO_STRING = /^(?:~|null|true|false|yes|no|on|off|y|n|[-+.\d][-+.\d_:eE]*)$/i;

/** Whether a text without quotes is the string that it looks like. */
function isPlain(text: string, inFlow: boolean): boolean {
  if (text === '' || text !== text.trim() || !isPrintable(text) || NO_STRING.test(text)) return false;
  if (/^[-?:](?:\s|$)|^[,[\]{}#&*!|>'"%@`]|:\s|:$|\s#/.test(text)) return false;
  return !inFlow || !/[,[\]{}]/.test(text);
}
