import type { Step } from './page';
import { SYNC } from './policy-steps';
import { onAnyWay, THROUGH_ON_PREM } from './way-steps';

/** What to do about SL933, in the order of its document. */
export const classicUrlUnderPolicySteps: readonly Step[] = [...THROUGH_ON_PREM, SYNC].map(onAnyWay);
