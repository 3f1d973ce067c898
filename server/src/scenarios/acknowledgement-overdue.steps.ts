import { BY_FILE } from './file-steps';
import type { Step } from './page';
import { BY_CONTROLLER, LOOK, SYNC } from './policy-steps';
import { OWN_SERVER_ANSWERS, THROUGH_CSLU } from './way-steps';

/** What to do about SL927, in the order of its document. */
export const acknowledgementOverdueSteps: readonly Step[] = [
  LOOK,
  {
    text: 'Directly to Cisco: first fix what keeps the reports from arriving; the other findings say what that is, a missing trust code or a server that is not reached.',
    via: ['smart'],
  },
  ...OWN_SERVER_ANSWERS,
  ...THROUGH_CSLU.slice(1),
  SYNC,
  {
    text: 'If CSLU has no internet, export its reports there, upload them in CSSM, and import the acknowledgement into CSLU.',
    via: ['cslu'],
  },
  ...BY_FILE,
  BY_CONTROLLER,
];
