import { defineScenario } from './scenario';

/** SL909: the device signs with a key that the server does not know. */
export const signatureMismatch = defineScenario({
  meta: {
    code: 'SL909',
    name: 'signature-mismatch',
    hop: 'account',
    dialects: ['iosxe', 'nxos'],
    severity: 'error',
    fixable: 'none',
    answered: true,
    messages: {
      said: 'The signature of the device does not fit what the licensing server knows of it. Deregister it and register it anew.',
    },
    explainedBy: [],
  },
  evidence: {
    reasons: ['signature'],
    endedBy: ['registered', 'switched-off'],
  },
});
