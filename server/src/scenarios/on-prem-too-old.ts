import { defineScenario } from './scenario';

/** SL932: SSM On-Prem does not know reporting by policy. */
export const onPremTooOld = defineScenario({
  meta: {
    code: 'SL932',
    name: 'on-prem-too-old',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    severity: 'error',
    fixable: 'none',
    model: 'policy',
    messages: {
      said: 'SSM On-Prem is too old for reporting by policy. Update it to 8-202102 or later.',
    },
    explainedBy: ['SL107'],
  },
  evidence: {
    mnemonics: [
      /^SMART_LIC(?:ENSE)?-\d-(?:REPORTING_NOT_SUPPORTED|EXPORT_AUTH_KEY_NOT_SUPPORTED|AUTH_KEY_NOT_SUPPORTED)$/,
    ],
    messages: [/does\s*not\s*support\s*the\s*enhanced\s*policy/i],
    endedBy: ['communicated', 'answered', 'acknowledged', 'switched-off'],
    standsLast: true,
  },
});
