import { defineScenario } from './scenario';

/** SL908: the Virtual Account lacks licences. */
export const outOfCompliance = defineScenario({
  meta: {
    code: 'SL908',
    name: 'out-of-compliance',
    hop: 'account',
    dialects: ['iosxe', 'nxos'],
    severity: 'warning',
    fixable: 'none',
    summary: 'The authorisation is OUT OF COMPLIANCE although the device communicates.',
    messages: {
      said: 'The device uses licences that its Virtual Account does not have. Add them there, or register into the right account.',
      license:
        'The Virtual Account of the device lacks licences for {license}. Add them there, or register into the right account.',
    },
    explainedBy: [],
    meaning:
      'The Virtual Account that the device is registered in has fewer licences than are used, or of another kind, or the token was one of another Virtual Account. Features keep working. The device asks again every day.',
  },
  evidence: {
    mnemonics: [/^SMART_LIC(?:ENSE)?-\d-OUT_OF_COMPLIANCE$/],
    resolvedBy: ['compliant'],
    also: 'the status OUT OF COMPLIANCE when the last communication SUCCEEDED, or is not shown',
    never:
      'OUT OF COMPLIANCE with a last communication that FAILED or is PENDING: that failure alone is reported',
  },
  steps: [
    {
      text: 'Look at which licences are missing.',
      commands: {
        iosxe: ['show license summary', 'show license usage'],
        nxos: ['show license summary', 'show license usage'],
      },
      good: 'AUTHORIZED or IN USE on every line.',
    },
    {
      text: 'Check that the token was one of the right Smart Account and Virtual Account.',
      commands: { iosxe: ['show license status'], nxos: ['show license status'] },
      good: 'The Virtual Account that holds your licences.',
    },
    {
      text: 'In CSSM, check how many licences of that tag the Virtual Account has, and add or move what is missing.',
    },
    {
      text: 'Ask for a new authorisation.',
      commands: {
        iosxe: ['license smart renew auth'],
        nxos: ['license smart renew auth'],
        policy: ['license smart sync all'],
      },
      good: '%SMART_LIC-5-IN_COMPLIANCE in the log.',
    },
  ],
});
