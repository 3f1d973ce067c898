import type { CapturePart } from '../../captures/capture';
import { lowerBound } from '../../scenarios/clock';
import type { Device } from '../../scenarios/devices';

/** Output of one device that was taken at about one time. */
export interface Session {
  /** In the order of their age, the newest last. */
  readonly parts: readonly CapturePart[];
  /** The clock of the device in milliseconds as printed, or the last thing that has happened; undefined: nothing tells. */
  readonly time: number | undefined;
}

/** Output further apart than this was not taken in one go. */
const APART = 12 * 3_600_000;

/** The captures of a device in one text, the oldest first. */
export function sessionsOf(device: Device): readonly Session[] {
  const parts = device.parts.filter(({ part }) => part.origin !== 'prose');
  const clocks = parts.map(clockOf);
  let before = clocks.find((time) => time !== undefined);
  const dated = parts.map((part, at) => {
    // People look at the clock before they look at the licenses; output without a clock belongs to the one before it.
    before = clocks[at] ?? before;
    return { part, time: before ?? leastOf(device, part) };
  });
  dated.sort((a, b) => (a.time ?? 0) - (b.time ?? 0));
  const sessions: { parts: CapturePart[]; time: number | undefined }[] = [];
  for (const { part, time } of dated) {
    const last = sessions.at(-1);
    if (!last || (time ?? 0) - (last.time ?? 0) > APART) sessions.push({ parts: [part], time });
    else {
      last.parts.push(part);
      last.time = time ?? last.time;
    }
  }
  return sessions;
}

function clockOf({ outputs, clock }: CapturePart): number | undefined {
  const own = outputs.flatMap((output) => output.clock ?? []).at(-1);
  return (own ?? clock?.moment)?.time;
}

function leastOf(device: Device, { outputs }: CapturePart): number | undefined {
  return lowerBound({ ...device, outputs, lastLogged: undefined })?.time;
}
