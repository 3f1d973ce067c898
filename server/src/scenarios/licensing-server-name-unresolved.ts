import { wayOf } from './device-state';
import { defineScenario } from './scenario';

/** SL924: the name of the licensing server is not resolved. */
export const licensingServerNameUnresolved = defineScenario({
  meta: {
    code: 'SL924',
    name: 'licensing-server-name-unresolved',
    hop: 'name-resolution',
    dialects: ['iosxe', 'nxos'],
    severity: 'error',
    fixable: 'none',
    model: 'policy',
    messages: {
      said: 'The device cannot resolve the name of the licensing server. Configure a name server that its VRF reaches, or map the name to its address.',
    },
    explainedBy: ['SL203', 'SL204', 'SL205', 'SL401', 'SL402', 'SL403', 'SL404', 'SL405', 'SL406', 'SL407'],
  },
  evidence: {
    reasons: ['name-unresolved'],
    claims: (_, device) => wayOf(device) !== 'callhome',
    endedBy: ['communicated', 'answered', 'acknowledged', 'switched-off'],
    standsLast: true,
    silentWhenOff: true,
  },
});
