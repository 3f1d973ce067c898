import type { Chunk } from './chunk';

/** What is read in place of a line: as long as the line itself. `before` is the line before it as it stands. */
export type Cover = (line: string, before: string) => string;

const UNKNOWN = 0;
const BARE = 1;
const COVERED = 2;

/**
 * What a cover makes of the lines of a chunk. Many ask for each line, and the cover leaves most of them as they are: that
 * is remembered in a byte.
 */
export class CoveredLines {
  private readonly states: Uint8Array;
  private readonly covered = new Map<number, string>();

  constructor(lineCount: number) {
    this.states = new Uint8Array(lineCount);
  }

  /** The line at `index` under the cover; undefined where nobody has covered it yet. */
  line(index: number, bare: string): string | undefined {
    const state = this.states[index] ?? UNKNOWN;
    if (state === BARE) return bare;
    return state === COVERED ? (this.covered.get(index) ?? bare) : undefined;
  }

  /** Remembers what the cover makes of the line at `index`. */
  keep(index: number, bare: string, made: string): void {
    this.states[index] = made === bare ? BARE : COVERED;
    if (made !== bare) this.covered.set(index, made);
  }
}

const known = new WeakMap<Cover, WeakMap<Chunk, CoveredLines>>();

/** The lines of a chunk under a cover, the same object for every text that shares both. */
export function coveredLines(cover: Cover, chunk: Chunk): CoveredLines {
  let chunks = known.get(cover);
  if (!chunks) {
    chunks = new WeakMap();
    known.set(cover, chunks);
  }
  let lines = chunks.get(chunk);
  if (!lines) {
    lines = new CoveredLines(chunk.starts.length);
    chunks.set(chunk, lines);
  }
  return lines;
}
