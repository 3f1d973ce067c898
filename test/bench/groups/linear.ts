import { analyse } from '../../../server/src/service';
import { DEFAULT_SETTINGS } from '../../../server/src/shared/settings';
import { Text } from '../../../server/src/text/text';
import { HOSTILE, type Hostile } from '../configs/hostile';
import type { Context, Group } from '../context';
import { medianOf, timeOf } from '../measure';
import { atMost, ms, type Row } from '../report';

/** Twice the text may take twice the time. */
export const linear: Group = {
  name: 'linear',
  run(context: Context) {
    const scale = context.options.length / (5 * 1024 * 1024);
    return HOSTILE.map((hostile) => growth(hostile, Math.max(1, Math.round(hostile.size * scale))));
  },
};

function growth({ name, make }: Hostile, size: number): Row {
  const [half, whole] = [make(size), make(2 * size)];
  const work = (text: string) => () => analyse(Text.of(text), DEFAULT_SETTINGS);
  const first = timeOf(work(whole));
  timeOf(work(half));
  const rounds = Math.max(3, Math.min(15, Math.round(600 / first)));
  const halves: number[] = [];
  const wholes: number[] = [];
  for (let round = 0; round < rounds; round++) {
    halves.push(timeOf(work(half)));
    wholes.push(timeOf(work(whole)));
  }
  const value = medianOf(wholes) / medianOf(halves);
  const detail = `${ms(medianOf(wholes))} for ${(whole.length / 1e6).toFixed(1)} M units`;
  return { group: 'linear', name, value, unit: '×', goal: atMost(2.2), detail };
}
