import { defineScenario } from './scenario';

/** SL912: name servers that do not answer block call-home (CSCvv67469). */
export const dnsStallsCallhome = defineScenario({
  meta: {
    code: 'SL912',
    name: 'dns-stalls-callhome',
    hop: 'name-resolution',
    dialects: ['nxos'],
    severity: 'warning',
    fixable: 'none',
    messages: {
      said: 'Call-home is stuck because no name server answers. Configure one in the VRF that call-home uses, or map the name.',
    },
    explainedBy: ['SL401', 'SL402', 'SL403', 'SL404', 'SL405'],
  },
  evidence: {
    reasons: ['name-server-silent', 'name-unresolved'],
    claims: ({ reason }, device) => reason === 'name-server-silent' || device.system === 'nxos',
    endedBy: ['communicated', 'switched-off'],
  },
});
