import { RESOLVE, RESOLVED } from './name-steps';
import type { Step } from './page';
import { LOOK, SYNC } from './policy-steps';

/** What to do about SL924, in the order of its document. */
export const licensingServerNameUnresolvedSteps: readonly Step[] = [LOOK, ...RESOLVE, RESOLVED, SYNC];
