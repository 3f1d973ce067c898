import type { Step } from './page';

/** What to do about SL906, in the order of its document. */
export const onPremCertificateExpiredSteps: readonly Step[] = [
  {
    text: 'Check that the device reaches the on-prem server.',
    commands: { iosxe: ['ping [vrf {vrf} ]{host}'], nxos: ['ping {host}[ vrf {vrf}]'] },
    good: 'Replies from the server.',
  },
  {
    text: 'With HTTPS, the name in the URL must be the common name of the server’s certificate.',
    commands: {
      iosxe: ['show call-home profile all'],
      nxos: ['show running-config callhome'],
      policy: ['show license status'],
    },
    good: 'The URL holds exactly the name that the certificate was made for.',
  },
  {
    text: 'If no name server knows that name, map it to the address of the server.',
    commands: {
      iosxe: ['configure terminal', 'ip host <COMMON-NAME> <ADDRESS>', 'end'],
      nxos: ['configure terminal', 'ip host <COMMON-NAME> <ADDRESS>', 'end'],
    },
  },
  {
    text: 'On SSM On-Prem, check whether its certificate is still valid.',
  },
  {
    text: 'If it has expired, synchronize the server with CSSM, which renews it, or use another workaround of CSCvr41393.',
  },
  {
    text: 'As the last resort where names are impossible, switch off the check that the URL fits the certificate.',
    commands: { iosxe: ['configure terminal', 'call-home', 'no http secure server-identity-check', 'end'] },
    on: 'iosxe',
    under: 'classic',
  },
];
