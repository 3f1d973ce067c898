import { setFlagsFromString } from 'node:v8';

/** So many files are over before their garbage is worth a thought. */
const FEW = 500;

/**
 * What a file leaves behind is garbage at once. V8 lets it lie until the heap has several times its size, which only a
 * program that goes on growing gains by (docs/decisions/0016-fleets.md). Threads share the flags.
 */
export function keepHeapLean(files: number): void {
  if (files < FEW) return;
  setFlagsFromString('--heap-growing-percent=25');
  setFlagsFromString('--semi-space-growth-factor=1');
}
