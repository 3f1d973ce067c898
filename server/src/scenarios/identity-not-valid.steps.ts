import type { Step } from './page';
import { LOOK, SYNC } from './policy-steps';
import { TOKEN_BY_FORCE } from './trust-steps';

/** What to do about SL922, in the order of its document. */
export const identityNotValidSteps: readonly Step[] = [
  LOOK,
  {
    text: 'In CSSM, look for the serial number of the device: was it removed, is it in another Virtual Account, has another device its identity?',
  },
  // CSLU and SSM On-Prem stand for the device: it needs no trust code of its own.
  { ...TOKEN_BY_FORCE, via: ['smart', 'callhome'] },
  { text: 'In SSM On-Prem, delete the device and add it again.', via: ['onprem'] },
  SYNC,
];
