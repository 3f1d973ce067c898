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
    summary: 'A missing DNS response leaves callhome’s MTS messages stuck (CSCvv67469).',
    messages: {
      said: 'Call-home is stuck because no name server answers. Configure one in the VRF that call-home uses, or map the name.',
    },
    explainedBy: ['SL401', 'SL402', 'SL403', 'SL404', 'SL405'],
    meaning:
      'Call-home waits for the name of the licensing server. While no name server answers, its internal messages (MTS) pile up and nothing is sent any more.',
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
    also: 'on NX-OS, a destination whose name is not resolved',
  },
  steps: [
    {
      text: 'Check whether names are resolved in the VRF that call-home uses.',
      commands: { nxos: ['show hosts', 'ping {host}[ vrf {vrf}]'] },
      good: 'An address for {host}.',
    },
    {
      text: 'Configure a name server that this VRF can reach, or map the name.',
      commands: {
        nxos: [
          'configure terminal',
          'ip domain-lookup',
          'ip name-server <NAME-SERVER>[ use-vrf {vrf}]',
          'end',
        ],
      },
    },
    {
      text: 'Look for stuck messages of call-home (CSCvv67469 names the fixed releases); a stuck process needs the workaround of the bug.',
      commands: { nxos: ['show system internal mts buffers summary', 'show version'] },
    },
  ],
});
