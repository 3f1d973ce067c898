import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  type Analysis,
  analyse,
  analyseInSlices,
  fixesOf,
  folds,
  outline,
  reportingPath,
} from '../../server/src/service';
import { DEFAULT_SETTINGS } from '../../server/src/shared/settings';
import { LineDocument } from '../../server/src/text/line-document';
import { Text } from '../../server/src/text/text';

const EXAMPLES = ['core-1', 'dist-2', 'branch-rtr-4', 'n9k-leaf-1', 'n9k-leaf-2'].map((name) =>
  readFileSync(`examples/${name}.cfg`, 'utf8'),
);

/** Edits that change what the configuration means: licensing lines, blocks, free text, indentation. */
const INSERTS = [
  '',
  'x',
  ' ',
  '\n',
  'no ',
  '!',
  'banner motd ^C\n',
  '^C',
  'license smart transport off\n',
  'end\n',
  'version 17.9\n',
  'callhome\n  enable\n',
  ' shutdown\n',
  'vrf definition Mgmt-vrf\n',
  'core-1#show license all\n',
];

const seen = (analysis: Analysis): unknown => ({
  identity: analysis.identity,
  findings: analysis.findings.map((finding) => ({ ...finding, fixes: fixesOf(analysis, finding) })),
  path: reportingPath(analysis),
  outline: outline(analysis),
  folds: folds(analysis),
});

describe('analysis', () => {
  it('is after random edits what a cold reading gives', () => {
    const edit = fc.tuple(fc.nat(), fc.nat(30), fc.nat(2), fc.nat(30), fc.constantFrom(...INSERTS));
    fc.assert(
      fc.property(
        fc.constantFrom(...EXAMPLES),
        fc.array(edit, { minLength: 5, maxLength: 25 }),
        (source, edits) => {
          const document = LineDocument.create('file:///a', 'x', 1, source);
          for (const [seed, from, lines, to, text] of edits) {
            const line = seed % document.lineCount;
            const range = {
              start: { line, character: from },
              end: { line: line + lines, character: lines > 0 ? to : from + (to % 3) },
            };
            LineDocument.update(document, [{ range, text }], 2);
            analyse(document.text, DEFAULT_SETTINGS);
          }
          assert.deepEqual(
            seen(analyse(document.text, DEFAULT_SETTINGS)),
            seen(analyse(Text.of(document.getText()), DEFAULT_SETTINGS)),
          );
        },
      ),
      { numRuns: 120 },
    );
  });

  it('never throws, whatever the text', () => {
    const word = fc.constantFrom(
      'license',
      'smart',
      'url',
      'call-home',
      '\n',
      ' ',
      'profile "',
      'ip host',
      '\u0000',
      '^C',
      'banner motd',
      '{{',
      'no',
      'version 17.3\n',
      '\r',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.array(word, { maxLength: 80 }).map((words) => words.join(' ')),
        ),
        (source) => {
          const analysis = analyse(Text.of(source), DEFAULT_SETTINGS);
          seen(analysis);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('gives the same at once and in slices', async () => {
    for (const source of EXAMPLES) {
      const sliced = await analyseInSlices(Text.of(source), DEFAULT_SETTINGS, () => false);
      assert.ok(sliced);
      assert.deepEqual(seen(sliced), seen(analyse(Text.of(source), DEFAULT_SETTINGS)));
    }
  });

  it('stops when it is cancelled between slices', async () => {
    const large = Text.of((EXAMPLES[0] ?? '').repeat(600));
    assert.equal(await analyseInSlices(large, DEFAULT_SETTINGS, () => true), undefined);
  });

  it('says how many findings it does not show', () => {
    const many =
      'license smart transport smart\n' +
      Array.from({ length: 30 }, () => 'license smart sync all\n').join('');
    const shown = analyse(Text.of(many), { ...DEFAULT_SETTINGS, maxProblems: 10 }).findings;
    assert.equal(shown.length, 11);
    assert.equal(shown[10]?.code, 'SL000');
    assert.match(shown[10]?.message ?? '', /^20 more/);
  });
});
