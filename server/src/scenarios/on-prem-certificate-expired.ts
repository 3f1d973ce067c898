import { defineScenario, phrase } from './scenario';

/** SL906: the signing certificate of the on-prem server has expired (CSCvr41393). */
export const onPremCertificateExpired = defineScenario({
  meta: {
    code: 'SL906',
    name: 'on-prem-certificate-expired',
    hop: 'trust',
    dialects: ['iosxe', 'nxos'],
    severity: 'error',
    fixable: 'none',
    messages: {
      said: 'The answer of SSM On-Prem is signed with a certificate that does not fit, most likely an expired one. Renew it on the server by synchronising it with CSSM.',
    },
    explainedBy: ['SL404', 'SL602'],
  },
  evidence: {
    reasons: [
      phrase('missing id cert serial number'),
      phrase('missing signing cert serial number'),
      phrase('signed data and certificate (?:does|do) not match'),
      phrase('campo (?:de )?numero de serie de certificado de (?:id|assinatura) ausente'),
      phrase('dados e certificado assinados nao correspondem'),
      phrase('dados assinados e certificado nao correspondem'),
      phrase('los datos firmados y el certificado no coinciden'),
    ],
    resolvedBy: ['registered', 'switched-off'],
  },
});
