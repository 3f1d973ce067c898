import type { Reason } from '../captures/reasons';
import { defineScenario } from './scenario';

/** SL921: the server does not give a trust code. */
export const trustCodeRefused = defineScenario({
  meta: {
    code: 'SL921',
    name: 'trust-code-refused',
    hop: 'account',
    dialects: ['iosxe', 'nxos'],
    severity: 'error',
    fixable: 'none',
    model: 'policy',
    stopsReports: true,
    messages: {
      said: 'The server refused the trust code. Compare the Smart Account and the Virtual Account of the token with those of the device, and use a new token.',
      token:
        'The server does not accept the token: it is wrong, expired or used up. Create a new one in the right Virtual Account.',
      exists: 'The device has a trust code already. Install the new one with force.',
      file: 'The file with the trust code does not fit this device, or its clock is wrong. Download it again for this device.',
    },
    explainedBy: ['SL701'],
  },
  evidence: {
    reasons: ['token', 'trust-exists', 'signature-of-file'],
    topics: ['trust'],
    mnemonicsWithoutReason: [/^SMART_LIC(?:ENSE)?-\d-TRUST_(?:CODE_)?INSTALL_FAILED$/],
    claims: ({ reason, topic, scenario }) =>
      reason !== 'signature-of-file' || topic === 'trust' || scenario === 'SL921',
    endedBy: ['trusted', 'switched-off'],
    standsLast: true,
    say: ({ failure: { reason } }) => ({ message: (reason && MESSAGES[reason]) ?? 'said' }),
  },
});

const MESSAGES: Readonly<Partial<Record<Reason, string>>> = {
  token: 'token',
  'trust-exists': 'exists',
  'signature-of-file': 'file',
};
