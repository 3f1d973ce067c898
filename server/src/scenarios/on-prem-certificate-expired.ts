import { defineScenario } from './scenario';

/** SL906: the signing certificate of the on-prem server has expired (CSCvr41393). */
export const onPremCertificateExpired = defineScenario({
  meta: {
    code: 'SL906',
    name: 'on-prem-certificate-expired',
    hop: 'trust',
    dialects: ['iosxe', 'nxos'],
    severity: 'error',
    fixable: 'none',
    server: '<SSM-ON-PREM>',
    messages: {
      said: 'The answer of SSM On-Prem is signed with a certificate that does not fit, most likely an expired one. Renew it on the server by synchronizing it with CSSM.',
    },
    explainedBy: ['SL404', 'SL602'],
  },
  evidence: {
    reasons: ['signing-certificate'],
    endedBy: ['registered', 'switched-off'],
  },
});
