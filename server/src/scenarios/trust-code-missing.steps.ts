import type { Step } from './page';
import { LOOK, SYNC } from './policy-steps';
import { TOKEN } from './trust-steps';

/** What to do about SL920, in the order of its document. */
export const trustCodeMissingSteps: readonly Step[] = [
  LOOK,
  ...TOKEN,
  SYNC,
  {
    text: 'If the device is not to report directly to Cisco, give it the way that it is to take instead: CSLU, SSM On-Prem, or transport off and files.',
  },
];
