import { defineScenario, phrase } from './scenario';

/** SL903: the device's clock is wrong. */
export const deviceClockOffset = defineScenario({
  meta: {
    code: 'SL903',
    name: 'device-clock-offset',
    hop: 'clock',
    dialects: ['iosxe', 'nxos'],
    severity: 'error',
    fixable: 'none',
    summary:
      'Registration fails because the device’s date “is offset beyond the allowed tolerance limit”, or the device finds certificates not yet valid.',
    messages: {
      said: 'The clock of the device is too far off for the licensing server to accept its messages. Set it, by NTP if you can.',
      notYetValid:
        'The device takes a certificate for not yet valid, so its clock is behind. Set it, by NTP if you can.',
    },
    explainedBy: ['SL701'],
    meaning:
      'Messages carry the device’s time, and certificates are valid between two dates. The licensing server allows a small difference only (policy licensing: less than one hour). A clock that was set by hand is not trusted by default: without NTP, `clock calendar-valid` is needed on IOS XE.',
  },
  evidence: {
    reasons: [
      phrase('the device date .{0,20}is offset'),
      phrase('timestamp.{0,10}the device date'),
      phrase('(?:is )?offset beyond the allowed tolerance'),
      phrase('deslocado alem do limite'),
      phrase('fecha del dispositivo .{0,30}(?:desplazad|fuera)'),
    ],
    mnemonics: [/^PKI-\d-CERTIFICATE_INVALID_NOT_YET_VALID$/],
    resolvedBy: ['registered', 'switched-off'],
    never: 'a certificate that the message says belongs to another trustpoint',
  },
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
        nxos: [
          'configure terminal',
          'ntp server <NTP-SERVER>[ use-vrf {vrf}]',
          'end',
          'show ntp peer-status',
        ],
      },
      good: '“Clock is synchronized”.',
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
  ],
});
