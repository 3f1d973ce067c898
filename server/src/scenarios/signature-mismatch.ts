import { defineScenario, phrase } from './scenario';
import { REGISTER_AGAIN, TRUST_AGAIN } from './shared-steps';

/** SL909: the device signs with a key that the server does not know. */
export const signatureMismatch = defineScenario({
  meta: {
    code: 'SL909',
    name: 'signature-mismatch',
    hop: 'account',
    dialects: ['iosxe', 'nxos'],
    severity: 'error',
    fixable: 'none',
    summary: 'Authorisation fails with “Data and signature do not match”.',
    messages: {
      said: 'The signature of the device does not fit what the licensing server knows of it. Deregister it and register it anew.',
    },
    explainedBy: [],
    meaning:
      'The device signs its messages with the key from its registration. After a restored configuration, an RMA, a failover or a copy of a virtual machine, it signs with a key that CSSM does not know.',
  },
  evidence: {
    reasons: [
      phrase('data and signature (?:do|does) not match'),
      phrase('(?:os )?dados e a assinatura nao (?:correspondem|coincidem)'),
      phrase('los datos y la firma no coinciden'),
    ],
    resolvedBy: ['registered', 'switched-off'],
  },
  steps: [
    {
      text: 'Deregister the device.',
      commands: { iosxe: ['license smart deregister'], nxos: ['license smart deregister'] },
      under: 'classic',
    },
    {
      text: 'Register it with a new token and force.',
      commands: { iosxe: REGISTER_AGAIN, nxos: REGISTER_AGAIN, policy: TRUST_AGAIN },
      good: '%SMART_LIC-6-AGENT_REG_SUCCESS in the log, or a trust code with its date.',
    },
  ],
});
