import type { Step } from './page';
import { TRY_AGAIN } from './shared-steps';

/** What to do about SL915, in the order of its document. */
export const serverCertificateNotValidatedSteps: readonly Step[] = [
  {
    text: 'Look at the URL: it must be the one that CSSM or SSM On-Prem proposes, with the name that its certificate holds.',
    commands: {
      iosxe: ['show call-home profile all'],
      nxos: ['show running-config callhome'],
      policy: ['show license status', 'show running-config | include license smart url'],
    },
    good: 'A name, no IP address, exactly as the certificate has it.',
  },
  {
    text: 'If no name server knows the name of your own server, map it to its address.',
    commands: {
      iosxe: ['configure terminal', 'ip host [vrf {vrf} ]{ssm-on-prem} <ADDRESS>', 'end'],
      nxos: ['configure terminal', 'ip host {ssm-on-prem} <ADDRESS>', 'end'],
    },
    via: ['cslu', 'onprem', 'callhome'],
  },
  {
    text: 'If a proxy inspects TLS, exempt the licensing servers from it, or import the certificate of the proxy as a trustpoint.',
    commands: {
      iosxe: [
        'configure terminal',
        'crypto pki trustpoint LicRoot',
        'enrollment terminal',
        'revocation-check none',
        'exit',
        'crypto pki authenticate LicRoot',
        'end',
      ],
      nxos: [
        'configure terminal',
        'crypto ca trustpoint LicRoot',
        'exit',
        'crypto ca authenticate LicRoot',
        'end',
      ],
    },
  },
  {
    text: 'Check the clock, since a wrong one makes every certificate invalid.',
    commands: { iosxe: ['show clock detail'], nxos: ['show clock detail'] },
    good: 'The right time, without `*` or `.` in front.',
  },
  ...TRY_AGAIN,
];
