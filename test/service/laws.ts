import { strict as assert } from 'node:assert';
import { type Analysis, analyse, applyEdits, fixAll, fixesOf } from '../../server/src/service';
import { rawOf } from '../../server/src/service/analysis';
import type { Finding, Fix } from '../../server/src/service/types';
import { DEFAULT_SETTINGS, type Severity } from '../../server/src/shared/settings';
import { blockTree, printTree } from '../../server/src/syntax/tree';
import { Text } from '../../server/src/text/text';

const GRAVITY: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2, error: 3 };

/** Values for what a fix asks, where the text offers none. */
const SAMPLES: Readonly<Record<string, string>> = {
  address: '192.0.2.53',
  host: 'onprem.example.net',
  interface: 'GigabitEthernet0/0',
  vrf: 'Mgmt-vrf',
  url: 'https://onprem.example.net/SmartTransport',
  port: '8080',
};

const SETTINGS = { ...DEFAULT_SETTINGS, maxProblems: 100_000 };

/** Laws ask about the same few texts again and again: before, after, and before once more. */
const LATELY = 16;
const lately = new Map<string, Analysis>();

/** Reads a text with the default settings. */
export function read(source: string): Analysis {
  const known = lately.get(source);
  const analysis = known ?? analyse(Text.of(source), SETTINGS);
  lately.delete(source);
  lately.set(source, analysis);
  for (const oldest of lately.keys()) if (lately.size > LATELY) lately.delete(oldest);
  return analysis;
}

/** The tree of the text prints back to it. */
export function checkLossless(analysis: Analysis): void {
  const { structure, text } = analysis;
  assert.equal(printTree(structure, blockTree(structure)), structure.text.slice());
  assert.equal(structure.text.slice().length, text.slice().length);
}

/** Each fix removes its finding, adds none as grave, is made once, and leaves every other line as it was. */
export function checkFixes(source: string, analysis: Analysis): number {
  let checked = 0;
  for (const finding of analysis.findings) {
    for (const fix of fixesOf(analysis, finding)) {
      checkFix(source, analysis, finding, fix);
      checked++;
    }
  }
  return checked;
}

/** All safe fixes of a text, applied once, leave nothing for a second pass. */
export function checkFixAll(source: string, analysis: Analysis): void {
  const edits = fixAll(analysis);
  if (edits.length === 0) return;
  const after = read(applyEdits(Text.of(source), edits));
  assert.deepEqual(fixAll(after), [], 'one pass converges');
}

function checkFix(source: string, analysis: Analysis, finding: Finding, fix: Fix): void {
  const where = `${finding.code} line ${finding.range.start.line + 1} '${fix.title}'`;
  const output = filled(applyEdits(Text.of(source), fix.edits), analysis, finding, fix);
  const after = read(output);
  const key = (one: Finding): string => `${one.code} ${rawOf(one)?.messageId}`;
  const count = (list: readonly Finding[], wanted: string): number =>
    list.filter((one) => key(one) === wanted).length;
  const same = count(after.findings, key(finding)) < count(analysis.findings, key(finding));
  assert.ok(same, `${where} removes its finding\n${output}`);
  for (const other of after.findings) {
    if (GRAVITY[other.severity] < GRAVITY[finding.severity]) continue;
    const added =
      after.findings.filter((one) => one.code === other.code).length >
      analysis.findings.filter((one) => one.code === other.code).length;
    assert.ok(!added, `${where} adds ${other.code}: ${other.message}\n${output}`);
  }
  checkUntouched(source, output, fix, where);
}

function filled(text: string, analysis: Analysis, finding: Finding, fix: Fix): string {
  const kinds = rawOf(finding)?.fixes.find(
    (one) =>
      (one.needs ?? []).length === fix.needs.length &&
      fix.needs.every((need, at) => one.needs?.[at]?.name === need.name),
  );
  let output = text;
  for (const need of fix.needs) {
    const kind = kinds?.needs?.find((one) => one.name === need.name)?.kind ?? 'name';
    output = output.replaceAll(`\${${need.name}}`, need.choices[0] ?? SAMPLES[kind] ?? 'sample');
  }
  assert.ok(analysis.text.lineCount > 0);
  return output;
}

/** Lines that no edit touches come out byte for byte, line endings included. */
function checkUntouched(source: string, output: string, fix: Fix, where: string): void {
  const first = Math.min(...fix.edits.map((edit) => edit.range.start.line));
  const last = Math.max(...fix.edits.map((edit) => edit.range.end.line));
  const before = Text.of(source);
  const after = Text.of(output);
  for (let line = 0; line < first; line++)
    assert.equal(after.lineWithEnding(line), before.lineWithEnding(line), where);
  for (let back = 1; back < before.lineCount - last; back++) {
    assert.equal(
      after.lineWithEnding(after.lineCount - back),
      before.lineWithEnding(before.lineCount - back),
      where,
    );
  }
}
