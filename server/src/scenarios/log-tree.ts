import type { ChunkLog } from '../captures/log-parts';
import type { Log } from '../captures/log-scan';
import { Kept } from '../text/lineage';
import { combined, type Summed } from './log-summary';

/** Pieces that one piece above is made of. */
const WIDTH = 16;

/** A piece of log: a chunk, or pieces that follow each other, which have a summary. */
export interface Piece extends Summed {
  readonly chunk: ChunkLog | undefined;
  readonly pieces: readonly Piece[];
}

const LEVELS = new Kept(() => ({ levels: [] as readonly (readonly Piece[])[] }));

/**
 * The log of a text as a tree of summaries, kept from one version of the text to the next: after an edit only those on
 * the way from its chunk to the root are made again.
 */
export function* logTree({ lineage, chunks }: Log): Generator<void, Piece> {
  const memo = lineage.of(LEVELS);
  const levels: Piece[][] = [];
  let pieces = chunks.map((chunk, at): Piece => {
    const old = memo.levels[0]?.[at];
    if (old?.chunk === chunk) return old;
    return { lines: chunk.lineCount, hits: chunk.hits, summary: undefined, chunk, pieces: [] };
  });
  levels.push(pieces);
  do {
    const above: Piece[] = [];
    for (let from = 0; from < pieces.length; from += WIDTH) {
      const own = pieces.slice(from, from + WIDTH);
      const old = memo.levels[levels.length]?.[above.length];
      if (old && isSame(old.pieces, own)) {
        above.push(old);
        continue;
      }
      const lines = own.reduce((sum, piece) => sum + piece.lines, 0);
      above.push({ lines, hits: [], summary: combined(own), chunk: undefined, pieces: own });
      yield;
    }
    levels.push(above);
    pieces = above;
  } while (pieces.length > 1);
  memo.levels = levels;
  const [root] = pieces;
  return root ?? { lines: 0, hits: [], summary: combined([]), chunk: undefined, pieces: [] };
}

function isSame(old: readonly Piece[], now: readonly Piece[]): boolean {
  return old.length === now.length && old.every((piece, at) => piece === now[at]);
}
