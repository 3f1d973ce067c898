import * as l10n from '@vscode/l10n';
import type { CapturePart } from '../../captures/capture';
import type { Moment } from '../../captures/dates';
import { lowerBound } from '../../scenarios/clock';
import type { Device } from '../../scenarios/devices';

/** The time a capture was taken, by the device's own clock. */
export interface CaptureClock {
  readonly moment: Moment;
  /** The device printed it; otherwise it is the latest thing that has happened before. */
  readonly isPrinted: boolean;
}

/** When a capture was taken: what its device printed, else the latest thing that has happened. */
export function clockOf(device: Device, part?: CapturePart): CaptureClock | undefined {
  const own = part && (part.clock?.moment ?? part.outputs.find((output) => output.clock)?.clock);
  if (own) return { moment: own, isPrinted: true };
  const printed = device.parts.flatMap((one) => [
    ...(one.clock ? [one.clock.moment] : []),
    ...one.outputs.flatMap((output) => output.clock ?? []),
  ]);
  const clock = latest(printed);
  if (clock) return { moment: clock, isPrinted: true };
  const least = lowerBound(device);
  return least && { moment: least, isPrinted: false };
}

function latest(moments: readonly Moment[]): Moment | undefined {
  let found: Moment | undefined;
  for (const moment of moments) if (!found || moment.time > found.time) found = moment;
  return found;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How far a point in time is from the capture's clock, such as `29 d 23 h`; `past` tells on which side. */
export function distance(moment: Moment, clock: Moment): { readonly text: string; readonly past: boolean } {
  const difference = moment.time - clock.time;
  const rest = Math.abs(difference);
  const days = Math.floor(rest / DAY);
  const hours = Math.floor((rest % DAY) / HOUR);
  const minutes = Math.floor((rest % HOUR) / MINUTE);
  const parts =
    days > 0
      ? [l10n.t('{count} d', { count: days }), hours > 0 ? l10n.t('{count} h', { count: hours }) : '']
      : hours > 0
        ? [
            l10n.t('{count} h', { count: hours }),
            minutes > 0 ? l10n.t('{count} min', { count: minutes }) : '',
          ]
        : minutes > 0
          ? [l10n.t('{count} min', { count: minutes })]
          : [l10n.t('{count} s', { count: Math.floor((rest % MINUTE) / 1000) })];
  return { text: parts.filter((part) => part !== '').join(' '), past: difference < 0 };
}
