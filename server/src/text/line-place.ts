import type { Chunk } from './chunk';

const LF = 10;
const CR = 13;

/** Where a line lives: its chunk, and its index among the chunk's lines. */
export interface LinePlace {
  readonly chunk: Chunk;
  readonly chunkIndex: number;
  readonly index: number;
}

/** The text of a chunk. */
export function chunkText(chunk: Chunk | undefined): string {
  return chunk ? chunk.source.slice(chunk.start, chunk.end) : '';
}

/** Units of a chunk. */
export function chunkLength(chunk: Chunk | undefined): number {
  return chunk ? chunk.end - chunk.start : 0;
}

/** Where a line begins in its chunk. */
export function lineStart({ chunk, index }: LinePlace): number {
  return chunk.starts[index] ?? chunk.end;
}

/** Where the next line begins. */
export function lineEnd({ chunk, index }: LinePlace): number {
  return chunk.starts[index + 1] ?? chunk.end;
}

/** Where a line ends without its line end. */
export function contentEnd(place: LinePlace): number {
  const start = lineStart(place);
  const { source } = place.chunk;
  let end = lineEnd(place);
  if (end > start && source.charCodeAt(end - 1) === LF) end--;
  if (end > start && source.charCodeAt(end - 1) === CR) end--;
  return end;
}

/** Whether `content` ends a line even with `following` behind it: a `\r` before a `\n` does not. */
export function endsLine(content: string, following: string): boolean {
  const unit = content.charCodeAt(content.length - 1);
  return unit === LF || (unit === CR && following.charCodeAt(0) !== LF);
}

/** Index of the last start that is not behind `value`, by halving. */
export function lastStartAtOrBefore(starts: Uint32Array, value: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
