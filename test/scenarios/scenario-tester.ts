import { strict as assert } from 'node:assert';
import { scenarioOf } from '../../server/src/scenarios';
import { type Analysis, analyse } from '../../server/src/service';
import type { Finding } from '../../server/src/service/types';
import { DEFAULT_SETTINGS } from '../../server/src/shared/settings';
import { Text } from '../../server/src/text/text';

/** A capture that proves the scenario, once, and nothing else. */
interface Proof {
  readonly name: string;
  readonly text: string;
  /** What the finding highlights; of a long value its beginning. */
  readonly highlighted: string;
  readonly seen?: number;
  /** Where it is not that of the scenario. */
  readonly severity?: string;
  /** Indentation and prompts carry meaning here: the variants without them are not tried. */
  readonly asIs?: true;
}

interface Silence {
  readonly name: string;
  readonly text: string;
}

/** Reads a capture with the default settings. */
export function read(text: string): Analysis {
  return analyse(Text.of(text), DEFAULT_SETTINGS);
}

/** Codes of the scenarios that the text proves. */
export function provedBy(text: string): string[] {
  return read(text)
    .findings.map((finding) => finding.code)
    .filter((code) => code.startsWith('SL9'));
}

/** Ways in which captures reach us without meaning anything else. */
const VARIANTS: Readonly<Record<string, (text: string) => string>> = {
  'with carriage returns': (text) => text.replace(/\n/g, '\r\n'),
  'without indentation': (text) => text.replace(/^[ \t]+/gm, ''),
  'in a show tech-support': (text) =>
    `core-9#show tech-support\n\n------------------ show clock ------------------\n\n*14:25:30.101 UTC Mon Oct 22 2018\n\n${text.replace(/^\S+#\s?(show .*)$/gm, '------------------ $1 ------------------\n')}`,
  'with left-overs of --More--': (text) =>
    text.replace(/^( +\S.*)$/m, ' --More-- \b\b\b\b\b\b\b\b\b        \b\b\b\b\b\b\b\b\b$1'),
};

/** Runs a scenario's tables: each proof gives one finding at its place, in all variants; each silence gives none. */
export function testScenario(
  code: string,
  tables: { readonly proofs: readonly Proof[]; readonly silences: readonly Silence[] },
): void {
  const scenario = scenarioOf(code);
  assert.ok(scenario);
  describe(`${code} ${scenario.meta.name}`, () => {
    for (const one of tables.proofs) {
      it(`is proved by ${one.name}`, () => {
        const analysis = read(one.text);
        const found = analysis.findings.filter((finding) => finding.code.startsWith('SL9'));
        assert.deepEqual(
          found.map((finding) => finding.code),
          [code],
        );
        const [finding] = found;
        assert.ok(finding);
        checkFinding(analysis, finding, one, one.severity ?? scenario.meta.severity);
        for (const [name, variant] of one.asIs ? [] : Object.entries(VARIANTS))
          assert.deepEqual(provedBy(variant(one.text)), [code], name);
      });
    }
    for (const one of tables.silences) {
      it(`is not proved by ${one.name}`, () => {
        const codes = provedBy(one.text);
        assert.ok(!codes.includes(code), codes.join(' '));
      });
    }
  });
}

function checkFinding(analysis: Analysis, finding: Finding, one: Proof, severity: string): void {
  const highlighted = analysis.text.slice(finding.range);
  assert.ok(highlighted.startsWith(one.highlighted), `${highlighted} begins with ${one.highlighted}`);
  assert.equal(finding.severity, severity);
  assert.doesNotMatch(finding.message, /\{\w+\}|undefined/);
  assert.equal(/Seen (\d+) times/.exec(finding.message)?.[1] ?? '1', String(one.seen ?? 1), finding.message);
  for (const related of finding.related) assert.ok(analysis.text.slice(related.range) !== '');
}
