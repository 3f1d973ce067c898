/**
 * A run of whole lines. Chunks are immutable: an edit makes new ones and shares the rest, so a snapshot
 * costs nothing and a cache may be keyed by the chunk itself.
 */
export interface Chunk {
  /** The string the lines are read from; often the whole document, of which the chunk is a part. */
  readonly source: string;
  /** Offset in `source` of the first line, in UTF-16 units. */
  readonly start: number;
  /** Offset in `source` behind the last line, its line ending included. */
  readonly end: number;
  /** Offset in `source` of each line. */
  readonly starts: Uint32Array;
}

/** Chunks are cut at the first line end behind this many UTF-16 units: small enough to rescan at each keystroke. */
export const CHUNK_LENGTH = 16_384;

const LF = 10;
const CR = 13;

let scratch = new Uint32Array(CHUNK_LENGTH);

/**
 * Cuts a text into chunks. Lines end at `\n`, `\r\n` or a lone `\r`, as in LSP. Where the text is the end of its
 * document (`last`), a final line ending is followed by one more, empty line.
 */
export function chunksOf(text: string, last: boolean): Chunk[] {
  const lineEnd = hasLoneReturn(text) ? lineEndWithReturns : lineEndAt;
  const chunks: Chunk[] = [];
  let start = 0;
  do {
    const cut = start + CHUNK_LENGTH >= text.length ? text.length : lineEnd(text, start + CHUNK_LENGTH);
    chunks.push({
      source: text,
      start,
      end: cut,
      starts: lineStarts(text, start, cut, last && cut === text.length, lineEnd),
    });
    start = cut;
  } while (start < text.length);
  return chunks;
}

function lineStarts(
  source: string,
  start: number,
  end: number,
  last: boolean,
  lineEnd: (text: string, offset: number) => number,
): Uint32Array {
  scratch[0] = start;
  let count = 1;
  for (let at = lineEnd(source, start); at < end; at = lineEnd(source, at)) {
    if (count === scratch.length) scratch = grown(scratch);
    scratch[count++] = at;
  }
  if (last && end > start && endsLine(source, end)) {
    if (count === scratch.length) scratch = grown(scratch);
    scratch[count++] = end;
  }
  return scratch.slice(0, count);
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Offset behind the line that holds `offset`, its ending included; the text's length when no line end follows. */
function lineEndAt(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}

/** The same where a lone `\r` ends lines too. Rare, so unit by unit: two searches would make `\r`-only texts quadratic. */
function lineEndWithReturns(text: string, offset: number): number {
  for (let at = offset; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LF) return at + 1;
    if (unit === CR) return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
  }
  return text.length;
}

function endsLine(text: string, end: number): boolean {
  const last = end > 0 ? text.charCodeAt(end - 1) : 0;
  return last === LF || last === CR;
}

function hasLoneReturn(text: string): boolean {
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== LF) return true;
  }
  return false;
}
