/** Work whose time counts; what it returns is kept so that it is really done. */
export type Work = () => unknown;

/** Times of one piece of work in milliseconds. */
export interface Times {
  readonly median: number;
  readonly p95: number;
}

/** Times of a candidate and of its floor, taken by turns. */
export interface Comparison {
  readonly candidate: Times;
  readonly floor: Times;
  /** Median of the ratios of neighbouring runs: other load on the machine hits both. */
  readonly ratio: number;
}

/** A run is repeated until it takes about this long, in milliseconds: clocks and other programs are coarse. */
const LEAST = 2;
/** Runs before the clock counts, so that the compiler has seen the code. */
const WARM_UP = 5;

/** The last result: stored, so that no work can be left out. */
const kept: unknown[] = [];

/** Compares two pieces of work: by turns, after a warm-up, `rounds` times. */
export function compare(candidate: Work, floor: Work, rounds = 21): Comparison {
  const repeats = [repeatsFor(candidate), repeatsFor(floor)] as const;
  const candidates: number[] = [];
  const floors: number[] = [];
  for (let round = 0; round < rounds; round++) {
    // Who comes second may find the caches warm or the garbage waiting: take turns in that too.
    if (round % 2 === 0) candidates.push(timeOf(candidate, repeats[0]));
    floors.push(timeOf(floor, repeats[1]));
    if (round % 2 === 1) candidates.push(timeOf(candidate, repeats[0]));
  }
  return comparisonOf(candidates, floors);
}

/** The comparison of times that were taken by turns. */
export function comparisonOf(candidates: readonly number[], floors: readonly number[]): Comparison {
  const ratios = candidates.map((time, at) => time / (floors[at] ?? time));
  return { candidate: timesOf(candidates), floor: timesOf(floors), ratio: quantile(ratios, 0.5) };
}

/** The time of one run of the work. */
export function timeOf(work: Work, repeats = 1): number {
  const start = performance.now();
  for (let i = 0; i < repeats; i++) kept[0] = work();
  return (performance.now() - start) / repeats;
}

export function timesOf(times: readonly number[]): Times {
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function medianOf(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function repeatsFor(work: Work): number {
  for (let i = 0; i < WARM_UP; i++) kept[0] = work();
  const once = Math.min(timeOf(work), timeOf(work), timeOf(work));
  return Math.max(1, Math.min(1000, Math.ceil(LEAST / Math.max(once, 0.001))));
}
