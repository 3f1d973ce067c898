import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyse, applyEdits, fixesOf, reportingPath, runbook } from '../../server/src/service';
import { captureHover } from '../../server/src/service/capture/hover';
import { folds, outline } from '../../server/src/service/outline';
import { DEFAULT_SETTINGS } from '../../server/src/shared/settings';
import { read } from './scenario-tester';

const folder = 'test/fixtures/captures';
const files = readdirSync(folder).filter((name) => name !== 'README.md');
const texts = files.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

describe('fixtures of captures', () => {
  for (const [at, name] of files.entries()) {
    it(`${name} is reported for what its name says`, () => {
      const wanted = name.match(/SL\d{3}/g) ?? [];
      const found = read(texts[at] ?? '').findings.map((finding) => finding.code);
      assert.deepEqual([...new Set(found)].sort(), wanted);
    });
  }

  it('hold every kind of place that a hover knows', () => {
    for (const text of texts) {
      const analysis = read(text);
      for (let line = 0; line < analysis.text.lineCount; line++) {
        const hover = captureHover(analysis, { line, character: 2 });
        if (hover) assert.doesNotMatch(hover.markdown, /\{\w+\}|undefined/);
      }
    }
  });
});

describe('captures that are cut, mixed and mangled', () => {
  const lines = texts.flatMap((text) => text.split('\n'));
  const line = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...lines) },
    { weight: 1, arbitrary: fc.string({ maxLength: 120 }) },
    { weight: 1, arbitrary: fc.constantFrom(...lines).map((one) => one.slice(0, 20)) },
    { weight: 1, arbitrary: fc.constantFrom(...lines).map((one) => one.trimStart()) },
  );

  it('never throw, and every range lies in the text', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), fc.constantFrom('\n', '\r\n'), (some, end) => {
        const analysis = read(some.join(end));
        for (const finding of analysis.findings) {
          for (const { range } of [finding, ...finding.related]) {
            assert.deepEqual(analysis.text.clamp(range.start), range.start);
            assert.deepEqual(analysis.text.clamp(range.end), range.end);
          }
          for (const fix of fixesOf(analysis, finding)) applyEdits(analysis.text, fix.edits);
          runbook(analysis, finding);
        }
        outline(analysis);
        folds(analysis);
        reportingPath(analysis);
        for (let at = 0; at < some.length; at++) captureHover(analysis, { line: at, character: 0 });
      }),
      { numRuns: 200 },
    );
  });

  it('come out the same after edits as when read anew', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 8 }), line), { minLength: 1, maxLength: 4 }),
        (start, edits) => {
          let { text } = read(start);
          for (const [at, removed, put] of edits) {
            const from = at % text.lineCount;
            const to = Math.min(text.lineCount, from + removed);
            text = text.edit(
              { start: { line: from, character: 0 }, end: { line: to, character: 0 } },
              `${put}\n`,
            );
            read(text.slice());
          }
          const { findings } = read(text.slice());
          const edited = readText(text);
          assert.deepEqual(
            edited.map(({ code, range, message }) => ({ code, range, message })),
            findings.map(({ code, range, message }) => ({ code, range, message })),
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});

function readText(text: ReturnType<typeof read>['text']) {
  return analyse(text, DEFAULT_SETTINGS).findings;
}
