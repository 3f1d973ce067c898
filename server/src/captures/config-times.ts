import type { LineSpan } from '../syntax/structure';
import type { Text } from '../text/text';
import { type Moment, momentIn } from './dates';
import { outputLine } from './lines';

/** A time that stands above a configuration. */
export interface ConfigTime {
  readonly line: number;
  readonly moment: Moment;
  /** The device's clock when it printed the configuration; otherwise when somebody changed it last. */
  readonly isClock: boolean;
}

const TOP_LINES = 12;
const SHAPES: readonly (readonly [isClock: boolean, shape: RegExp])[] = [
  // NX-OS: `!Time: Wed Jun 22 16:16:28 2022`, `!Running configuration last done at: Wed Jun 22 16:14:37 2022`
  [true, /^!Time:\s*\w{3} (\w{3} +\d{1,2} \d{1,2}:\d{2}:\d{2} \d{4})$/],
  [false, /^!Running configuration last done at:\s*\w{3} (\w{3} +\d{1,2} \d{1,2}:\d{2}:\d{2} \d{4})$/],
  // IOS XE: `! Last configuration change at 14:02:11 UTC Mon Feb 10 2025 by admin`
  [false, /^! (?:Last configuration change at|NVRAM config last updated at) (\d\d:\d\d:\d\d .*)$/],
];

/** The times above a configuration. */
export function readConfigTimes(text: Text, { start, end }: LineSpan): ConfigTime[] {
  const found: ConfigTime[] = [];
  for (let line = start; line < Math.min(end, start + TOP_LINES); line++) {
    // Every shape has two colons, and most lines have none.
    if (!text.line(line).includes(':')) continue;
    const { text: words } = outputLine(text, line);
    if (!words.startsWith('!')) continue;
    for (const [isClock, shape] of SHAPES) {
      const moment = momentIn(shape.exec(words)?.[1] ?? '');
      if (moment) found.push({ line, moment, isClock });
    }
  }
  return found;
}
