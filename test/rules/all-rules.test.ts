import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { RULES } from '../../server/src/rules';
import type { Example } from '../../server/src/rules/page';
import { PAGES } from '../../server/src/rules/pages';
import { SCENARIOS } from '../../server/src/scenarios';
import { analyse, explain, withFindingsOfChange } from '../../server/src/service';
import { ruleTable } from '../../server/src/service/rule-page';
import { DEFAULT_SETTINGS } from '../../server/src/shared/settings';
import { Text } from '../../server/src/text/text';

const codesIn = (example: Example): string[] => {
  const settings = { ...DEFAULT_SETTINGS, ...example.settings, dialect: example.dialect };
  const read = (text: string) => analyse(Text.of(text), settings);
  const found = withFindingsOfChange(example.before ? read(example.before) : undefined, read(example.text));
  return [...new Set(found.findings.map((finding) => finding.code))];
};

describe('all rules', () => {
  it('have codes and names of their own, in order', () => {
    const codes = RULES.map((rule) => rule.meta.code);
    assert.deepEqual(codes, [...new Set(codes)].sort());
    assert.equal(new Set(RULES.map((rule) => rule.meta.name)).size, RULES.length);
    for (const { meta } of RULES) assert.match(meta.name, /^[a-z0-9]+(?:-[a-z0-9]+)+$/);
  });

  for (const { meta } of RULES) {
    const { docs, examples } = PAGES[meta.code] ?? assert.fail(`${meta.code} has no page`);

    it(`${meta.code} reports its bad examples, and nothing else does`, () => {
      assert.ok(examples.bad.length > 0);
      for (const example of examples.bad) assert.deepEqual(codesIn(example), [meta.code], example.text);
    });

    it(`${meta.code} accepts its good examples, and so does every other rule`, () => {
      assert.ok(examples.good.length > 0);
      for (const example of examples.good) assert.deepEqual(codesIn(example), [], example.text);
    });

    it(`${meta.code} is documented`, () => {
      assert.ok(docs.references.length > 0);
      for (const text of [meta.summary, docs.why, docs.fix, docs.ignore])
        assert.ok(text.length > 15, `“${text}”: a whole sentence, which tells a reader something`);
      const page = `docs/rules/${meta.code}.md`;
      assert.ok(existsSync(page), `${page} is missing; run npm run docs`);
      assert.equal(
        readFileSync(page, 'utf8'),
        explain(meta.code),
        `${page} is out of date; run npm run docs`,
      );
      for (const [id, message] of Object.entries(meta.messages)) assert.ok(message.length > 3, id);
    });

    it(`${meta.code} has a test of its own`, () => {
      const folder = `test/rules/${meta.hop}`;
      assert.ok(readdirSync(folder).includes(`${meta.name}.test.ts`), `${folder}/${meta.name}.test.ts`);
    });
  }

  it('stand in the index and in the README', () => {
    assert.ok(readFileSync('docs/rules/README.md', 'utf8').includes(ruleTable('')), 'run npm run docs');
  });

  it('have no page without a rule', () => {
    const pages = readdirSync('docs/rules').filter((name) => /^SL\d/.test(name));
    const all = [...RULES, ...SCENARIOS];
    assert.deepEqual(pages.sort(), all.map((rule) => `${rule.meta.code}.md`).sort());
  });
});
