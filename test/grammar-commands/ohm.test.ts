import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { CATALOG } from '../../server/src/catalog';
import type { Dialect, Mode } from '../../server/src/grammar/commands';
import { START_RULES } from '../../server/src/grammar/family';
import { iosXeFamilies } from '../../server/src/grammar/iosxe/families';
import { nxOsFamilies } from '../../server/src/grammar/nxos/families';
import { readCommand } from '../../server/src/grammar/read-command';
import { sampleOf } from '../catalog/samples';
import { inOhm, readWithOhm } from './ohm-oracle';

const DIALECTS: readonly Dialect[] = ['iosxe', 'nxos'];
const MODES = Object.keys(START_RULES) as Mode[];

function agrees(text: string, mode: Mode, dialect: Dialect): boolean {
  const expected = readWithOhm(text, mode, dialect);
  assert.deepEqual(readCommand(text, mode, dialect), expected, `${dialect} ${mode}: ${JSON.stringify(text)}`);
  return expected !== undefined;
}

/** Commands of the catalog, each with its system and mode. */
const SAMPLES = Object.values(CATALOG).flatMap((entry) =>
  DIALECTS.flatMap((dialect) =>
    entry[dialect].map((row) => ({ dialect, mode: row.mode, sample: sampleOf(row, dialect) })),
  ),
);

function linesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8').split(/\r?\n/))
    .map((line) => line.trim());
}

describe('grammar: commands are read as Ohm reads them', () => {
  it('has actions that take as many parts as the rules have', () => {
    for (const families of [iosXeFamilies, nxOsFamilies])
      for (const family of Object.values(families)) inOhm(family);
  });

  it('samples of the catalog, whole, cut in two by a blank, cut off, and with a stray character', () => {
    const seen = new Set<string>();
    for (const { dialect, mode, sample } of SAMPLES) {
      assert.ok(agrees(sample, mode, dialect), `not read: ${sample}`);
      for (let at = 1; at < sample.length; at++) {
        const [head, tail] = [sample.slice(0, at), sample.slice(at)];
        const texts = [
          head,
          `${head} ${tail}`,
          ...(at % 3 === 0 ? [`no ${head}`, `${head}"${tail}`, `${head}<${tail}`] : []),
        ];
        for (const text of texts.map((each) => each.trimEnd())) {
          const key = `${dialect} ${mode} ${text}`;
          if (!seen.has(key)) agrees(text, mode, dialect);
          seen.add(key);
        }
      }
    }
  });

  it('every line of the examples and fixtures, in every mode', () => {
    const lines = new Set(['examples', 'test/fixtures'].flatMap(linesUnder));
    let read = 0;
    for (const line of lines) {
      if (line.length > 2000 || line === '') continue;
      for (const dialect of DIALECTS) for (const mode of MODES) if (agrees(line, mode, dialect)) read++;
    }
    assert.ok(read > 300, `${read} lines are commands`);
  });

  it('commands of any words', () => {
    const words = [...new Set(SAMPLES.flatMap(({ sample }) => sample.split(' ')))];
    const value = fc.constantFrom(
      '10.0.0.1/8',
      '“x”',
      '"',
      '"a b"',
      '<a b>',
      '<',
      '{{ x }}',
      '{{',
      'İ',
      '😀',
      '\ud800',
      '::',
      'VRF',
    );
    const blank = fc.constantFrom(' ', ' ', '\t', '  ', '\u00a0', '\u0000', '');
    const word = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, value);
    const opening = fc.constantFrom(...SAMPLES);
    fc.assert(
      fc.property(
        opening,
        fc.nat(3),
        fc.array(fc.tuple(blank, word), { maxLength: 6 }),
        (sample, kept, rest) => {
          const text = [...sample.sample.split(' ').slice(0, kept + 1), ...rest.flat()].join(' ').trim();
          agrees(text, sample.mode, sample.dialect);
        },
      ),
      { numRuns: 1500 },
    );
  });
});
