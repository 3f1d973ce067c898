import { defineScenario } from './scenario';

/** SL931: a policy could not be installed. */
export const policyInstallFailed = defineScenario({
  meta: {
    code: 'SL931',
    name: 'policy-install-failed',
    hop: 'account',
    dialects: ['iosxe', 'nxos'],
    severity: 'warning',
    fixable: 'none',
    model: 'policy',
    messages: {
      said: 'The reporting policy of the account could not be installed; the one before stays in use. Synchronize again, or import its file anew.',
    },
    explainedBy: ['SL701'],
  },
  evidence: {
    reasons: ['signature-of-file'],
    topics: ['policy'],
    mnemonicsWithoutReason: [/^SMART_LIC(?:ENSE)?-\d-POLICY_INSTALL_FAILED$/],
    claims: ({ reason, topic, scenario }) =>
      reason === undefined || topic === 'policy' || scenario === 'SL931',
    endedBy: ['policy-installed', 'answered'],
    standsLast: true,
  },
});
