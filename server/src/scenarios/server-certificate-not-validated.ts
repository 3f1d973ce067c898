import { defineScenario, phrase } from './scenario';

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
    reasons: [
      phrase('server tls cert(?:ificate)? can ?not be validated'),
      phrase('can ?not establish secure connection'),
      phrase('(?:server )?certificate (?:verify|verification|validation) (?:has )?failed'),
      phrase('(?:could not|can ?not|unable to|failed to) (?:verify|validate|authenticate) (?:the )?server'),
      phrase('server identity check (?:failed|failure)'),
      phrase('ssl certificate problem'),
      phrase('ssl peer certificate'),
      phrase('(?:self-? ?signed|issuer) certificate|certificate (?:chain|issuer) is (?:unknown|not trusted)'),
      phrase('no alternative certificate subject name matches'),
      phrase('(?:peer|server).{0,20}certificate (?:cannot be|is not|not) (?:authenticated|trusted|valid)'),
      phrase('(?:ssl|tls) (?:handshake|connect(?:ion)?) (?:error|failed|failure)'),
      phrase('no se puede (?:establecer una conexion segura|validar el certificado)'),
      phrase('nao e possivel (?:estabelecer uma conexao segura|validar o certificado)'),
    ],
    resolvedBy: ['communicated', 'switched-off'],
  },
});
