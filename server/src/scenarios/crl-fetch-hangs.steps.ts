import type { Step } from './page';
import { TRY_AGAIN } from './shared-steps';

/** What to do about SL907, in the order of its document. */
export const crlFetchHangsSteps: readonly Step[] = [
  {
    text: 'Look at the revocation check of the licensing trustpoint.',
    commands: {
      iosxe: [
        'show running-config | section crypto pki trustpoint {trustpoint}',
        'show logging | include CRL_FETCH',
      ],
    },
    good: '`revocation-check none`, or a list that ends in `none`.',
  },
  {
    text: 'Set it to none, so that licensing does not wait for a list.',
    commands: {
      iosxe: [
        'configure terminal',
        'crypto pki trustpoint {trustpoint}',
        'revocation-check none',
        'end',
        'copy running-config startup-config',
      ],
    },
  },
  ...TRY_AGAIN,
];
