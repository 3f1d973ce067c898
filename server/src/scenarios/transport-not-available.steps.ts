import type { Step } from './page';
import { TRY_AGAIN } from './shared-steps';

/** What to do about SL904, in the order of its document. */
export const transportNotAvailableSteps: readonly Step[] = [
  {
    text: 'Check that call-home is on.',
    commands: {
      iosxe: ['show running-config | include service call-home'],
      nxos: ['show running-config callhome | include enable'],
    },
    goodOn: { iosxe: '`service call-home`.', nxos: '`enable`.' },
    under: 'classic',
  },
  {
    text: 'Check that the right profile is active.',
    commands: { iosxe: ['show call-home profile all'], nxos: ['show running-config callhome'] },
    good: 'Profile status: ACTIVE for the profile that is to carry licensing.',
  },
  {
    text: 'Check that the active profile reports Smart Licensing data; only one active profile may.',
    commands: {
      iosxe: ['show call-home smart-licensing', 'show running-config | section call-home'],
      nxos: ['show running-config callhome'],
    },
    good: 'Reporting Data: … Smart Licensing, in one active profile.',
  },
  {
    text: 'Let the user profile that is active report Smart Licensing data.',
    commands: {
      iosxe: [
        'configure terminal',
        'call-home',
        'profile "{profile}"',
        'reporting smart-licensing-data',
        'end',
      ],
    },
    said: ['otherProfile'],
  },
  {
    text: 'Where it is missing, switch it on.',
    said: ['said'],
    commands: {
      iosxe: [
        'configure terminal',
        'service call-home',
        'call-home',
        'profile "{profile}"',
        'active',
        'reporting smart-licensing-data',
        'end',
      ],
      nxos: ['configure terminal', 'callhome', 'enable', 'end'],
    },
  },
  {
    text: 'If the device reports by policy, check which transport it is told to use.',
    commands: {
      iosxe: ['show license status | section Transport'],
      nxos: ['show license status | section Transport'],
    },
    good: 'Type: cslu or Smart, with a URL; Callhome only where call-home is meant.',
    under: 'policy',
  },
  ...TRY_AGAIN,
];
