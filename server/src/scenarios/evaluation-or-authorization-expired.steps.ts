import type { Step } from './page';
import { SYNC } from './policy-steps';
import { REACH_STEPS } from './shared-steps';

/** What to do about SL913, in the order of its document. */
export const evaluationOrAuthorizationExpiredSteps: readonly Step[] = [
  ...REACH_STEPS,
  {
    text: 'If the device was never registered, register it; a trust code does the same under policy licensing.',
    commands: {
      iosxe: ['license smart register idtoken <TOKEN>'],
      nxos: ['license smart register idtoken <TOKEN>'],
      policy: ['license smart trust idtoken <TOKEN> local'],
    },
    unlessRegistered: true,
  },
  {
    text: 'If it is registered, ask for a new authorization.',
    commands: {
      iosxe: ['license smart renew auth', 'show license status'],
      nxos: ['license smart renew auth', 'show license status'],
    },
    good: 'Status: AUTHORIZED, with a deadline 90 days away.',
    registered: true,
    under: 'classic',
  },
  { ...SYNC, under: 'policy' },
];
