import type { Step } from './page';
import { LOOK } from './policy-steps';

/** What to do about SL926, in the order of its document. */
export const licensingServerBusySteps: readonly Step[] = [
  {
    text: 'Wait a day, then send the reports once more.',
    commands: { iosxe: ['license smart sync all'], nxos: ['license smart sync'] },
  },
  { text: 'In SSM On-Prem, check its services and its own synchronization with CSSM.', via: ['onprem'] },
  { text: 'If it lasts for two days, open a licensing case at Cisco.' },
  LOOK,
];
