import { defineScenario } from './scenario';

/** SL926: the licensing server has a trouble of its own. */
export const licensingServerBusy = defineScenario({
  meta: {
    code: 'SL926',
    name: 'licensing-server-busy',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    severity: 'warning',
    fixable: 'none',
    model: 'policy',
    messages: {
      said: 'The licensing server has a trouble of its own and asks to try again. The device repeats by itself; wait a day.',
    },
    explainedBy: [],
  },
  evidence: {
    reasons: ['server-busy'],
    endedBy: ['communicated', 'answered', 'acknowledged', 'switched-off'],
    standsLast: true,
    silentWhenOff: true,
  },
});
