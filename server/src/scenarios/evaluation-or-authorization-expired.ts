import type { CapturePart } from '../captures/capture';
import { stateOf } from '../captures/labels';
import type { LicenseOutput } from '../captures/license-output';
import { type Detection, defineScenario } from './scenario';

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
      said: 'The evaluation period or the authorization has expired.',
      evaluation:
        'The 90 days of evaluation are used up; they never come back. Register the device, or establish trust with CSSM.',
      authorization:
        'The authorization has expired: the device has not communicated for more than 90 days, and its licenses went back to the account. Restore communication.',
    },
    explainedBy: [
      ...['SL101', 'SL102', 'SL104', 'SL106', 'SL108', 'SL201', 'SL203', 'SL204', 'SL205', 'SL206', 'SL303'],
      ...['SL304', 'SL401', 'SL402', 'SL403', 'SL404', 'SL501', 'SL502', 'SL503', 'SL504', 'SL506', 'SL507'],
      'SL601',
    ],
  },
  evidence: {
    mnemonics: [/^SMART_LIC(?:ENSE)?-\d-(?:EVAL_EXPIRED\w*|AUTH_EXPIRED\w*|AUTHORIZATION_EXPIRED)$/],
    reasons: ['authorization-expired'],
    detect: ({ outputs, parts }) => [...outputs.flatMap(expired), ...parts.flatMap(expiredByVersion)],
    endedBy: ['registered', 'communicated', 'compliant'],
  },
});

/** States of the authorization, its deadline or a license whose period has run out. */
function expired({ authorization, licenses, usageReporting }: LicenseOutput): Detection[] {
  const values = [
    authorization?.status,
    authorization?.deadline,
    authorization?.evaluationLeft,
    usageReporting?.nextAckDeadline,
    ...licenses.map((license) => license.status),
  ];
  for (const value of values) {
    const message = value && expiredMessage(value.value);
    if (message) return [{ range: value.range, said: { message } }];
  }
  return [];
}

function expiredMessage(value: string): 'evaluation' | 'authorization' | undefined {
  const state = stateOf(value);
  if (state === 'evaluation-expired') return 'evaluation';
  return state === 'authorization-expired' || /^(?:deadline exceeded|expired$)/i.test(value)
    ? 'authorization'
    : undefined;
}

/** `Smart Licensing Status: UNREGISTERED/EVAL EXPIRED` of `show version`. */
function expiredByVersion({ version }: CapturePart): Detection[] {
  const status = version?.licensing;
  const message = status && expiredMessage(status.value.slice(status.value.indexOf('/') + 1).trim());
  return status && message ? [{ range: status.range, said: { message } }] : [];
}
