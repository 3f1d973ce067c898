/** Preloaded into a measured program: leaves behind what the whole process, its threads included, has used. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** What a process has used. */
export interface Usage {
  /** Milliseconds of processor time in the program itself. */
  readonly user: number;
  /** Most memory held at any time, in bytes. */
  readonly peak: number;
}

const file = process.env.BENCH_USAGE;
if (file !== undefined && isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, maxRSS } = process.resourceUsage();
    const usage: Usage = { user: userCPUTime / 1000, peak: maxRSS * 1024 };
    writeFileSync(file, JSON.stringify(usage));
  });
}
