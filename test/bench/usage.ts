/** Preloaded into a measured program: leaves behind what the whole process, its threads included, has used. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** What a process has used. */
export interface Usage {
  /** Milliseconds of processor time in the program itself. */
  readonly user: number;
  /** The same with what the system did for it. */
  readonly cpu: number;
  /** Most memory held at any time, in bytes. */
  readonly peak: number;
}

const file = process.env.BENCH_USAGE;
if (file !== undefined && isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cpu = (userCPUTime + systemCPUTime) / 1000;
    const usage: Usage = { user: userCPUTime / 1000, cpu, peak: maxRSS * 1024 };
    writeFileSync(file, JSON.stringify(usage));
  });
}
