import type { Step } from './page';
import { CHECK_RESULT, REGISTER_AGAIN, TRUST_AGAIN } from './shared-steps';

/** What to do about SL909, in the order of its document. */
export const signatureMismatchSteps: readonly Step[] = [
  {
    text: 'Deregister the device.',
    commands: { iosxe: ['license smart deregister'], nxos: ['license smart deregister'] },
    under: 'classic',
  },
  {
    text: 'Register it with a new token and force.',
    commands: { iosxe: REGISTER_AGAIN, nxos: REGISTER_AGAIN, policy: TRUST_AGAIN },
  },
  ...CHECK_RESULT,
];
