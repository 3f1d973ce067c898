import { strict as assert } from 'node:assert';
import type { Dialect } from '../../server/src/grammar/commands';
import type { Rule } from '../../server/src/rules/rule';
import { type Analysis, analyse, applyEdits, fixesOf } from '../../server/src/service';
import { rawOf } from '../../server/src/service/analysis';
import type { Finding, Fix } from '../../server/src/service/types';
import { DEFAULT_SETTINGS, type Settings, type Severity } from '../../server/src/shared/settings';
import { Text } from '../../server/src/text/text';

/** A text that a rule has nothing to say about. */
interface ValidCase {
  readonly name: string;
  readonly text: string;
  readonly dialect?: Dialect;
  readonly settings?: Partial<Settings>;
}

/** One expected finding: what is highlighted and what each fix makes of the text. */
interface ExpectedFinding {
  readonly message: string;
  readonly highlighted: string;
  readonly severity?: Severity;
  /** Texts after each fix, in the order they are offered. A needed value is filled with `values` or its first choice. */
  readonly fixes?: readonly ExpectedFix[];
}

interface ExpectedFix {
  readonly output: string;
  readonly values?: Readonly<Record<string, string>>;
}

interface InvalidCase extends ValidCase {
  readonly findings: readonly ExpectedFinding[];
}

const GRAVITY: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2, error: 3 };

/** Values for needed kinds when neither the case nor the document offers one. */
const SAMPLE = 'sample-1';

/**
 * Runs a rule's tables. Besides what the tables say, every case is held to the invariants of a rule: ranges inside the
 * text, placeholders filled, fixes that change something, remove their finding, add none as grave, keep line endings and
 * come out the same a second time; the same findings with `\r\n`; no case twice.
 */
export function testRule(
  rule: Rule,
  tables: { readonly valid: readonly ValidCase[]; readonly invalid: readonly InvalidCase[] },
): void {
  const { code, name } = rule.meta;
  describe(`${code} ${name}`, () => {
    it('has no case twice', () => {
      const keys = [...tables.valid, ...tables.invalid].map(
        (one) => `${one.dialect} ${JSON.stringify(one.settings ?? {})} ${one.text}`,
      );
      assert.equal(new Set(keys).size, keys.length);
    });
    for (const one of tables.valid) {
      it(`accepts ${one.name}`, () => {
        const said = own(code, read(one)).map((finding) => finding.message);
        assert.deepEqual(said, []);
        if (one.text.includes('\n')) assert.deepEqual(own(code, read(one, '\r\n')), []);
      });
    }
    for (const one of tables.invalid) {
      it(`reports ${one.name}`, () => checkInvalid(rule, one));
    }
  });
}

function checkInvalid(rule: Rule, one: InvalidCase): void {
  const analysis = read(one);
  const found = own(rule.meta.code, analysis);
  assert.deepEqual(
    found.map((finding) => ({
      message: rawOf(finding)?.messageId,
      highlighted: analysis.text.slice(finding.range),
    })),
    one.findings.map(({ message, highlighted }) => ({ message, highlighted })),
  );
  found.forEach((finding, at) => {
    const expected = one.findings[at];
    if (expected) checkFinding(rule, one, analysis, finding, expected);
  });
  const carried = own(rule.meta.code, read(one, '\r\n'));
  assert.deepEqual(
    carried.map((finding) => finding.range),
    found.map((finding) => finding.range),
    'the same ranges with carriage returns',
  );
}

