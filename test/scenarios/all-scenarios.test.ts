import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { RULES } from '../../server/src/rules';
import { SCENARIOS } from '../../server/src/scenarios';
import { SCENARIO_PAGES } from '../../server/src/scenarios/pages';
import { stepsFor } from '../../server/src/scenarios/steps';
import { explain } from '../../server/src/service';
import { provedBy, read } from './scenario-tester';

describe('all scenarios', () => {
  it('are SL901 to SL917 and SL920 to SL935, in order, with names of their own', () => {
    const codes = SCENARIOS.map(({ meta }) => meta.code);
    const from = (first: number, length: number): string[] =>
      Array.from({ length }, (_, at) => `SL${first + at}`);
    assert.deepEqual(codes, [...from(901, 17), ...from(920, 16)]);
    const names = [...SCENARIOS, ...RULES].map(({ meta }) => meta.name);
    assert.equal(new Set(names).size, names.length);
  });

  for (const { meta, evidence } of SCENARIOS) {
    const page = SCENARIO_PAGES[meta.code] ?? assert.fail(`${meta.code} has no page`);

    it(`${meta.code} reports its bad examples, and nothing else does`, () => {
      assert.ok(page.examples.bad.length > 0);
      for (const { text } of page.examples.bad)
        assert.deepEqual(
          read(text).findings.map((finding) => finding.code),
          [meta.code],
          text,
        );
    });

    it(`${meta.code} accepts its good examples`, () => {
      assert.ok(page.examples.good.length > 0);
      for (const { text } of page.examples.good) assert.deepEqual(provedBy(text), [], text);
    });

    it(`${meta.code} is documented`, () => {
      for (const text of [page.summary, page.meaning, page.docs.ignore]) assert.ok(text.length > 15, text);
      assert.ok(page.docs.references.length > 0);
      const file = `docs/rules/${meta.code}.md`;
      assert.ok(existsSync(file), `${file} is missing; run npm run docs`);
      assert.equal(
        readFileSync(file, 'utf8'),
        explain(meta.code),
        `${file} is out of date; run npm run docs`,
      );
    });

    it(`${meta.code} has next steps for each of its systems, without a token`, () => {
      for (const dialect of meta.dialects) {
        for (const model of ['classic', 'policy', undefined] as const) {
          const steps = stepsFor(page.steps, dialect, model, {});
          assert.ok(steps.length > 0, `${dialect} ${model}`);
          for (const command of steps.flatMap(({ commands }) => commands)) {
            assert.doesNotMatch(command, /[{}[\]]/);
            assert.doesNotMatch(command, /idtoken (?!<TOKEN>)/);
            // These happen under policy licensing only.
            if (model === 'classic' && meta.code < 'SL916')
              assert.doesNotMatch(command, /smart (?:trust|sync)/);
            if (model === 'policy') assert.doesNotMatch(command, /smart (?:register|deregister)/);
          }
        }
      }
    });

    it(`${meta.code} names causes that are rules, and what ends it`, () => {
      const codes = new Set(RULES.map((rule) => rule.meta.code));
      for (const code of meta.explainedBy) assert.ok(codes.has(code), `${code} is no rule`);
      assert.equal(new Set(meta.explainedBy).size, meta.explainedBy.length);
      if (evidence.reasons || evidence.mnemonics) assert.ok(evidence.endedBy.length > 0);
    });
  }
});
