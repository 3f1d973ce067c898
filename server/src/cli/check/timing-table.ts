import { startTiming, timings } from '../../rules/timing';
import type { Io } from '../io';

/** With `TIMING=1` in the environment: adds up the time of each rule; the function given prints the table. */
export function timingOf(io: Io): () => void {
  if (!io.env.TIMING) return () => {};
  startTiming();
  return () => {
    const all = timings();
    const total = all.reduce((sum, [, milliseconds]) => sum + milliseconds, 0);
    for (const [code, milliseconds] of all) {
      const share = total > 0 ? (100 * milliseconds) / total : 0;
      io.err(`${code}  ${milliseconds.toFixed(2).padStart(9)} ms  ${share.toFixed(1).padStart(5)} %\n`);
    }
  };
}
