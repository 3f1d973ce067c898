/** Time spent in each rule, in milliseconds; kept only after `startTiming`. */
let spent: Map<string, number> | undefined;

/** From now on the time of each rule is added up. */
export function startTiming(): void {
  spent = new Map();
}

/** Milliseconds per rule code since `startTiming`, the slowest first. */
export function timings(): readonly (readonly [code: string, milliseconds: number])[] {
  return [...(spent ?? [])].sort((a, b) => b[1] - a[1]);
}

/** Runs the work, counting its time when asked to. */
export function timed<T>(code: string, work: () => T): T {
  if (!spent) return work();
  const start = performance.now();
  const result = work();
  spent.set(code, (spent.get(code) ?? 0) + performance.now() - start);
  return result;
}
