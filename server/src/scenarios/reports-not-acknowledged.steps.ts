import type { Step } from './page';
import { LOOK, SYNC } from './policy-steps';

/** What to do about SL928, in the order of its document. */
export const reportsNotAcknowledgedSteps: readonly Step[] = [
  LOOK,
  SYNC,
  {
    text: 'Check that CSLU or SSM On-Prem reaches CSSM, and that it has uploaded its reports.',
    via: ['cslu', 'onprem'],
  },
  { text: 'In CSSM, look under Reports, Usage Data Files for errors of this device.' },
];
