import type { Step } from './page';
import { LOOK, SYNC, TOKEN_BY_FORCE } from './policy-steps';

/** What to do about SL921, in the order of its document. */
export const trustCodeRefusedSteps: readonly Step[] = [LOOK, TOKEN_BY_FORCE, SYNC];
