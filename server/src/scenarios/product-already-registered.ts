import { defineScenario, phrase } from './scenario';

/** SL901: the Smart Account knows the device already. */
export const productAlreadyRegistered = defineScenario({
  meta: {
    code: 'SL901',
    name: 'product-already-registered',
    hop: 'account',
    dialects: ['iosxe', 'nxos'],
    severity: 'error',
    fixable: 'none',
    messages: {
      said: 'The Smart Account already has this device, so it refuses the registration. Register again with force.',
    },
    explainedBy: [],
  },
  evidence: {
    reasons: [
      phrase('product (?:is )?already registered'),
      phrase('agent is already registered'),
      phrase('has(?: been)? already been registered|has been already registered'),
      phrase('existing product instance has consumption'),
      /force flag is false/i,
      phrase('produto ja(?: esta)? registrado'),
      phrase('ja foram registrados'),
      phrase('a instancia do produto existente tem consumo'),
      phrase('producto ya(?: esta)? registrado'),
      phrase('ya se (?:ha|han) registrado'),
    ],
    resolvedBy: ['registered', 'switched-off'],
  },
});
