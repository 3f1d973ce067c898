import { defineScenario } from './scenario';

/** SL902: the licensing server asks to try again. */
export const requestCouldNotBeProcessed = defineScenario({
  meta: {
    code: 'SL902',
    name: 'request-could-not-be-processed',
    hop: 'account',
    dialects: ['iosxe', 'nxos'],
    severity: 'warning',
    fixable: 'none',
    answered: true,
    messages: {
      said: 'The licensing server could not process the registration and asks to try again. Use a new token.',
    },
    explainedBy: [],
  },
  evidence: {
    reasons: ['not-processed'],
    endedBy: ['registered', 'switched-off'],
  },
});
