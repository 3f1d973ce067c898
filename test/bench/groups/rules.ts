import { startTiming, timings } from '../../../server/src/rules/timing';
import { analyse } from '../../../server/src/service';
import { DEFAULT_SETTINGS } from '../../../server/src/shared/settings';
import { Text } from '../../../server/src/text/text';
import type { Context, Group } from '../context';
import { timeOf } from '../measure';
import type { Row } from '../report';

const ROUNDS = 20;
const SHOWN = 10;

/** What each rule costs: only with `TIMING=1`, since taking the time costs some itself. */
export const rules: Group = {
  name: 'rules',
  run(context: Context) {
    if (!process.env.TIMING) return [];
    const work = () => analyse(Text.of(context.plain), DEFAULT_SETTINGS);
    for (let i = 0; i < ROUNDS; i++) work();
    startTiming();
    let total = 0;
    for (let i = 0; i < ROUNDS; i++) total += timeOf(work);
    return timings()
      .slice(0, SHOWN)
      .map(([code, spent]): Row => {
        const detail = `${((100 * spent) / total).toFixed(1)} % of a cold analysis`;
        return { group: 'rules', name: code, value: (1000 * spent) / ROUNDS, unit: 'µs', detail };
      });
  },
};
