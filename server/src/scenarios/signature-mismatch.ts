import { defineScenario, phrase } from './scenario';

/** SL909: the device signs with a key that the server does not know. */
export const signatureMismatch = defineScenario({
  meta: {
    code: 'SL909',
    name: 'signature-mismatch',
    hop: 'account',
    dialects: ['iosxe', 'nxos'],
    severity: 'error',
    fixable: 'none',
    messages: {
      said: 'The signature of the device does not fit what the licensing server knows of it. Deregister it and register it anew.',
    },
    explainedBy: [],
  },
  evidence: {
    reasons: [
      phrase('data and signature (?:do|does) not match'),
      phrase('(?:os )?dados e a assinatura nao (?:correspondem|coincidem)'),
      phrase('los datos y la firma no coinciden'),
    ],
    resolvedBy: ['registered', 'switched-off'],
  },
});
