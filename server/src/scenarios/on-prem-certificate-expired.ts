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
    summary:
      'The event log shows `LS_INVALID_DATA` with “Missing Id cert serial number field; Missing signing cert serial number field; Signed data and certificate does not match”.',
    messages: {
      said: 'The answer of SSM On-Prem is signed with a certificate that does not fit, most likely an expired one. Renew it on the server by synchronising it with CSSM.',
    },
    explainedBy: ['SL404', 'SL602'],
    meaning:
      'The crypto certificate of SSM On-Prem has expired (CSCvr41393). The server renews it when it synchronises with CSSM; until then every device it serves fails, and the status of the device only says UNREGISTERED and EVAL MODE.',
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
    never: 'UNREGISTERED or EVAL MODE alone',
  },
  steps: [
    {
      text: 'Check that the device reaches the on-prem server.',
      commands: { iosxe: ['ping [vrf {vrf} ]{host}'], nxos: ['ping {host}[ vrf {vrf}]'] },
      good: 'Replies from the server.',
    },
    {
      text: 'With HTTPS, the name in the URL must be the common name of the server’s certificate.',
      commands: {
        iosxe: ['show call-home profile all'],
        nxos: ['show running-config callhome'],
        policy: ['show license status'],
      },
      good: 'The URL holds exactly the name that the certificate was made for.',
    },
    {
      text: 'If no name server knows that name, map it to the address of the server.',
      commands: {
        iosxe: ['configure terminal', 'ip host <COMMON-NAME> <ADDRESS>', 'end'],
        nxos: ['configure terminal', 'ip host <COMMON-NAME> <ADDRESS>', 'end'],
      },
    },
    {
      text: 'On SSM On-Prem, check whether its certificate is still valid.',
    },
    {
      text: 'If it has expired, synchronise the server with CSSM, which renews it, or use another workaround of CSCvr41393.',
    },
    {
      text: 'As the last resort where names are impossible, switch off the check that the URL fits the certificate.',
      commands: { iosxe: ['configure terminal', 'call-home', 'no http secure server-identity-check', 'end'] },
      on: 'iosxe',
      under: 'classic',
    },
  ],
});
