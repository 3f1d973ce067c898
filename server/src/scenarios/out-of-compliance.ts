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
    messages: {
      said: 'The device uses licences that its Virtual Account does not have. Add them there, or register into the right account.',
      license:
        'The Virtual Account of the device lacks licences for {license}. Add them there, or register into the right account.',
    },
    explainedBy: [],
  },
  evidence: {
    mnemonics: [/^SMART_LIC(?:ENSE)?-\d-OUT_OF_COMPLIANCE$/],
    resolvedBy: ['compliant'],
  },
});
