import { atOnce } from '../text/at-once';
import type { ChunkScan } from './scan';
import type { LineSpan, Structure } from './structure';

/** What a chunk holds of something that was looked for; its lines count from the chunk's first. */
export interface Found<T> {
  readonly chunk: number;
  readonly items: readonly T[];
}

/**
 * What is looked for in every chunk of a text, kept from one version of the text to the next: after an edit only the
 * chunks that changed are searched again, and the others cost nothing.
 */
export class ChunkMemo<T> {
  private scans: readonly ChunkScan[] = [];
  private found: readonly Found<T>[] = [];

  /** What the chunks hold, in order; chunks that hold nothing are left out. */
  of(structure: Structure, find: (chunk: number) => readonly T[]): readonly Found<T>[] {
    if (this.scans !== structure.scans) atOnce(this.steps(structure, find));
    return this.found;
  }

  /** Looks through the chunks that changed, one a step, so that what follows costs nothing. */
  *steps({ scans }: Structure, find: (chunk: number) => readonly T[]): Generator<void> {
    if (this.scans === scans) return;
    if (scans.length === 1) {
      const items = find(0);
      this.scans = scans;
      this.found = items.length > 0 ? [{ chunk: 0, items }] : [];
      return;
    }
    // Another version may be looked through between two steps.
    const old = { scans: this.scans, found: this.found };
    const { before, behind } = commonEnds(old.scans, scans);
    const moved = scans.length - old.scans.length;
    const found: Found<T>[] = old.found.filter(({ chunk }) => chunk < before);
    for (let chunk = before; chunk < scans.length - behind; chunk++) {
      const items = find(chunk);
      if (items.length > 0) found.push({ chunk, items });
      yield;
    }
    for (const { chunk, items } of old.found) {
      if (chunk >= old.scans.length - behind) found.push({ chunk: chunk + moved, items });
    }
    this.scans = scans;
    this.found = found;
  }
}

/** What was found in a chunk, by what was looked for. It is forgotten with the chunk. */
const OF_CHUNK = new WeakMap<ChunkScan, Map<string, readonly number[]>>();

/** Distinct searches remembered of a chunk. */
const REMEMBERED = 500;

/** Lines that are looked for in some chunks of a text and not in the others. */
export function foundInChunks(
  { scans }: Structure,
  { start, end }: LineSpan,
  key: string,
  find: (chunk: number) => readonly number[],
): Found<number>[] {
  const found: Found<number>[] = [];
  for (let chunk = start; chunk < end; chunk++) {
    const scan = scans[chunk];
    if (!scan) break;
    const known = OF_CHUNK.get(scan) ?? new Map<string, readonly number[]>();
    if (known.size === 0) OF_CHUNK.set(scan, known);
    const items = known.get(key) ?? find(chunk);
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, items);
    if (items.length > 0) found.push({ chunk, items });
  }
  return found;
}

interface CommonEnds {
  readonly old: readonly ChunkScan[];
  readonly now: readonly ChunkScan[];
  /** How many chunks at the beginning are the same in both, and how many at the end. */
  readonly before: number;
  readonly behind: number;
}

/** The last comparison: all memos of a text compare the same two versions. */
let compared: CommonEnds = { old: [], now: [], before: 0, behind: 0 };

/** How many chunks two versions of a text have in common at their ends. */
export function commonEnds(old: readonly ChunkScan[], now: readonly ChunkScan[]): CommonEnds {
  if (compared.old === old && compared.now === now) return compared;
  const shorter = Math.min(old.length, now.length);
  let before = 0;
  while (before < shorter && old[before] === now[before]) before++;
  let behind = 0;
  while (behind < shorter - before && old[old.length - 1 - behind] === now[now.length - 1 - behind]) behind++;
  compared = { old, now, before, behind };
  return compared;
}
