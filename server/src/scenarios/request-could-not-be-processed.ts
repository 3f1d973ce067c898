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
      token:
        'The server does not accept the token of the registration: it is wrong, expired or used up. Create a new one in the right Virtual Account.',
    },
    explainedBy: [],
  },
  evidence: {
    // Under policy licensing a token is for the trust code.
    reasons: ['not-processed', 'token'],
    claims: ({ reason, topic }, { model }) => reason !== 'token' || (model !== 'policy' && topic !== 'trust'),
    endedBy: ['registered', 'switched-off'],
    say: ({ failure: { reason } }) => ({ message: reason === 'token' ? 'token' : 'said' }),
  },
});
