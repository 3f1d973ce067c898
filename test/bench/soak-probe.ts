/** Preloaded into a measured server: writes what it holds and has used when it is asked to by a signal. */
import { renameSync, writeFileSync } from 'node:fs';

/** What a server holds and has used so far. */
export interface Probe {
  /** Bytes in use after the garbage is gone. */
  readonly heap: number;
  /** Milliseconds of processor time. */
  readonly cpu: number;
}

const file = process.env.BENCH_PROBE;
if (file !== undefined) {
  process.on('SIGUSR2', () => {
    const { user, system } = process.cpuUsage();
    globalThis.gc?.();
    globalThis.gc?.();
    const probe: Probe = { heap: process.memoryUsage().heapUsed, cpu: (user + system) / 1000 };
    writeFileSync(`${file}.new`, JSON.stringify(probe));
    renameSync(`${file}.new`, file);
  });
}
