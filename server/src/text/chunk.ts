import { asRead } from './plain-blanks';

/**
 * A run of whole lines. Chunks are immutable: an edit makes new ones and shares the rest, so a snapshot
 * costs nothing and a cache may be keyed by the chunk itself.
 */
export interface Chunk {
  /** The string the lines are read from; often the whole document, of which the chunk is a part. */
  readonly source: string;
  /** The same with plain blanks for all others: what it says, at the same columns. Mostly the source itself. */
  readonly reading: string;
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

/** Where line starts are collected before it is known how many there are. */
let scratch = new Uint32Array(CHUNK_LENGTH);

/** A scratch larger than this is not kept from one text to the next. */
const SCRATCH_KEPT = 1 << 18;

/**
 * Cuts a text into chunks. Lines end at `\n`, `\r\n` or a lone `\r`, as in LSP. Where the text is the end of its
 * document (`last`), a final line ending is followed by one more, empty line.
 */
export function chunksOf(text: string, last: boolean): Chunk[] {
  const starts = lineStarts(text, last);
  const reading = asRead(text);
  if (text.length <= CHUNK_LENGTH) return [{ source: text, reading, start: 0, end: text.length, starts }];
  const chunks: Chunk[] = [];
  let from = 0;
  do {
    const start = starts[from] ?? 0;
    const to = cutBehind(starts, from, start + CHUNK_LENGTH, text.length);
    // Parts of one array: hundreds of small ones would cost as much as finding the lines.
    const end = starts[to] ?? text.length;
    chunks.push({ source: text, reading, start, end, starts: starts.subarray(from, to) });
    from = to;
  } while (from < starts.length);
  return chunks;
}

/** Index of the first line that starts behind `offset`; the empty line behind a text's last line ending is not cut off. */
function cutBehind(starts: Uint32Array, from: number, offset: number, length: number): number {
  let low = from + 1;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return starts[low] === length ? starts.length : low;
}

function lineStarts(text: string, last: boolean): Uint32Array {
  let count = hasLoneReturn(text) ? startsWithReturns(text) : startsBehindNewlines(text);
  if (last && endsLine(text, text.length)) scratch[count++] = text.length;
  const starts = scratch.slice(0, count);
  if (scratch.length > SCRATCH_KEPT) scratch = new Uint32Array(CHUNK_LENGTH);
  return starts;
}

/** Fills the scratch with the starts of all lines and leaves room for one more. */
function startsBehindNewlines(text: string): number {
  let starts = scratch;
  let count = 1;
  starts[0] = 0;
  for (let at = text.indexOf('\n') + 1; at > 0 && at < text.length; at = text.indexOf('\n', at) + 1) {
    starts[count++] = at;
    if (count === starts.length) starts = scratch = grown(starts);
  }
  return count;
}

/** The same where a lone `\r` ends lines too. Rare, so unit by unit: two searches would make `\r`-only texts quadratic. */
function startsWithReturns(text: string): number {
  let starts = scratch;
  let count = 1;
  starts[0] = 0;
  for (let at = 1; at < text.length; at++) {
    const before = text.charCodeAt(at - 1);
    if (before !== LF && !(before === CR && text.charCodeAt(at) !== LF)) continue;
    starts[count++] = at;
    if (count === starts.length) starts = scratch = grown(starts);
  }
  return count;
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
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
