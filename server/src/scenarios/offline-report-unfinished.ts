import { isOverdue, nowAt } from './clock';
import { daysBetween, owesReports } from './deadlines';
import { wayOf } from './device-state';
import type { Device } from './devices';
import { type Detection, defineScenario } from './scenario';

/** SL929: a report was written to a file, and its acknowledgement never came back. */
export const offlineReportUnfinished = defineScenario({
  meta: {
    code: 'SL929',
    name: 'offline-report-unfinished',
    hop: 'account',
    dialects: ['iosxe', 'nxos'],
    severity: 'information',
    fixable: 'none',
    model: 'policy',
    messages: {
      said: 'A report was written to a file {days} days before the capture, and no acknowledgement was imported since. Upload the file to CSSM, and import the acknowledgement.',
      failed:
        'The file was not imported. Download it again for this device, and look at the clock of the device.',
    },
    explainedBy: [],
  },
  evidence: {
    reasons: ['signature-of-file'],
    claims: ({ reason, topic }) => reason === undefined || topic === 'import',
    detect: unfinished,
    endedBy: ['acknowledged'],
    yields: [{ to: ['SL927'] }],
    say: ({ said }) => said ?? { message: 'failed' },
  },
});

/** By hand it takes longer. */
const PATIENCE = 14;

function unfinished(device: Device): Detection[] {
  // The last try counts.
  const failed = device.imports
    .slice(-1)
    .flatMap((one) => (one.failed ? [{ range: one.range, said: { message: 'failed' } }] : []));
  const usage = device.outputs.at(-1)?.usageReporting;
  const written = usage?.lastFileWrite;
  if (wayOf(device) !== 'off' || !written?.moment || !owesReports(device)) return failed;
  const now = nowAt(device, written.range.start.line);
  const ack = usage?.lastAck?.moment;
  const deadline = usage?.nextAckDeadline?.moment;
  if (!now || (ack && ack.time >= written.moment.time)) return failed;
  if (deadline && isOverdue(device, deadline, written.range.start.line)) return failed;
  const days = daysBetween(written.moment, now);
  if (days < PATIENCE) return failed;
  return [...failed, { range: written.range, said: { message: 'said', data: { days: String(days) } } }];
}
