import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../../server/src/service';
import { DEFAULT_SETTINGS } from '../../../server/src/shared/settings';
import { Text } from '../../../server/src/text/text';
import { MIXED, PLAIN } from '../configs/knobs';
import type { Context, Group } from '../context';
import { everyUnit } from '../floors';
import { compare, comparisonOf, timeOf } from '../measure';
import { atMost, ms, type Row } from '../report';

/** Texts that no grammar has seen: the commands remembered from another text do not help. */
const UNSEEN = 9;

/** A text in memory → all findings of all rules. */
export const cold: Group = {
  name: 'cold',
  run(context: Context) {
    const rows: Row[] = [];
    for (const [kind, text] of context.kinds) {
      const { candidate, floor, ratio } = compare(
        () => analyse(Text.of(text), DEFAULT_SETTINGS),
        () => everyUnit(text),
      );
      rows.push({
        group: 'cold',
        name: `analysis, ${kind}`,
        value: ratio,
        unit: 'U',
        goal: atMost(2),
        detail: `${ms(candidate.median)}, U ${ms(floor.median)}`,
      });
    }
    rows.push(unseen(context, 'plain', PLAIN), unseen(context, 'mixed', MIXED));
    rows.push(...firstInProcess(context));
    return rows;
  },
};

function unseen(context: Context, kind: string, knobs: typeof PLAIN): Row {
  const { length } = context.options;
  const candidates: number[] = [];
  const floors: number[] = [];
  for (let i = 0; i < UNSEEN; i++) {
    const text = context.text({ ...knobs, length, seed: 100 + i });
    floors.push(timeOf(() => everyUnit(text)));
    candidates.push(timeOf(() => analyse(Text.of(text), DEFAULT_SETTINGS)));
  }
  const { candidate, floor, ratio } = comparisonOf(candidates, floors);
  return {
    group: 'cold',
    name: `analysis of an unseen text, ${kind}`,
    value: ratio,
    unit: 'U',
    detail: `${ms(candidate.median)}, U ${ms(floor.median)}`,
  };
}

/** The same in a process that has just started: the compiler has seen nothing and no grammar is built. */
function firstInProcess(context: Context): Row[] {
  const file = join(context.options.scratch, 'first.cfg');
  writeFileSync(file, context.plain, 'latin1');
  const runs = Array.from({ length: 5 }, () => {
    const printed = execFileSync(
      process.execPath,
      [join(context.options.bundles, 'first-analysis.cjs'), file],
      {
        encoding: 'utf8',
      },
    );
    return JSON.parse(printed) as { first: number; second: number; units: number };
  });
  const row = (name: string, pick: (run: { first: number; second: number }) => number): Row => {
    const { candidate, floor, ratio } = comparisonOf(
      runs.map(pick),
      runs.map((run) => run.units),
    );
    const detail = `${ms(candidate.median)}, U ${ms(floor.median)} just as cold`;
    return { group: 'cold', name, value: ratio, unit: 'U', detail };
  };
  return [
    row('first analysis of a process', (run) => run.first),
    row('second analysis of a process', (run) => run.second),
  ];
}
