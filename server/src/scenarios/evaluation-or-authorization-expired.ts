import { defineScenario, phrase } from './scenario';

/** SL913: a period has run out. */
export const evaluationOrAuthorizationExpired = defineScenario({
  meta: {
    code: 'SL913',
    name: 'evaluation-or-authorization-expired',
    hop: 'account',
    dialects: ['iosxe', 'nxos'],
    severity: 'warning',
    fixable: 'none',
    messages: {
      said: 'The evaluation period or the authorisation has expired.',
      evaluation:
        'The 90 days of evaluation are used up; they never come back. Register the device, or establish trust with CSSM.',
      authorization:
        'The authorisation has expired: the device has not communicated for more than 90 days, and its licences went back to the account. Restore communication.',
    },
    explainedBy: [
      ...['SL101', 'SL102', 'SL104', 'SL106', 'SL108', 'SL201', 'SL203', 'SL204', 'SL205', 'SL206', 'SL303'],
      ...['SL304', 'SL401', 'SL402', 'SL403', 'SL404', 'SL501', 'SL502', 'SL503', 'SL504', 'SL506', 'SL507'],
      'SL601',
    ],
  },
  evidence: {
    mnemonics: [/^SMART_LIC(?:ENSE)?-\d-(?:EVAL_EXPIRED\w*|AUTH_EXPIRED\w*|AUTHORIZATION_EXPIRED)$/],
    reasons: [phrase('authorization period (?:has )?expired')],
    resolvedBy: ['registered', 'communicated', 'compliant'],
  },
});
