import type { Step } from './page';
import { LOOK, SYNC, TOKEN } from './policy-steps';

/** What to do about SL920, in the order of its document. */
export const trustCodeMissingSteps: readonly Step[] = [LOOK, ...TOKEN, SYNC];
