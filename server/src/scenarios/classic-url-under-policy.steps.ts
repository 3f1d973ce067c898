import type { Step } from './page';
import { onAnyWay, SYNC, THROUGH_ON_PREM } from './policy-steps';

/** What to do about SL933, in the order of its document. */
export const classicUrlUnderPolicySteps: readonly Step[] = [...THROUGH_ON_PREM, SYNC].map(onAnyWay);
