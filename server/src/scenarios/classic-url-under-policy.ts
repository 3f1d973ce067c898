import { newest } from './device-state';
import type { Device } from './devices';
import { type Detection, defineScenario } from './scenario';

/** SL933: the URL is one of classic Smart Licensing. */
export const classicUrlUnderPolicy = defineScenario({
  meta: {
    code: 'SL933',
    name: 'classic-url-under-policy',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    severity: 'warning',
    fixable: 'none',
    model: 'policy',
    messages: {
      said: 'This URL takes registrations of classic Smart Licensing; the device reports by policy. Use transport cslu with the CSLU URL that SSM On-Prem shows.',
    },
    explainedBy: ['SL107'],
  },
  evidence: {
    detect: classicUrl,
    endedBy: ['acknowledged', 'answered', 'switched-off'],
    silentWhenOff: true,
  },
});

const CLASSIC_PATH = /\/(?:SmartTransport|Transportgateway\/services\/DeviceRequestHandler)\/?$/i;

function classicUrl(device: Device): Detection[] {
  const output = newest(device, (one) => (one.transport?.url ? one : undefined));
  const url = output?.transport?.url;
  if (device.model !== 'policy' || !url || !CLASSIC_PATH.test(url.value)) return [];
  if (/call-?\s*home/i.test(output.transport?.type?.value ?? '')) return [];
  const ack = output.usageReporting?.lastAck?.moment;
  const push = output.usageReporting?.lastPush?.moment;
  // Whatever the path says, something behind it acknowledges reports.
  return ack && (!push || ack.time >= push.time) ? [] : [{ range: url.range }];
}
