import { defineScenario, phrase } from './scenario';

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
    reasons: [
      phrase('lack of dns response'),
      phrase('no (?:dns response|response from (?:the )?dns)'),
      phrase('dns (?:lookup|query|resolution|response) (?:failed|failure|timed out|time-?out)'),
      phrase('call-? ?home mts (?:messages|buffers?)|mts (?:messages|buffers?).{0,40}call-? ?home'),
      phrase('falta de respuesta de dns'),
      phrase('falta de resposta (?:de|do) dns'),
      phrase('mensajes mts de call-? ?home'),
      /cscvv67469/i,
    ],
    resolvedBy: ['communicated', 'switched-off'],
  },
});
