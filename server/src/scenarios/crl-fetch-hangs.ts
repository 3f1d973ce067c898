import { LICENSING_TRUSTPOINT } from '../model/trust';
import { type Device, isLicensingTrustpoint } from './devices';
import { defineScenario } from './scenario';

/** SL907: the device waits for a revocation list that it cannot get. */
export const crlFetchHangs = defineScenario({
  meta: {
    code: 'SL907',
    name: 'crl-fetch-hangs',
    hop: 'trust',
    dialects: ['iosxe'],
    severity: 'error',
    fixable: 'none',
    messages: {
      said: 'The device waits for the licensing server’s answer: it cannot fetch the revocation list of the certificate. Set revocation-check none on {trustpoint}.',
      suspected:
        'The device waits for the licensing server’s answer. Most often it cannot fetch the revocation list of the certificate: look for CRL_FETCH_FAIL in the log, and try revocation-check none on {trustpoint}.',
      fetch:
        'The revocation list for {trustpoint} cannot be fetched, so license messages hang. Set revocation-check none on it.',
    },
    explainedBy: ['SL601'],
  },
  evidence: {
    reasons: ['waits-for-reply'],
    mnemonics: [/^PKI-\d-CRL_FETCH_FAIL$/],
    claims: ({ reason, subject }, device) =>
      reason === undefined ? isLicensingTrustpoint(device, subject) : !isCheckOff(device),
    endedBy: ['communicated', 'switched-off'],
    say: ({ stated, failure: { subject } }) =>
      subject === '' ? { message: 'suspected', severity: 'warning' } : { message: stated ? 'said' : 'fetch' },
  },
});

/** Where the configuration asks for no list, the device does not wait for one. */
function isCheckOff({ configs }: Device): boolean {
  return configs.some(
    (config) =>
      config
        .trustpoint(config.httpClient.trustpoint?.value ?? LICENSING_TRUSTPOINT)
        ?.methods.includes('none') ?? false,
  );
}
