import type { Step } from './page';

/** What to do about SL935, in the order of its document. */
export const deviceIdentityMissingSteps: readonly Step[] = [
  {
    text: 'Look at the identity of the device.',
    commands: {
      iosxe: ['show license udi', 'show inventory'],
      nxos: ['show license host-id', 'show inventory'],
    },
  },
  {
    text: 'On a virtual router, check whether the image was cloned or booted without its NVRAM; deploy it anew.',
  },
  { text: 'Reload the device; if that does not help, open a case at Cisco TAC.' },
];
