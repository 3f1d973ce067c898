import { strict as assert } from 'node:assert';
import { defineRule, type ProposedFix, type RuleMeta } from '../../server/src/rules/rule';
import type { Range } from '../../server/src/text/range';

const RANGE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

const META = {
  code: 'SL000',
  name: 'example',
  summary: 'An example.',
  hop: 'transport',
  dialects: ['iosxe'],
  needs: 'line',
  restsOn: 'line',
  severity: 'hint',
  fixable: 'none',
  messages: { found: 'Found.', mend: 'Mend it' },
} as const satisfies RuleMeta;

const { restsOn: _, ...WITHOUT } = META;
// @ts-expect-error a rule that speaks in fragments says what its verdict rests on
WITHOUT satisfies RuleMeta;

/** The compiler is what is tested: an error that it no longer reports is an error itself. */
describe('message ids of a rule', () => {
  it('are those of its meta, in messages, related places, fixes and questions', () => {
    const fix: ProposedFix<'mend'> = { title: 'mend', changes: [] };
    const rule = defineRule({
      meta: META,
      check(_config, { report }) {
        report({ message: 'found', range: RANGE, fixes: [fix] });
        // @ts-expect-error misspelt
        report({ message: 'fuond', range: RANGE });
        // @ts-expect-error misspelt
        report({ message: 'found', range: RANGE, related: [{ range: RANGE, message: 'elsewere' }] });
        // @ts-expect-error misspelt
        report({ message: 'found', range: RANGE, fixes: [{ title: 'mned', changes: [] }] });
        const needs = [{ name: 'x', prompt: 'aks', choices: [], kind: 'name' }] as const;
        // @ts-expect-error misspelt
        report({ message: 'found', range: RANGE, fixes: [{ title: 'mend', needs, changes: [] }] });
      },
    });
    assert.equal(rule.meta.code, 'SL000');
  });
});
