import { CATALYST, type ScenarioPage } from './page';
import { TRY_AGAIN } from './shared-steps';

/** What the page and the runbook of SL903 say. */
export const deviceClockOffsetPage: ScenarioPage = {
  summary:
    'Registration fails because the device’s date “is offset beyond the allowed tolerance limit”, or the device finds certificates not yet valid.',
  meaning:
    'Messages carry the device’s time, and certificates are valid between two dates. The licensing server allows a small difference only (policy licensing: less than one hour). A clock that was set by hand is not trusted by default: without NTP, `clock calendar-valid` is needed on IOS XE.',
  never: 'a certificate that the message says belongs to another trustpoint',
  steps: [
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
  ],
  docs: {
    ignore: 'When the clock has been set and the device has registered since.',
    references: [{ title: `${CATALYST}, scenario 3` }],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, registration',
        text: 'core-1#show license all\nRegistration:\n  Status: REGISTERING - REGISTRATION IN PROGRESS\n  Initial Registration: FAILED on Nov 11 17:55:46 2018 EST\n    Failure reason: {"timestamp":["The device date \'1526135268653\' is offset beyond the allowed tolerance limit."]}\n',
      },
      {
        title: 'IOS XE, log',
        text: 'core-1#show logging\n*Mar  1 00:02:11.514: %PKI-3-CERTIFICATE_INVALID_NOT_YET_VALID: Certificate chain validation has failed.  The certificate (SN: 4A3F) is not yet valid   Validity period starts on 2018-12-12T00:00:43Z\n',
      },
    ],
    good: [
      {
        title: 'A certificate of another trustpoint',
        text: 'core-1#show logging\n*Mar  1 00:02:11.514: %PKI-3-CERTIFICATE_INVALID_NOT_YET_VALID: Certificate chain validation has failed for trustpoint VPN-CA.  The certificate (SN: 4A3F) is not yet valid\n',
      },
    ],
  },
};
