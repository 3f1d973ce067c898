import { defineScenario, phrase } from './scenario';

/** SL907: the device waits for a revocation list that it cannot get. */
export const crlFetchHangs = defineScenario({
  meta: {
    code: 'SL907',
    name: 'crl-fetch-hangs',
    hop: 'trust',
    dialects: ['iosxe'],
    severity: 'error',
    fixable: 'none',
    summary:
      'The last communication is PENDING with “Waiting for reply”, and `%PKI-3-CRL_FETCH_FAIL` is logged for `SLA-TrustPoint` or the trustpoint of the HTTP client.',
    messages: {
      said: 'The device waits for the licensing server’s answer: it cannot fetch the revocation list of the certificate. Set revocation-check none on {trustpoint}.',
      fetch:
        'The revocation list for {trustpoint} cannot be fetched, so licence messages hang. Set revocation-check none on it.',
    },
    explainedBy: ['SL601'],
    meaning:
      'Before it trusts the server, the device asks whether its certificate was revoked. With `revocation-check crl`, the factory default, it must fetch a list over HTTP; where that is blocked, behind a proxy or in a VRF, every message hangs.',
  },
  evidence: {
    reasons: [
      phrase('waiting for (?:a )?reply'),
      phrase('aguardando (?:a )?resposta'),
      phrase('(?:esperando|en espera de)(?: una| la)? respuesta'),
    ],
    mnemonics: [/^PKI-\d-CRL_FETCH_FAIL$/],
    resolvedBy: ['communicated', 'switched-off'],
    never: 'a CRL fetch for a trustpoint that neither licensing nor the HTTP client uses',
  },
  steps: [
    {
      text: 'Look at the revocation check of the licensing trustpoint.',
      commands: {
        iosxe: [
          'show running-config | section crypto pki trustpoint {trustpoint}',
          'show logging | include CRL_FETCH',
        ],
      },
      good: '`revocation-check none`, or a list that ends in `none`.',
    },
    {
      text: 'Set it to none, so that licensing does not wait for a list.',
      commands: {
        iosxe: [
          'configure terminal',
          'crypto pki trustpoint {trustpoint}',
          'revocation-check none',
          'end',
          'copy running-config startup-config',
        ],
      },
    },
    {
      text: 'Ask the device to communicate again, and look at the result.',
      commands: {
        iosxe: ['license smart renew auth', 'show license status'],
        policy: ['license smart sync all', 'show license status'],
      },
      good: 'Last Communication Attempt: SUCCEEDED, or a new “Last ACK received”.',
    },
  ],
});
