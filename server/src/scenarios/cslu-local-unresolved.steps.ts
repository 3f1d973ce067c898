import type { Step } from './page';

/** What to do about SL916, in the order of its document. */
export const csluLocalUnresolvedSteps: readonly Step[] = [
  {
    text: 'Decide how this device is to report: through CSLU or SSM On-Prem, directly to CSSM, or by file.',
    commands: { iosxe: ['show license status'], nxos: ['show license status'] },
  },
  {
    text: 'Through CSLU: give its address.',
    commands: {
      iosxe: ['configure terminal', 'license smart url cslu http://<CSLU>:8182/cslu/v1/pi', 'end'],
      nxos: ['configure terminal', 'license smart url cslu http://<CSLU>:8182/cslu/v1/pi', 'end'],
    },
  },
  {
    text: 'Or map cslu-local, the name that the device looks for, to it.',
    commands: { iosxe: ['configure terminal', 'ip host [vrf {vrf} ]cslu-local <CSLU>', 'end'] },
  },
  {
    text: 'Directly to CSSM.',
    commands: {
      iosxe: [
        'configure terminal',
        'license smart transport smart',
        'license smart url default',
        'end',
        'license smart trust idtoken <TOKEN> local',
      ],
      nxos: [
        'configure terminal',
        'license smart transport smart',
        'end',
        'license smart trust idtoken <TOKEN>',
      ],
    },
  },
  {
    text: 'By file, or not at all: switch the transport off, and the message stops.',
    commands: {
      iosxe: ['configure terminal', 'license smart transport off', 'end'],
      nxos: ['configure terminal', 'license smart transport off', 'end'],
    },
  },
];
