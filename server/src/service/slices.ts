/** Asked between slices of work; `true` stops it. */
export type IsCancelled = () => boolean;

/** After so many milliseconds of work others get their turn; with the step that is going on, that stays below 10. */
const SLICE = 5;

/** Does them in slices of about 5 ms; undefined when cancelled in between. */
export async function inSlices<T>(
  steps: Generator<void, T>,
  isCancelled: IsCancelled,
): Promise<T | undefined> {
  let sliceStart = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - sliceStart < SLICE) continue;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    if (isCancelled()) return undefined;
    sliceStart = performance.now();
  }
}
