import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '../configs/generate';
import { MIXED, NXOS, PLAIN } from '../configs/knobs';
import type { Context, Group } from '../context';
import { Processes } from '../processes';
import { atMost, ms, type Row } from '../report';

/** The 90th of hundred public configurations is so long; the median is 3 KB. */
const LENGTH = 11 * 1024;
const FILES = 200;
const ROUNDS = 9;

/** What people wait for: one small file, on each version of Node.js that is given, and many small ones. Processor time. */
export const people: Group = {
  name: 'people',
  run({ options }: Context) {
    const folder = join(options.scratch, 'people');
    for (const name of ['clean', 'faulty']) writeFiles(join(folder, name), name === 'faulty' ? 1 : 0);
    return options.nodes.flatMap((node) => {
      const processes = new Processes(node, options.bundles, folder);
      const runs: Record<string, () => number> = {
        nothing: () => processes.node('-e', '0').cpu,
        one: () => processes.check(join(folder, 'clean/0.cfg')).cpu,
        oneFaulty: () => processes.check(join(folder, 'faulty/0.cfg')).cpu,
        clean: () => processes.check(join(folder, 'clean'), '--jobs', '1').cpu,
        faulty: () => processes.check(join(folder, 'faulty'), '--jobs', '1').cpu,
      };
      const least = leastOf(runs);
      const floor = least.nothing ?? 0;
      const row = (name: string, value: number, unit: string, goal: number): Row => ({
        group: 'people',
        name: `${name}, Node.js ${processes.version}`,
        value,
        unit,
        goal: atMost(goal),
        detail: `N ${ms(floor)}`,
      });
      const each = (all: number, one: number) => ((all - one) / (FILES - 1)) as number;
      return [
        row('one file of 11 KB', (least.one ?? 0) - floor, 'ms above N', 80),
        row('a file of 11 KB among 200', each(least.clean ?? 0, least.one ?? 0), 'ms', 0.8),
        row('the same with findings', each(least.faulty ?? 0, least.oneFaulty ?? 0), 'ms', 1),
      ];
    });
  },
};

/** By turns, so that other load on the machine hits all of them; the least is nearest to what the work itself takes. */
function leastOf(runs: Readonly<Record<string, () => number>>): Record<string, number> {
  const least: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of Object.entries(runs)) least[name] = Math.min(least[name] ?? Infinity, run());
  }
  return least;
}

function writeFiles(folder: string, faults: number): void {
  mkdirSync(folder, { recursive: true });
  for (let seed = 0; seed < FILES; seed++) {
    const kind = seed % 10 === 9 ? MIXED : seed % 5 === 3 ? NXOS : PLAIN;
    writeFileSync(
      join(folder, `${seed}.cfg`),
      generate({ ...kind, length: LENGTH, seed: 9000 + seed, faults }),
    );
  }
}
