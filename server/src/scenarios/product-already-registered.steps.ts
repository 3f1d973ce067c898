import type { Step } from './page';
import { CHECK_RESULT, REGISTER_AGAIN, TRUST_AGAIN } from './shared-steps';

/** What to do about SL901, in the order of its document. */
export const productAlreadyRegisteredSteps: readonly Step[] = [
  {
    text: 'Register the device again.',
    commands: {
      iosxe: ['license smart register idtoken <TOKEN>'],
      nxos: ['license smart register idtoken <TOKEN>'],
      policy: ['license smart trust idtoken <TOKEN> local'],
    },
  },
  {
    text: 'If CSSM or SSM On-Prem lists the device among its product instances, use force: the old instance is replaced.',
    commands: { iosxe: REGISTER_AGAIN, nxos: REGISTER_AGAIN, policy: TRUST_AGAIN },
  },
  ...CHECK_RESULT,
];
