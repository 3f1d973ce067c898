import { defineScenario } from './scenario';

/** SL925: the licensing server is reached and refuses. */
export const licensingServerRefused = defineScenario({
  meta: {
    code: 'SL925',
    name: 'licensing-server-refused',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    severity: 'error',
    fixable: 'none',
    model: 'policy',
    messages: {
      said: 'The licensing server was reached and refused the message. Compare the URL letter by letter, and check that the server knows this device.',
      denied:
        'The licensing server, or a proxy before it, denies access (401, 403). Check the account, the proxy and the device in SSM On-Prem.',
      missing:
        'The licensing server has nothing at this path (404), or does not know this device. Compare the URL with the one that the server shows, and add the device there.',
      release: 'The licensing server does not understand the message (400). Check its release.',
    },
    explainedBy: ['SL107', 'SL203', 'SL204', 'SL206', 'SL207', 'SL211'],
  },
  evidence: {
    reasons: ['refused'],
    topics: ['reporting', 'hello'],
    endedBy: ['communicated', 'answered', 'acknowledged', 'switched-off'],
    standsLast: true,
    silentWhenOff: true,
    say: ({ line }) => ({ message: MESSAGES.find(([, words]) => words.test(line))?.[0] ?? 'said' }),
  },
});

const MESSAGES = [
  ['denied', /\b40[13]\b/],
  ['missing', /\b404\b|product instance.{0,60}not (?:found|registered)/i],
  ['release', /\b400\b/],
] as const;
