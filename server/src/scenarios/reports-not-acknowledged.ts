import type { LicenseOutput } from '../captures/license-output';
import { nowAt } from './clock';
import { daysBetween, owesReports } from './deadlines';
import { wayOf } from './device-state';
import type { Device } from './devices';
import { type Detection, defineScenario } from './scenario';

/** SL928: reports are sent, and nothing acknowledges them. */
export const reportsNotAcknowledged = defineScenario({
  meta: {
    code: 'SL928',
    name: 'reports-not-acknowledged',
    hop: 'account',
    dialects: ['iosxe', 'nxos'],
    severity: 'information',
    fixable: 'none',
    model: 'policy',
    stopsReports: true,
    messages: {
      said: 'The last report was sent {days} days before the capture, and none has been acknowledged since. See whether CSLU or SSM On-Prem passes reports on, and what CSSM says of them.',
    },
    explainedBy: ['SL107'],
  },
  evidence: {
    detect: unacknowledged,
    endedBy: ['acknowledged', 'switched-off'],
    yields: [
      {
        to: [
          'SL927',
          'SL903',
          'SL905',
          'SL915',
          'SL921',
          'SL922',
          'SL923',
          'SL924',
          'SL925',
          'SL926',
          'SL932',
        ],
      },
    ],
    silentWhenOff: true,
  },
});

/** CSSM may take some days to acknowledge a report. */
const PATIENCE = 7;

function unacknowledged(device: Device): Detection[] {
  const way = wayOf(device);
  if ((way !== 'smart' && way !== 'cslu') || !owesReports(device)) return [];
  return device.outputs.slice(-1).flatMap((output) => sentInVain(device, output));
}

function sentInVain(device: Device, { usageReporting }: LicenseOutput): Detection[] {
  const push = usageReporting?.lastPush;
  const now = push && nowAt(device, push.range.start.line);
  if (!push?.moment || !now) return [];
  const ack = usageReporting?.lastAck?.moment;
  const interval = Number(/^\d{1,4}/.exec(usageReporting?.pushInterval?.value ?? '')?.[0] ?? PATIENCE);
  const days = daysBetween(push.moment, now);
  // Whoever reports more often gets an acknowledgement for several reports at once.
  if (days < PATIENCE || interval < PATIENCE || (ack && ack.time >= push.moment.time)) return [];
  return [{ range: push.range, said: { message: 'said', data: { days: String(days) } } }];
}