function checkFinding(
  rule: Rule,
  one: InvalidCase,
  analysis: Analysis,
  finding: Finding,
  expected: ExpectedFinding,
): void {
  if (expected.severity) assert.equal(finding.severity, expected.severity, 'severity');
  assert.deepEqual(analysis.text.clamp(finding.range.start), finding.range.start);
  assert.deepEqual(analysis.text.clamp(finding.range.end), finding.range.end);
  const fixes = fixesOf(analysis, finding);
  for (const text of [
    finding.message,
    ...finding.related.map((related) => related.message),
    ...fixes.map((fix) => fix.title),
  ]) {
    assert.doesNotMatch(
      text.replace(/https?:\S+/g, ''),
      /\{[A-Za-z]+\}|undefined/,
      'placeholders are filled',
    );
  }
  for (const related of finding.related)
    assert.ok(analysis.text.slice(related.range) !== '', 'related range is not empty');
  assert.ok(fixes.filter((fix) => fix.preferred).length <= 1, 'one preferred fix at most');
  assert.equal(fixes.length > 0 && rule.meta.fixable === 'none', false, 'meta.fixable says there is no fix');
  if (fixes.some((fix) => fix.safe)) assert.equal(rule.meta.fixable, 'safe');
  assert.equal(
    expected.fixes?.length ?? 0,
    fixes.length,
    `fixes offered: ${fixes.map((fix) => fix.title).join(' | ')}`,
  );
  fixes.forEach((fix, at) => {
    const wanted = expected.fixes?.[at];
    if (wanted) checkFix(rule, one, analysis, finding, fix, wanted);
  });
}

function checkFix(
  rule: Rule,
  one: InvalidCase,
  analysis: Analysis,
  finding: Finding,
  fix: Fix,
  wanted: ExpectedFix,
): void {
  const output = fixed(analysis, fix, wanted.values);
  assert.equal(output, wanted.output, fix.title);
  assert.notEqual(output, one.text, 'the fix changes something');
  const after = read({ ...one, text: output });
  const left = own(rule.meta.code, after).length;
  assert.ok(left < own(rule.meta.code, analysis).length, `'${fix.title}' removes its finding`);
  const before = new Map<string, number>();
  for (const other of analysis.findings) before.set(other.code, (before.get(other.code) ?? 0) + 1);
  for (const other of after.findings) {
    const rest = (before.get(other.code) ?? 0) - 1;
    before.set(other.code, rest);
    if (rest < 0 && GRAVITY[other.severity] >= GRAVITY[finding.severity]) {
      assert.fail(`'${fix.title}' adds ${other.code}: ${other.message}`);
    }
  }
  const crlf = read(one, '\r\n');
  const sameFinding = own(rule.meta.code, crlf)[own(rule.meta.code, analysis).indexOf(finding)];
  const sameFix = sameFinding && fixesOf(crlf, sameFinding).find((other) => other.title === fix.title);
  assert.ok(sameFix);
  assert.equal(
    fixed(crlf, sameFix, wanted.values),
    wanted.output.replace(/\n/g, '\r\n'),
    'the fix keeps line endings',
  );
}

function fixed(analysis: Analysis, fix: Fix, values: Readonly<Record<string, string>> = {}): string {
  let output = applyEdits(analysis.text, fix.edits);
  for (const need of fix.needs) {
    assert.ok(output.includes(`\${${need.name}}`), `'${fix.title}' uses its value ${need.name}`);
    const value = values[need.name] ?? need.choices[0] ?? SAMPLE;
    if (need.pattern && value !== SAMPLE) assert.match(value, new RegExp(need.pattern.source));
    output = output.replaceAll(`\${${need.name}}`, value);
  }
  return output;
}

function read(one: ValidCase, lineEnding = '\n'): Analysis {
  const settings: Settings = { ...DEFAULT_SETTINGS, dialect: one.dialect ?? 'auto', ...one.settings };
  return analyse(Text.of(one.text.replace(/\n/g, lineEnding)), settings);
}

function own(code: string, analysis: Analysis): Finding[] {
  return analysis.findings.filter((finding) => finding.code === code);
}

/** A whole IOS XE configuration around the lines of a case: version, host name, an interface, `end`. */
export function wholeIosXe(release: string, lines: string): string {
  return `version ${release}\nservice timestamps log datetime msec\nhostname edge-1\n!\n${lines}!\ninterface GigabitEthernet0/0\n ip address 192.0.2.10 255.255.255.0\n!\nntp server 192.0.2.123\nend\n`;
}

/** A whole NX-OS configuration around the lines of a case: version, host name, features, an interface. */
export function wholeNxos(release: string, lines: string): string {
  return `version ${release} Bios:version 07.68\nhostname leaf-1\nfeature lldp\n\n${lines}\nvrf context management\n  ip route 0.0.0.0/0 192.0.2.1\n\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\nntp server 192.0.2.123 use-vrf management\n`;
}
