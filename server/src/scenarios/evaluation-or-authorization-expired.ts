import { defineScenario, phrase } from './scenario';
import { REACH_STEPS } from './shared-steps';

/** SL913: a period has run out. */
export const evaluationOrAuthorizationExpired = defineScenario({
  meta: {
    code: 'SL913',
    name: 'evaluation-or-authorization-expired',
    hop: 'account',
    dialects: ['iosxe', 'nxos'],
    severity: 'warning',
    fixable: 'none',
    summary: 'The device says EVAL EXPIRED, AUTHORIZATION EXPIRED or DEADLINE EXCEEDED.',
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
    meaning:
      'Evaluation is 90 days of use, counted over reloads, once per device. An authorisation lasts 90 days and is renewed every 30; without communication it expires, CSSM takes the licences back, and the device tries every hour until its ID certificate expires. Features keep working.',
  },
  evidence: {
    mnemonics: [/^SMART_LIC(?:ENSE)?-\d-(?:EVAL_EXPIRED\w*|AUTH_EXPIRED\w*|AUTHORIZATION_EXPIRED)$/],
    reasons: [phrase('authorization period (?:has )?expired')],
    resolvedBy: ['registered', 'communicated', 'compliant'],
    also: 'the states EVAL EXPIRED, EVAL EXPIRY, AUTHORIZATION EXPIRED, AUTH EXPIRED and DEADLINE EXCEEDED of the authorisation, its deadline or a licence',
    never: 'EVAL MODE with time left, UNREGISTERED, and jobs that are “Expired Not Rescheduled”',
  },
  steps: [
    ...REACH_STEPS,
    {
      text: 'If the device was never registered, register it; a trust code does the same under policy licensing.',
      commands: {
        iosxe: ['license smart register idtoken <TOKEN>'],
        nxos: ['license smart register idtoken <TOKEN>'],
        policy: ['license smart trust idtoken <TOKEN> local'],
      },
    },
    {
      text: 'If it is registered, ask for a new authorisation.',
      commands: {
        iosxe: ['license smart renew auth', 'show license status'],
        nxos: ['license smart renew auth', 'show license status'],
        policy: ['license smart sync all', 'show license status'],
      },
      good: 'Status: AUTHORIZED, with a deadline 90 days away.',
    },
  ],
});
