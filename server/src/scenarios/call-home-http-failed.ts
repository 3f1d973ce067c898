import { newest } from './device-state';
import type { Device } from './devices';
import { type Detection, defineScenario } from './scenario';

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
      said: 'The device cannot send its license messages: name resolution, source interface, VRF, route, port or URL is wrong on the way to the server.',
      withoutReason:
        'The last communication with the licensing server has failed; this output does not say why. `show license status` and the log do.',
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
    reasons: ['not-sent', 'empty-response', 'no-answer', 'name-unresolved', 'no-url'],
    topics: ['communication'],
    mnemonicsWithoutReason: [
      /^CALL_?HOME-\d-SL_MESSAGE_FAILED$/,
      /^SMART_LIC(?:ENSE)?-\d-(?:COMM_FAILED|AUTH_RENEW_FAILED)$/,
    ],
    detect: failedWithoutReason,
    last: true,
    endedBy: ['communicated', 'switched-off'],
    yields: [{ to: ['SL911'], joins: true }],
    say: ({ line, said }) => said ?? { message: /empty\s*response/i.test(line) ? 'emptyResponse' : 'said' },
  },
});

/** `show license summary` says that the communication failed, and leaves the reason to other outputs. */
function failedWithoutReason(device: Device): Detection[] {
  const last = newest(device, ({ authorization }) => authorization?.communication);
  if (last?.outcome !== 'failed' || last.reason || device.isLogged) return [];
  const told = device.outputs.some(
    ({ registration, authorization, looseReasons }) =>
      looseReasons.length > 0 ||
      [registration?.initial, registration?.renewal, authorization?.communication].some((one) => one?.reason),
  );
  if (told) return [];
  return [
    {
      range: last.field.valueRange,
      when: last.when,
      said: { message: 'withoutReason', severity: 'warning' },
    },
  ];
}
