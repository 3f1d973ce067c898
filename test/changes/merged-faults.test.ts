import { strict as assert } from 'node:assert';
import { manualSteps } from '../../server/src/service';
import { printPlans } from '../../server/src/service/plan-print';
import { Random } from '../bench/configs/random';
import { read } from '../service/laws';
import { type Fault, faultsOf, merged } from './merged-config';
import { checkPlans, mendedOf, plansOf } from './planned';

const TOKEN = 'ZjQ2NTBhNzctYmE0ZC00ZjE5LWI5YzItOTk3YzY5OTk';
const SAMPLES = 100;

describe('change plans of devices with several faults', () => {
  for (const system of ['iosxe', 'nxos'] as const) {
    const faults = faultsOf(system);

    it(`${system}: any two faults together`, () => {
      faults.forEach((one, at) => {
        for (const other of faults.slice(at)) check(system, [one, other], at);
      });
    });

    it(`${system}: three to six faults, drawn by chance`, () => {
      for (let seed = 1; seed <= SAMPLES; seed++) check(system, drawn(faults, new Random(seed)), seed);
    });
  }
});

function drawn(faults: readonly Fault[], random: Random): Fault[] {
  const count = 3 + random.below(4);
  return Array.from({ length: count }, () => faults[random.below(faults.length)] ?? assert.fail());
}

function check(system: 'iosxe' | 'nxos', faults: readonly Fault[], seed: number): void {
  const text = `! license smart register idtoken ${TOKEN}\n${merged(system, faults, new Random(seed))}`;
  try {
    checkPlans(text);
    checkWords(text);
  } catch (error) {
    const codes = faults.map(({ code }) => code).join(', ');
    throw new Error(`${codes}, seed ${seed}\n${text}\n${error instanceof Error ? error.message : error}`);
  }
}

/** No secret in the plan, and blanks exactly for what its fixes ask. */
function checkWords(text: string): void {
  const analysis = read(text);
  const plans = plansOf(analysis);
  for (const format of ['text', 'markdown'] as const)
    assert.ok(!printPlans(plans, manualSteps(analysis), format).includes(TOKEN), format);
  assert.ok(!JSON.stringify(plans).includes(TOKEN));
  const asked = analysis.configs.flatMap((config) => {
    const { kept } = mendedOf(analysis, config);
    return kept.flatMap(({ fix }) => fix.needs?.map(({ name }) => name.toUpperCase()) ?? []);
  });
  for (const { apply, rollback, first } of plans) {
    const blanks = new Set(apply.flatMap((line) => line.text.match(/<[A-Z]+(?:-\d+)?>/g) ?? []));
    for (const blank of blanks) {
      if (text.includes(blank)) continue;
      assert.ok(asked.includes(blank.replace(/[<>]|-\d+/g, '')), `${blank} was not asked for`);
      assert.ok(
        first.some((step) => step.includes(blank)),
        `${blank} is not explained`,
      );
    }
    for (const line of rollback)
      for (const blank of line.text.match(/<[A-Z]+(?:-\d+)?>/g) ?? [])
        assert.ok(blanks.has(blank) || text.includes(blank), `${blank} on the way back only`);
    assert.ok(!/\$\{/.test(JSON.stringify([apply, rollback])), 'a blank without a name');
  }
}
