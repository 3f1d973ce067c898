import { analyse } from '../../../server/src/service';
import { DEFAULT_SETTINGS } from '../../../server/src/shared/settings';
import { Text } from '../../../server/src/text/text';
import { syslog } from '../configs/syslog';
import { techSupport } from '../configs/tech-support';
import type { Context, Group } from '../context';
import { everyUnit } from '../floors';
import { compare, timeOf, timesOf } from '../measure';
import { SMALL } from '../options';
import { atMost, figure, ms, type Row } from '../report';

/** Lines for one about licensing in an everyday log. */
const EVERYDAY = 50;
const ROUNDS = 7;

/**
 * The log of a syslog server, four times as long as the configurations: read, typed into, and what is kept of it. And all
 * that a device prints for support, ten times as long.
 */
export const syslogGroup: Group = {
  name: 'syslog',
  run({ options }: Context) {
    const length = 4 * options.length;
    const everyday = syslog(length, EVERYDAY);
    const dense = syslog(length, 1);
    return [
      cold('cold, 1 line of 50 about licensing', everyday, true),
      cold('cold, every line', dense, false),
      keystroke('keystroke, every line, large / small', dense, options.keystrokes),
      memory('memory, every line', dense),
      cold('cold, show tech-support', techSupport(10 * options.length), true),
    ];
  },
};

const read = (content: string) => analyse(Text.of(content), DEFAULT_SETTINGS);

function cold(name: string, content: string, isUsual: boolean): Row {
  const { candidate, floor, ratio } = compare(
    () => read(content),
    () => everyUnit(content),
    ROUNDS,
  );
  const detail = `${ms(candidate.median)}, U ${ms(floor.median)}`;
  return { group: 'syslog', name, value: ratio, unit: 'U', detail, ...(isUsual && { goal: atMost(2) }) };
}

function keystroke(name: string, content: string, count: number): Row {
  const large = typed(content, count);
  const small = typed(syslog(SMALL, 1), count);
  const detail = `${ms(large.median)} / ${ms(small.median)}, p95 ${ms(large.p95)}`;
  return { group: 'syslog', name, value: large.median / small.median, unit: '×', detail };
}

function typed(content: string, count: number) {
  let text = Text.of(content);
  analyse(text, DEFAULT_SETTINGS);
  const times: number[] = [];
  for (let at = 0; at < count; at++) {
    const line = Math.floor(text.lineCount * (((at * 37) % 100) / 100));
    const place = { line, character: Math.min(70, text.lineLength(line)) };
    times.push(
      timeOf(() => {
        text = text.edit({ start: place, end: place }, 'x');
        return analyse(text, DEFAULT_SETTINGS);
      }),
    );
  }
  return timesOf(times);
}

function memory(name: string, content: string): Row {
  read(syslog(SMALL, 1));
  const before = inUse();
  const analysis = read(content);
  const bytes = inUse() - before;
  if (analysis.findings.length === 0) throw new Error('nothing was found');
  const detail = `${figure(bytes / 1024)} KB for ${figure(content.length / 1024)} K units`;
  return { group: 'syslog', name, value: bytes / content.length, unit: 'B/unit', detail };
}

function inUse(): number {
  if (!globalThis.gc) throw new Error('Run node with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
