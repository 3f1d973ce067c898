import { strict as assert } from 'node:assert';
import { analyse, applyEdits, fixAll } from '../../../server/src/service';
import { DEFAULT_SETTINGS, type Settings } from '../../../server/src/shared/settings';
import { Text } from '../../../server/src/text/text';
import { NXOS, PLAIN } from '../configs/knobs';
import type { Context, Group } from '../context';
import { compare } from '../measure';
import { atMost, ms, type Row } from '../report';

const FAULTS = 1000;
/** Room for what other rules have to say. */
const SETTINGS: Settings = { ...DEFAULT_SETTINGS, maxProblems: 10 * FAULTS };

/** All safe fixes of a file with a thousand findings. */
export const fixAllGroup: Group = {
  name: 'fix-all',
  run(context: Context) {
    const { length } = context.options;
    return [
      ...fixing('IOS XE', context.text({ ...PLAIN, length, faults: FAULTS })),
      ...fixing('NX-OS', context.text({ ...NXOS, length, faults: FAULTS })),
    ];
  },
};

function fixing(kind: string, content: string): Row[] {
  const analysis = analyse(Text.of(content), SETTINGS);
  const edits = fixAll(analysis);
  const again = analyse(Text.of(applyEdits(analysis.text, edits)), SETTINGS);
  assert.equal(fixAll(again).length, 0, 'fixes must be idempotent');
  const cold = () => analyse(Text.of(content), SETTINGS);
  const making = compare(() => fixAll(analysis), cold);
  const row = (name: string, ratio: number, time: number): Row => ({
    group: 'fix-all',
    name: `${name}, ${kind}`,
    value: ratio,
    unit: 'cold analyses',
    goal: atMost(1),
    detail: `${ms(time)}, ${edits.length} edits for ${analysis.findings.length} findings`,
  });
  const both = compare(() => applyEdits(analysis.text, fixAll(analysis)), cold);
  return [
    row('making the edits', making.ratio, making.candidate.median),
    row('and the fixed text', both.ratio, both.candidate.median),
  ];
}
