import { defineScenario, phrase } from './scenario';
import { DEBUG_STEP } from './shared-steps';

/** SL902: the licensing server asks to try again. */
export const requestCouldNotBeProcessed = defineScenario({
  meta: {
    code: 'SL902',
    name: 'request-could-not-be-processed',
    hop: 'account',
    dialects: ['iosxe', 'nxos'],
    severity: 'warning',
    fixable: 'none',
    summary: 'Registration fails with “Your request could not be processed right now. Please try again”.',
    messages: {
      said: 'The licensing server could not process the registration and asks to try again. Use a new token.',
    },
    explainedBy: [],
    meaning:
      'The message arrived, and the server could not handle it. The device repeats it by itself; when it keeps failing, the token is the first suspect: expired, revoked, used up, or of another Virtual Account.',
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
  steps: [
    DEBUG_STEP,
    {
      text: 'Generate a new token in CSSM (Inventory, General, New Token) and register with it.',
      commands: {
        iosxe: ['license smart register idtoken <TOKEN>'],
        nxos: ['license smart register idtoken <TOKEN>'],
        policy: ['license smart trust idtoken <TOKEN> local'],
      },
    },
    {
      text: 'Check the result.',
      commands: { iosxe: ['show license status'], nxos: ['show license status'] },
      good: 'Status: REGISTERED, or a trust code with its date.',
    },
  ],
});
