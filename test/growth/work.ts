import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector';
import { Structure } from '../../server/src/syntax/structure';
import { Text } from '../../server/src/text/text';

/**
 * Counts how often the pieces of our code run: the same on every machine, however busy. What the engine does by itself
 * (copying an array, searching a string) is not in it.
 */
export class WorkCounter {
  private readonly session = new Session();

  start(): void {
    this.session.connect();
    this.session.post('Profiler.enable');
    this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  stop(): void {
    this.session.post('Profiler.stopPreciseCoverage');
    this.session.disconnect();
  }

  of(work: () => unknown): number {
    this.take();
    work();
    return this.take()
      .filter(({ url }) => url.startsWith('file:') && !url.includes('/node_modules/'))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  }

  private take(): Profiler.ScriptCoverage[] {
    let taken: Profiler.ScriptCoverage[] = [];
    this.session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error) throw error;
      taken = result;
    });
    return taken;
  }
}

/** The most lines that one step looks at. */
export function longestStep(steps: Generator<void, unknown>): number {
  const counted = [
    [Structure.prototype, 'head'],
    [Structure.prototype, 'command'],
    [Text.prototype, 'line'],
  ] as const;
  const originals = counted.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name));
  let looked = 0;
  for (const [at, [owner, name]] of counted.entries()) {
    const original = originals[at]?.value as (this: unknown, line: number) => unknown;
    Object.defineProperty(owner, name, {
      configurable: true,
      value(this: unknown, line: number) {
        looked++;
        return original.call(this, line);
      },
    });
  }
  let longest = 0;
  try {
    for (let done: boolean | undefined = false; !done; ) {
      looked = 0;
      done = steps.next().done;
      longest = Math.max(longest, looked);
    }
  } finally {
    for (const [at, [owner, name]] of counted.entries())
      Object.defineProperty(owner, name, originals[at] ?? {});
  }
  return longest;
}
