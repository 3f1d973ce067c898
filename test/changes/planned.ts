import { strict as assert } from 'node:assert';
import type { Change } from '../../server/src/changes/change';
import { applyEdits } from '../../server/src/changes/merge';
import { scriptOf } from '../../server/src/changes/script';
import { stepsOf } from '../../server/src/changes/script-steps';
import { textEdits } from '../../server/src/changes/text-edits';
import type { DeviceConfig } from '../../server/src/model/device-config';
import { type Analysis, changePlans } from '../../server/src/service';
import { rawOf } from '../../server/src/service/analysis';
import { judgeFor } from '../../server/src/service/change-plans';
import { type Mended, mend } from '../../server/src/service/plan-rounds';
import type { Plan } from '../../server/src/service/plan-types';
import { type Part, partsOf } from '../../server/src/syntax/parts';
import { Structure } from '../../server/src/syntax/structure';
import { Text } from '../../server/src/text/text';
import { read } from '../service/laws';
import { Device } from './device-simulator';

/** Blanks look the same whether a fix or a plan has made them. */
const blanks = (text: string): string =>
  text.replace(/\$\{(\w+)\}/g, (_, name: string) => `<${name.toUpperCase()}>`).replace(/-\d>/g, '>');

/**
 * Types the script of every fix, and the plan of the text as a whole, at a simulated device: the change must give the
 * mended configuration, the way back the original. Answers with the number of scripts tried.
 */
export function checkPlans(source: string): number {
  const analysis = read(source);
  let tried = 0;
  for (const finding of analysis.findings) {
    const raw = rawOf(finding);
    if (!raw?.config) continue;
    for (const fix of raw.fixes) {
      const { dialect, whole } = raw.config;
      const unit = dialect === 'nxos' ? '  ' : ' ';
      const edits = textEdits({ structure: analysis.structure, span: raw.config.part, unit }, fix.changes);
      const script = scriptOf(stepsOf(raw.config, fix.changes), dialect, whole);
      if (fix.changes.every((change) => isExec(change))) continue;
      const name = `${finding.code} line ${finding.range.start.line + 1} '${fix.title}'`;
      const at = analysis.configs.indexOf(raw.config);
      const mended = applyEdits(analysis.text, edits);
      tryOut(name, analysis, at, mended, texts(script.apply), texts(script.rollback));
      tried++;
    }
  }
  for (const plan of plansOf(analysis)) {
    if (plan.apply.length === 0) continue;
    tryPlan(analysis, plan);
    tried++;
  }
  return tried;
}

const plans = new WeakMap<Analysis, readonly Plan[]>();

/** The plans of a text, made once however many laws ask. */
export function plansOf(analysis: Analysis): readonly Plan[] {
  const known = plans.get(analysis) ?? changePlans(analysis);
  plans.set(analysis, known);
  return known;
}

const mended = new WeakMap<DeviceConfig, Mended>();

/** What the plan of a configuration mends, made once too. */
export function mendedOf(analysis: Analysis, config: DeviceConfig): Mended {
  const findings = analysis.findings.filter(
    (finding) => finding.severity !== 'hint' && rawOf(finding)?.config === config,
  );
  const known = mended.get(config) ?? mend(judgeFor(analysis), analysis, config, findings, true);
  mended.set(config, known);
  return known;
}

function tryPlan(analysis: Analysis, plan: Plan): void {
  const first = analysis.findings.find(({ code, message }) =>
    plan.fixes.some((one) => one.code === code && one.message === message),
  );
  assert.ok(first);
  const config = rawOf(first)?.config;
  // What an output tells has a plan too, and no configuration here that it could be tried at.
  if (!config) return;
  const { text } = mendedOf(analysis, config);
  tryOut(
    'the plan',
    analysis,
    analysis.configs.indexOf(config),
    text.slice(),
    texts(plan.apply),
    texts(plan.rollback),
  );
}

function tryOut(
  name: string,
  analysis: Analysis,
  config: number,
  mended: string,
  apply: readonly string[],
  rollback: readonly string[],
): void {
  const system = analysis.configs[config]?.dialect;
  assert.ok(system);
  const original = configText(analysis.text, analysis.configs[config]?.part);
  const fixed = configIn(blanks(mended), config);
  const told = `${name}\n${apply.join('\n')}\n--- back\n${rollback.join('\n')}\n---`;
  try {
    const device = new Device(system, original).type(apply.map(blanks));
    assert.deepEqual(device.shown(), new Device(system, fixed).shown(), 'the change gives the mended text');
    device.type(rollback.map(blanks));
    assert.deepEqual(device.shown(), new Device(system, original).shown(), 'the way back gives the original');
  } catch (error) {
    throw new Error(`${told}\n${error instanceof Error ? error.message : String(error)}`);
  }
}

/** One of the configurations of a text, which is not judged for that. */
function configIn(source: string, at: number): string {
  const text = Text.of(source);
  const parts = partsOf(Structure.of(text), 'auto').filter(({ dialect }) => /^(?:iosxe|nxos)$/.test(dialect));
  return configText(text, parts[at]);
}

function configText(text: Text, part: Part | undefined): string {
  assert.ok(part);
  const lines: string[] = [];
  for (let line = part.start; line < part.end; line++) lines.push(text.line(line));
  // Pasted exec commands are no part of a device's configuration.
  return lines
    .join('\n')
    .replace(
      /^\s*(?:do\s+)?license smart (?:register|trust|deregister|renew|sync|save|import)\b.*$/gim,
      '!!',
    );
}

function isExec(change: Change): boolean {
  return (
    change.op === 'remove' && /license smart (?:register|trust|deregister|renew|sync)/.test(change.line.text)
  );
}

function texts(lines: readonly { readonly text: string }[]): string[] {
  return lines.map(({ text }) => text);
}
