import { defineScenario, phrase } from './scenario';

/** SL910: something answers, but not the licensing server. */
export const responseNotParsed = defineScenario({
  meta: {
    code: 'SL910',
    name: 'response-not-parsed',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    severity: 'error',
    fixable: 'none',
    summary: 'Messages fail with “Fail to parse response data from SCH server”.',
    messages: {
      said: 'Something answers, but not with a licence response: the address is http:// where only https:// is served, its path is wrong, or a proxy answers instead.',
    },
    explainedBy: ['SL201', 'SL202', 'SL203', 'SL204', 'SL205', 'SL206', 'SL207', 'SL107', 'SL210'],
    meaning:
      'Cisco’s backend takes HTTPS only. Over `http://` the device gets a page instead of a licence response. A misspelt path and a proxy’s error page look the same.',
  },
  evidence: {
    reasons: [
      phrase('fail(?:ed|ure)? to parse (?:the )?response'),
      phrase('error al analizar los datos de respuesta'),
      phrase('falha ao analisar os dados de resposta'),
    ],
    resolvedBy: ['communicated', 'switched-off'],
  },
  steps: [
    {
      text: 'Look at the destination address.',
      commands: {
        iosxe: ['show call-home profile all'],
        nxos: ['show running-config callhome'],
        policy: ['show license status'],
      },
      good: 'https://tools.cisco.com/its/service/oddce/services/DDCEService, or the address of your own server, letter by letter.',
    },
    {
      text: 'Replace the http:// address by https://.',
      commands: {
        nxos: [
          'configure terminal',
          'callhome',
          'enable',
          'destination-profile CiscoTAC-1 transport-method http',
          'no destination-profile CiscoTAC-1 index 1 http http://tools.cisco.com/its/service/oddce/services/DDCEService',
          'destination-profile CiscoTAC-1 http https://tools.cisco.com/its/service/oddce/services/DDCEService',
          'end',
        ],
        iosxe: [
          'configure terminal',
          'call-home',
          'profile "{profile}"',
          'destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService',
          'end',
        ],
        policy: [
          'configure terminal',
          'license smart url smart https://smartreceiver.cisco.com/licservice/license',
          'end',
        ],
      },
    },
    {
      text: 'Try again and look at the result.',
      commands: {
        iosxe: ['license smart renew auth', 'show license status'],
        nxos: ['license smart renew auth', 'show license status'],
        policy: ['license smart sync all', 'show license status'],
      },
      good: 'SUCCEEDED, with the time of this try.',
    },
  ],
});
