import { defineScenario, phrase } from './scenario';

/** SL905: the reports do not get through. */
export const callHomeHttpFailed = defineScenario({
  meta: {
    code: 'SL905',
    name: 'call-home-http-failed',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    severity: 'error',
    fixable: 'none',
    messages: {
      said: 'The device cannot send its licence messages: name resolution, source interface, VRF, route, port or URL is wrong on the way to the server.',
      emptyResponse:
        'The licensing server answers with nothing: the URL does not fit the transport, or something on the way opens the connection.',
    },
    explainedBy: [
      ...['SL104', 'SL105', 'SL106', 'SL107', 'SL108', 'SL109'],
      ...['SL201', 'SL202', 'SL203', 'SL204', 'SL205', 'SL206', 'SL207', 'SL208', 'SL210', 'SL211'],
      ...['SL301', 'SL302', 'SL303', 'SL304'],
      ...['SL401', 'SL402', 'SL403', 'SL404', 'SL405', 'SL407'],
      ...['SL501', 'SL502', 'SL503', 'SL504', 'SL505', 'SL506', 'SL507', 'SL602', 'SL604'],
    ],
  },
  evidence: {
    reasons: [
      phrase('fail(?:ed|ure)? to send(?: out)?(?: the)? ?call-? ?home http'),
      phrase('communication message send error'),
      phrase('call-? ?home message send error'),
      phrase('fail(?:ed)? to send out smart licensing message'),
      phrase('received empty response from server'),
      phrase('communications? (?:init )?failure'),
      phrase('communication channel error'),
      phrase('(?:could not|couldn.t|unable to|failed to) connect'),
      phrase('connection (?:timed out|time out|refused|reset)'),
      phrase('(?:could not|couldn.t|unable to|failed to) resolve'),
      phrase('falha ao enviar (?:a )?mensagem (?:http do call home|call home http|http)'),
      phrase('mensagem de comunicacao envia erro'),
      phrase('falha ao enviar a mensagem do smart licensing'),
      phrase('(?:no se puede|no se pudo|error al) enviar el (?:mensaje )?http de call-? ?home'),
    ],
    mnemonics: [
      /^CALL_?HOME-\d-SL_MESSAGE_FAILED$/,
      /^SMART_LIC(?:ENSE)?-\d-(?:COMM_FAILED|AUTH_RENEW_FAILED)$/,
    ],
    resolvedBy: ['communicated', 'switched-off'],
  },
});
