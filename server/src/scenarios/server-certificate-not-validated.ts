import { defineScenario } from './scenario';

/** SL915: the TLS certificate of the server is not accepted. */
export const serverCertificateNotValidated = defineScenario({
  meta: {
    code: 'SL915',
    name: 'server-certificate-not-validated',
    hop: 'trust',
    dialects: ['iosxe', 'nxos'],
    severity: 'error',
    fixable: 'none',
    messages: {
      said: 'The certificate of the licensing server is not accepted: the URL holds an address or another name than the certificate, or a proxy inspects the TLS connection.',
    },
    explainedBy: ['SL602', 'SL604', 'SL404', 'SL206', 'SL605'],
  },
  evidence: {
    reasons: ['certificate'],
    endedBy: ['communicated', 'switched-off'],
  },
});
