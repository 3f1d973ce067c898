import type { Text } from '../text/text';
import { type Moment, momentIn } from './dates';
import { outputLine } from './lines';

/** The time that a device printed as its own. */
export interface ClockOutput {
  readonly moment: Moment;
  readonly line: number;
  /** `*` in front: the clock is not authoritative; `.`: it lost its source. */
  readonly trusted: boolean;
}

/** `*14:34:55.123 UTC Thu Aug 2 2018`, alone on its line or behind `Time source is NTP, ` or `No time source, `. */
const CLOCK =
  /^(?:(?:Time source is [^,]{1,40}|No time source),\s*)?([*.]?)\d{1,2}:\d{2}:\d{2}\.\d+ \S+ \w{3} \w{3} +\d{1,2} \d{4}$/i;
/** NX-OS prints it in front of its running-config. */
const NEXUS_TIME = /^!Time:\s*\w{3} \w{3} +\d{1,2} \d{1,2}:\d{2}:\d{2} \d{4}$/;

/** The device's clock in a part's first lines: terminals print it in front of any output. */
export function readClockOutput(text: Text, lines: Iterable<number>): ClockOutput | undefined {
  for (const number of lines) {
    const line = outputLine(text, number);
    const match = CLOCK.exec(line.text);
    const moment = match && momentIn(line.text);
    if (moment) return { moment, line: number, trusted: match[1] === '' };
    const nexus = NEXUS_TIME.test(line.text) ? momentIn(withYearLast(line.text)) : undefined;
    if (nexus) return { moment: nexus, line: number, trusted: true };
  }
  return undefined;
}

/** `!Time: Wed Jun 22 16:16:28 2022` without what stands before the month. */
function withYearLast(text: string): string {
  return text.replace(/^!Time:\s*\w{3} /, '');
}
