import { defineScenario, phrase } from './scenario';

/** SL904: call-home is off, or no profile carries licensing. */
export const transportNotAvailable = defineScenario({
  meta: {
    code: 'SL904',
    name: 'transport-not-available',
    hop: 'transport',
    dialects: ['iosxe', 'nxos'],
    severity: 'error',
    fixable: 'none',
    summary: 'Registration fails with “Communication transport not available”.',
    messages: {
      said: 'Licensing has no transport: call-home is off, or no active profile reports Smart Licensing data.',
      otherProfile:
        'Licensing could not switch call-home on, because another user profile is active. Let that profile report Smart Licensing data.',
    },
    explainedBy: ['SL101', 'SL102', 'SL103', 'SL104', 'SL105', 'SL106', 'SL108', 'SL109', 'SL110', 'SL111'],
    meaning:
      'The agent hands its messages to call-home, and call-home does not take them: the service is off, the profile is not active, or the active profile does not report Smart Licensing data. Only one active profile may report it.',
  },
  evidence: {
    reasons: [
      phrase('communication transport (?:is )?not available'),
      phrase('smart license transport is disabled in call-home'),
      phrase('comm layer \\(call home\\) is disabled'),
      phrase('call home service can ?not be turned on'),
      phrase('transporte de comunicacao nao(?: esta)? disponivel'),
      phrase('transporte de comunicacion no(?: esta)? disponible'),
    ],
    mnemonics: [/^CALL_?HOME-\d-CALL_HOME_FAILED_TO_ENABLE$/],
    resolvedBy: ['registered', 'switched-off'],
  },
  steps: [
    {
      text: 'Check that call-home is on.',
      commands: {
        iosxe: ['show running-config | include service call-home'],
        nxos: ['show running-config callhome | include enable'],
      },
      good: '`service call-home` on IOS XE, `enable` in the `callhome` block on NX-OS.',
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
      text: 'Where it is missing, switch it on.',
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
  ],
});
