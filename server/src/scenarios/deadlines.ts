import type { Moment } from '../captures/dates';
import { isOverdue } from './clock';
import { hasReservation, newest, usesNoLicense } from './device-state';
import type { Device } from './devices';
import type { Detection } from './scenario';

const DAY = 24 * 3_600_000;

/** Whole days from one point in time to another. */
export function daysBetween(from: Moment, to: Moment): number {
  return Math.floor((to.time - from.time) / DAY);
}

/** Whether the device itself must see to acknowledgements: nobody else does, and its policy wants them. */
export function owesReports(device: Device): boolean {
  return (
    newest(device, ({ policy }) => policy?.ackRequired)?.value !== false &&
    !usesNoLicense(device) &&
    !hasReservation(device) &&
    !device.outputs.some(({ utility }) => utility) &&
    !device.parts.some(({ version }) => version?.controllerManaged)
  );
}

/** The deadline of the newest output, where the text itself shows that it was over. */
export function overdueDeadlines(device: Device): Detection[] {
  const usage = newest(device, ({ usageReporting }) => usageReporting);
  const deadline = usage?.nextAckDeadline;
  if (!deadline?.moment || !owesReports(device)) return [];
  const ack = usage?.lastAck?.moment;
  if (ack && ack.time > deadline.moment.time) return [];
  if (!isOverdue(device, deadline.moment, deadline.range.start.line)) return [];
  const data = { deadline: deadline.moment.text };
  return [{ range: deadline.range, said: { message: 'deadline', data } }];
}

/** Whether a deadline of the device is over. */
export function isAcknowledgementOverdue(device: Device): boolean {
  return overdueDeadlines(device).length > 0;
}

/** Releases in which CUBE stops without acknowledgements: 17.3.2, 17.3.3, 17.3.4a, 17.4, 17.5, 17.6.1a. */
const STOPPING = /^17\.0?(?:3\.0?(?:2|3|4a)|4\.\w+|5\.\w+|6\.0?1a)$/;

/** Whether missing acknowledgements stop the SIP service of this device. */
export function stopsCube({ outputs, configs, release }: Device): boolean {
  const isCube =
    outputs.some(({ licenses }) => licenses.some(({ name, tag }) => /\bCUBE_/i.test(`${name} ${tag}`))) ||
    configs.some((config) => config.mentions('mode border-element'));
  return isCube && release !== undefined && stopsVoiceRelease(release);
}

/** Whether voice services of a release stop where reports are not acknowledged in time. */
export function stopsVoiceRelease(release: string): boolean {
  return STOPPING.test(release);
}
