import type { Chunk } from '../text/chunk';
import { Kept } from '../text/lineage';
import type { Text } from '../text/text';
import type { FreeText } from './free-text';
import { type ChunkScan, scanChunk } from './scan';

interface Scanned {
  readonly chunks: readonly Chunk[];
  readonly scans: readonly ChunkScan[];
}

/** The last scan of a text, as far as it has come: a chunk shared by two versions is scanned once. */
const LATEST = new Kept<{ scanned: Scanned }>(() => ({ scanned: { chunks: [], scans: [] } }));

/** Scans the chunks of a text that no earlier version of it had, one a step; free text is carried from each to the next. */
export function* scanSteps(text: Text): Generator<void, readonly ChunkScan[]> {
  const { chunks } = text;
  const found: ChunkScan[] = [];
  const room = new HeadRoom();
  const latest = text.lineage.of(LATEST);
  const known = latest.scanned;
  const moved = chunks.length - known.chunks.length;
  latest.scanned = { chunks, scans: found };
  let entry: FreeText = '';
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    let scan = knownScan(known, chunk, at, moved);
    if (!scan || scan.entry !== entry) {
      scan = scanChunk(chunk, entry, room.take(chunk.starts.length));
      yield;
    }
    found.push(scan);
    entry = scan.exit;
  }
  return found;
}

/** The scan of a chunk that an earlier version of the text had at the same place, from the beginning or from the end. */
function knownScan(
  { chunks, scans }: Scanned,
  chunk: Chunk,
  at: number,
  moved: number,
): ChunkScan | undefined {
  if (chunks[at] === chunk) return scans[at];
  return chunks[at - moved] === chunk ? scans[at - moved] : undefined;
}

const NONE = new Uint8Array(0);

/** Room for heads: hundreds of small arrays would cost as much as the scan. One chunk alone gets just what it needs. */
class HeadRoom {
  private room = NONE;
  private taken = false;

  take(count: number): Uint8Array {
    if (this.room.length < count) this.room = new Uint8Array(this.taken ? Math.max(count, 16_384) : count);
    this.taken = true;
    if (this.room.length === count) {
      const { room } = this;
      this.room = NONE;
      return room;
    }
    const part = this.room.subarray(0, count);
    this.room = this.room.subarray(count);
    return part;
  }
}
