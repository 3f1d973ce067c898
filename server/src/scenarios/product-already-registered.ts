import { defineScenario } from './scenario';

/** SL901: the Smart Account knows the device already. */
export const productAlreadyRegistered = defineScenario({
  meta: {
    code: 'SL901',
    name: 'product-already-registered',
    hop: 'account',
    dialects: ['iosxe', 'nxos'],
    severity: 'error',
    fixable: 'none',
    answered: true,
    messages: {
      said: 'The Smart Account already has this device, so it refuses the registration. Register again with force.',
    },
    explainedBy: [],
  },
  evidence: {
    reasons: ['registered-already'],
    endedBy: ['registered', 'switched-off'],
  },
});
