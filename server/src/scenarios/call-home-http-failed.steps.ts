import type { Step } from './page';
import { REACH_STEPS, SOURCE_STEPS, TRY_AGAIN } from './shared-steps';

/** What to do about SL905, in the order of its document. */
export const callHomeHttpFailedSteps: readonly Step[] = [...REACH_STEPS, ...SOURCE_STEPS, ...TRY_AGAIN];
