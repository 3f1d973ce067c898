import type { CapturePart } from '../captures/capture';
import type { Moment } from '../captures/dates';
import type { LicenseOutput } from '../captures/license-output';
import type { Device } from './devices';

/** The time that a device printed as its own, with its line. */
interface Reading {
  readonly line: number;
  readonly moment: Moment;
  readonly trusted: boolean;
  /** `Current time:` of the license agent goes before what the terminal prints. */
  readonly own: boolean;
}

/**
 * The time at which a field was printed, by the clock of its device: its own output's, the one that was asked just before
 * the output, else the nearest behind it, else the nearest before. Undefined where the text has none; never the reader's
 * own.
 */
export function nowAt(device: Device, line: number): Moment | undefined {
  const least = lowerBound(device)?.time ?? 0;
  const printed = device.configTimes.flatMap(({ isClock, ...time }) =>
    isClock ? [{ ...time, trusted: true, own: false }] : [],
  );
  const readings = [...device.parts.flatMap(readingsOf), ...printed]
    // A clock that is not synchronized counts only where nothing shows that it is later already.
    .filter(({ trusted, moment }) => trusted || moment.time >= least);
  const part = device.parts.find(({ part: { start, end } }) => line >= start && line < end);
  const here = readings.filter((one) => part && one.line >= part.part.start && one.line < part.part.end);
  const own = here.filter((one) => one.own);
  const inside = [own, here].find((list) => list.length > 0);
  if (inside) return nearest(inside, line)?.moment;
  return (askedBefore(device, readings, line) ?? nearest(readings, line))?.moment;
}

/**
 * The clock that was printed before an output, with no other output of licensing between them. A later one may be of
 * another day, unless the output itself tells of something later.
 */
function askedBefore(device: Device, readings: readonly Reading[], line: number): Reading | undefined {
  const before = readings.filter((one) => one.line < line).sort((a, b) => b.line - a.line)[0];
  const output = device.outputs.find(({ start, end }) => line >= start && line <= end);
  if (!before || !output) return undefined;
  const isOld =
    device.outputs.some(({ start }) => start > before.line && start < output.start) ||
    eventsOf(output).some(({ time }) => time > before.moment.time);
  return isOld ? undefined : before;
}

function nearest(all: readonly Reading[], line: number): Reading | undefined {
  const behind = all.filter((one) => one.line >= line).sort((a, b) => a.line - b.line);
  const before = all.filter((one) => one.line < line).sort((a, b) => b.line - a.line);
  return behind[0] ?? before[0];
}

function readingsOf({ clock, outputs }: CapturePart): Reading[] {
  return [
    ...(clock ? [{ ...clock, own: false }] : []),
    ...outputs.flatMap(({ currentTime }) =>
      currentTime ? [{ ...currentTime, trusted: true, own: true }] : [],
    ),
  ];
}

/** The latest thing that has happened, as far as the text tells: *now* is not before it. */
export function lowerBound(device: Device): Moment | undefined {
  const events = [
    ...device.outputs.flatMap(eventsOf),
    ...device.configTimes.map(({ moment }) => moment),
    ...(device.lastLogged ? [device.lastLogged] : []),
  ];
  return events.reduce<Moment | undefined>(
    (last, one) => (last && last.time >= one.time ? last : one),
    undefined,
  );
}

/** Points in time of an output that lie in the past: never those of what comes next, of deadlines, of validity. */
function eventsOf(output: LicenseOutput): Moment[] {
  const { registration, authorization, usageReporting, trust, communications, happened } = output;
  return [
    registration?.status?.since,
    registration?.initial?.when,
    registration?.renewal?.when,
    authorization?.status?.since,
    authorization?.communication?.when,
    usageReporting?.lastAck?.moment,
    usageReporting?.lastPush?.moment,
    usageReporting?.lastFileWrite?.moment,
    trust?.when,
    ...communications.flatMap(({ lastSuccess, lastFailure }) => [lastSuccess, lastFailure]),
    ...happened,
  ].filter((moment) => moment !== undefined);
}

/**
 * Whether a deadline was over when the text was taken: by the device's own clock, and where there is none, by something
 * that has happened after it. Undefined where nobody can tell.
 */
export function isOverdue(device: Device, deadline: Moment, line: number): boolean | undefined {
  const now = nowAt(device, line);
  if (now) return deadline.time < now.time;
  const least = lowerBound(device);
  return least && deadline.time < least.time ? true : undefined;
}
