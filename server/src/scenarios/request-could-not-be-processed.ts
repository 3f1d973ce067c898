import { defineScenario, phrase } from './scenario';

/** SL902: the licensing server asks to try again. */
export const requestCouldNotBeProcessed = defineScenario({
  meta: {
    code: 'SL902',
    name: 'request-could-not-be-processed',
    hop: 'account',
    dialects: ['iosxe', 'nxos'],
    severity: 'warning',
    fixable: 'none',
    messages: {
      said: 'The licensing server could not process the registration and asks to try again. Use a new token.',
    },
    explainedBy: [],
  },
  evidence: {
    reasons: [
      phrase('your request could not be processed'),
      phrase('request (?:could|can) ?not be processed'),
      phrase('(?:could not|cannot|unable to) process (?:your|the) request'),
      phrase('nao foi possivel processar (?:a |sua )?solicitacao'),
      phrase('nao e possivel processar (?:a |sua )?solicitacao'),
      phrase('no se (?:pudo|puede|ha podido) procesar (?:la |su )?solicitud'),
    ],
    resolvedBy: ['registered', 'switched-off'],
  },
});
