import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { setUp, setUpQuestions } from '../../server/src/service/set-up/set-up';
import { Random } from '../bench/configs/random';
import { read } from '../service/laws';
import { answered, picked } from '../service/set-up-answers';
import type { System } from './device-commands';
import { iosxeConfig, nxosConfig } from './generated-config';
import { faultsOf, merged } from './merged-config';
import { iosxeText, movingIosxe, movingNxos, nxosText } from './moving-config';
import { checkWay } from './ways';

const RELEASES: Readonly<Record<System, readonly string[]>> = {
  iosxe: ['16.12', '17.12'],
  nxos: ['9.3(5)', '10.3(4a)'],
};
const DRAWN = 6;
const RUNS = { numRuns: 30, seed: 20261130 };

describe('the plan of a set-up, typed at a device', () => {
  for (const name of readdirSync('examples').filter((one) => one.endsWith('.cfg'))) {
    it(`${name}: every method on every release`, () => {
      const source = readFileSync(`examples/${name}`, 'utf8');
      for (const release of RELEASES[systemOf(source)]) everyMethod(onRelease(source, release));
    });
  }

  for (const system of ['iosxe', 'nxos'] as const) {
    it(`${system}: every method where one thing is wrong`, () => {
      for (const { text } of faultsOf(system)) everyMethod(text);
    });

    it(`${system}: any method where several things are wrong`, () => {
      const faults = faultsOf(system);
      for (let seed = 1; seed <= DRAWN; seed++) {
        const random = new Random(seed);
        const drawn = Array.from({ length: 4 }, () => faults[random.below(faults.length)] ?? assert.fail());
        everyMethod(merged(system, drawn, random));
      }
    });

    it(`${system}: any answers, whatever VRF, source and trustpoint are in use`, () => {
      const any = system === 'nxos' ? movingNxos : movingIosxe;
      const text = system === 'nxos' ? nxosText : iosxeText;
      fc.assert(
        fc.property(any, fc.infiniteStream(fc.nat(100)), (one, picks) =>
          anyAnswers(text(one, 'Vlan10 Vlan20 SLA-TrustPoint'), picks),
        ),
        RUNS,
      );
    });

    it(`${system}: any answers, however broken the configuration is`, () => {
      const configs = system === 'nxos' ? nxosConfig : iosxeConfig;
      fc.assert(fc.property(configs, fc.infiniteStream(fc.nat(100)), anyAnswers), RUNS);
    });
  }
});

/** The promised text is there once the plan is typed, and the way back gives exactly what was. */
function everyMethod(source: string): void {
  const analysis = read(source);
  const { questions, problem } = setUpQuestions(analysis);
  if (problem !== undefined) return;
  const choices = questions.find(({ name }) => name === 'method')?.choices ?? [];
  for (const { value } of choices) {
    const host = value === 'proxy' ? 'proxy.example.net' : 'licences.example.net';
    tryOut(source, answered(analysis, { method: value, host }));
  }
}

function anyAnswers(source: string, picks: Iterator<number>): void {
  const analysis = read(source);
  if (setUpQuestions(analysis).problem === undefined) tryOut(source, answered(analysis, {}, picked(picks)));
}

function tryOut(source: string, answers: Readonly<Record<string, string | null>>): void {
  const done = setUp(read(source), answers);
  assert.ok(done);
  try {
    checkWay(systemOf(source), source, done.text);
  } catch (error) {
    throw new Error(`${JSON.stringify(answers)}\n${error instanceof Error ? error.message : String(error)}`);
  }
}

function systemOf(source: string): System {
  return read(source).configs[0]?.dialect ?? 'iosxe';
}

function onRelease(source: string, release: string): string {
  return source.replace(/^version \S+/m, `version ${release}`);
}
