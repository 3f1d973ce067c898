import { CATALYST, defineScenario, phrase } from './scenario';
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
    messages: {
      said: 'The licensing server could not process the registration and asks to try again. Use a new token.',
    },
    explainedBy: [],
    meaning:
      'The message arrived, and the server could not handle it. The device repeats it by itself; when it keeps failing, the token is the first suspect: expired, revoked, used up, or of another Virtual Account.',
    docs: {
      summary: 'Registration fails with “Your request could not be processed right now. Please try again”.',
      ignore: 'Right after the first try: the device repeats it after a quarter of an hour.',
      references: [{ title: `${CATALYST}, scenario 2` }],
    },
    examples: {
      bad: [
        {
          title: 'IOS XE, registration',
          text: 'core-1#show license all\nRegistration:\n  Status: REGISTERING - REGISTRATION IN PROGRESS\n  Initial Registration: FAILED on Oct 24 15:55:26 2018 EST\n    Failure reason: Your request could not be processed right now. Please try again\n  Next Registration Attempt: Oct 24 16:12:15 2018 EST\n',
        },
      ],
      good: [
        {
          title: 'Registration in progress, nothing failed yet',
          text: 'core-1#show license all\nRegistration:\n  Status: REGISTERING - REGISTRATION IN PROGRESS\n  Export-Controlled Functionality: NOT ALLOWED\n',
        },
      ],
    },
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
