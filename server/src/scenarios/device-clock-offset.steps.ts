import type { Step } from './page';
import { TRY_AGAIN } from './shared-steps';

/** What to do about SL903, in the order of its document. */
export const deviceClockOffsetSteps: readonly Step[] = [
  {
    text: 'Check that the clock shows the right time.',
    commands: { iosxe: ['show clock detail'], nxos: ['show clock detail'] },
    good: 'The right time, without `*` or `.` in front, and “Time source is NTP”.',
  },
  {
    text: 'Configure NTP, so that the clock stays right.',
    commands: {
      iosxe: ['configure terminal', 'ntp server [vrf {vrf} ]<NTP-SERVER>', 'end', 'show ntp status'],
    },
    good: '“Clock is synchronized”.',
  },
  {
    text: 'Configure NTP, so that the clock stays right.',
    commands: {
      nxos: ['configure terminal', 'ntp server <NTP-SERVER> use-vrf {vrf}', 'end', 'show ntp peer-status'],
    },
    good: 'An asterisk in front of the server that the clock follows.',
  },
  {
    text: 'If NTP is not possible, set the clock by hand and make it a trusted source: by default it is not.',
    commands: {
      iosxe: [
        'clock set <HH:MM:SS> <DAY> <MONTH> <YEAR>',
        'configure terminal',
        'clock calendar-valid',
        'end',
      ],
      nxos: ['clock set <HH:MM:SS> <DAY> <MONTH> <YEAR>'],
    },
  },
  ...TRY_AGAIN,
];
