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
    summary:
      'Messages fail because the server’s TLS certificate cannot be validated: “Cannot establish secure connection because server TLS cert cannot be validated”.',
    messages: {
      said: 'The certificate of the licensing server is not accepted: the URL holds an address or another name than the certificate, or a proxy inspects the TLS connection.',
    },
    explainedBy: ['SL602', 'SL604', 'SL404', 'SL206', 'SL605'],
    meaning:
      'The URL must hold exactly the name that the certificate was made for, so use the URL that CSSM or SSM On-Prem proposes. An IP address, another name, or a proxy that opens TLS connections and presents its own certificate breaks this.',
  },
  evidence: {
    reasons: [
      phrase('server tls cert(?:ificate)? can ?not be validated'),
      phrase('can ?not establish secure connection'),
      phrase('(?:server )?certificate (?:verify|verification|validation) (?:has )?failed'),
      phrase('(?:could not|can ?not|unable to|failed to) (?:verify|validate|authenticate) (?:the )?server'),
      phrase('server identity check (?:failed|failure)'),
      phrase('ssl certificate problem'),
      phrase('(?:peer|server).{0,20}certificate (?:cannot be|is not|not) (?:authenticated|trusted|valid)'),
      phrase('(?:ssl|tls) (?:handshake|connect(?:ion)?) (?:error|failed|failure)'),
      phrase('no se puede (?:establecer una conexion segura|validar el certificado)'),
      phrase('nao e possivel (?:estabelecer uma conexao segura|validar o certificado)'),
    ],
    resolvedBy: ['communicated', 'switched-off'],
  },
  steps: [
    {
      text: 'Look at the URL: it must be the one that CSSM or SSM On-Prem proposes, with the name that its certificate holds.',
      commands: {
        iosxe: ['show call-home profile all'],
        nxos: ['show running-config callhome'],
        policy: ['show license status', 'show running-config | include license smart url'],
      },
      good: 'A name, no IP address, exactly as the certificate has it.',
    },
    {
      text: 'If no name server knows that name, map it to the address of the server.',
      commands: {
        iosxe: ['configure terminal', 'ip host [vrf {vrf} ]<NAME> <ADDRESS>', 'end'],
        nxos: ['configure terminal', 'ip host <NAME> <ADDRESS>', 'end'],
      },
    },
    {
      text: 'If a proxy inspects TLS, exempt the licensing servers from it, or import the certificate of the proxy as a trustpoint.',
      commands: {
        iosxe: [
          'configure terminal',
          'crypto pki trustpoint LicRoot',
          'enrollment terminal',
          'revocation-check none',
          'exit',
          'crypto pki authenticate LicRoot',
          'end',
        ],
        nxos: [
          'configure terminal',
          'crypto ca trustpoint LicRoot',
          'exit',
          'crypto ca authenticate LicRoot',
          'end',
        ],
      },
    },
    {
      text: 'Check the clock, since a wrong one makes every certificate invalid.',
      commands: { iosxe: ['show clock detail'], nxos: ['show clock detail'] },
    },
  ],
});
