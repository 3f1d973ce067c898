import type { Step } from './page';
import { TRY_AGAIN } from './shared-steps';

/** What to do about SL911, in the order of its document. */
export const retiredRootCaSeenSteps: readonly Step[] = [
  {
    text: 'Read field notice FN72115 for your release: https://www.cisco.com/c/en/us/support/docs/field-notices/721/fn72115.html',
    commands: { nxos: ['show version', 'show crypto ca certificates'] },
    on: 'nxos',
  },
  {
    text: 'Add the IdenTrust Commercial Root CA 1 to the device, or upgrade to a release that has it.',
    commands: {
      nxos: [
        'configure terminal',
        'crypto ca trustpoint <TRUSTPOINT>',
        'exit',
        'crypto ca authenticate <TRUSTPOINT>',
        'end',
      ],
    },
    on: 'nxos',
  },
  {
    text: 'Import the current bundle of root certificates (FN72323), or upgrade: fixed in 16.12.6, 17.3.4, 17.4.2, 17.5.1 and later.',
    commands: {
      iosxe: [
        'show version | include Version',
        'configure terminal',
        'crypto pki trustpool import url http://www.cisco.com/security/pki/trs/ios_core.p7b',
        'end',
        'show crypto pki trustpool | include IdenTrust',
      ],
    },
    on: 'iosxe',
    good: 'IdenTrust Commercial Root CA 1 among the certificates.',
  },
  ...TRY_AGAIN,
];
