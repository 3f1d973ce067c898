import type { Step } from './page';

/** What to do about SL908, in the order of its document. */
export const outOfComplianceSteps: readonly Step[] = [
  {
    text: 'Look at which licenses are missing.',
    commands: {
      iosxe: ['show license summary', 'show license usage'],
      nxos: ['show license summary', 'show license usage'],
    },
    good: 'AUTHORIZED or IN USE on every line.',
  },
  {
    text: 'Check that the token was one of the right Smart Account and Virtual Account.',
    commands: { iosxe: ['show license status'], nxos: ['show license status'] },
    good: 'The Virtual Account that holds your licenses.',
  },
  {
    text: 'In CSSM, check how many licenses of that tag the Virtual Account has, and add or move what is missing.',
  },
  {
    text: 'Ask for a new authorization.',
    commands: {
      iosxe: ['license smart renew auth', 'show license status'],
      nxos: ['license smart renew auth', 'show license status'],
      policy: ['license smart sync all', 'show license usage'],
    },
    good: 'Status: AUTHORIZED, or IN USE.',
  },
];
