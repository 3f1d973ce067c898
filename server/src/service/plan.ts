import * as l10n from '@vscode/l10n';
import type { Change, ChildCommand } from '../changes/change';
import { mergeFixes } from '../changes/merge';
import { type ScriptLine, scriptOf } from '../changes/script';
import { sentenceWithoutSecrets, withoutSecrets } from '../changes/script-secrets';
import { stepsOf } from '../changes/script-steps';
import { type Edit, textEdits } from '../changes/text-edits';
import { type DeviceConfig, readDeviceConfig } from '../model/device-config';
import { blankFor } from '../model/placeholder';
import { formatMessage } from '../rules/messages';
import type { ProposedFix } from '../rules/rule';
import type { RawFinding } from '../rules/runner';
import { PATH_HOPS, type PathHop } from '../shared/hops';
import { partsOf } from '../syntax/parts';
import { Structure } from '../syntax/structure';
import type { Analysis } from './analysis';
import { checksAfter, checksBefore } from './plan-checks';
import { type Blank, fillIn, ownWay, stepsOutside } from './plan-manual';
import type { Plan, PlanOptions } from './plan-types';
import { isCaptureFinding } from './scenario-findings';
import type { Finding } from './types';

/**
 * The finding as the runner made it. It is handed in, since the plan is a bundle of its own in the server: what another
 * bundle remembers is not known there.
 */
export type RawLookup = (finding: Finding) => RawFinding | undefined;

/** What is typed so that nothing is lost with the next reload. */
export const SAVE = 'copy running-config startup-config';

/**
 * A plan for each configuration of the text that has a chosen finding: the preferred fixes as one change. Values that a
 * fix asks for stay blanks (`<ADDRESS>`); secrets never appear.
 */
export function plansOf(analysis: Analysis, rawOf: RawLookup, options: PlanOptions = {}): readonly Plan[] {
  const chosen = analysis.findings.filter((finding) => isChosen(finding, options));
  return analysis.configs.flatMap((config) => {
    const own = chosen.filter((finding) => rawOf(finding)?.config === config);
    return own.length === 0 ? [] : [planFor(analysis, rawOf, config, own)];
  });
}

/** What a person must do about the chosen findings of the text as such, for instance about a token in it. */
export function textStepsOf(
  analysis: Analysis,
  rawOf: RawLookup,
  options: PlanOptions = {},
): readonly string[] {
  return analysis.findings
    .filter((finding) => isChosen(finding, options) && isOfTheText(rawOf(finding), options))
    .map((finding) => sentenceWithoutSecrets(byHand(finding)));
}

/** Found in no configuration; a comment of ours that is not needed concerns no device. */
function isOfTheText(raw: RawFinding | undefined, { withoutCaptures }: PlanOptions): boolean {
  if (raw === undefined || raw.config !== undefined || 'checkSuppressions' in raw.rule) return false;
  return !(withoutCaptures && isCaptureFinding(raw));
}

function isChosen(finding: Finding, { codes }: PlanOptions): boolean {
  return codes ? codes.includes(finding.code) : finding.severity !== 'hint';
}

interface Candidate {
  readonly finding: Finding;
  readonly raw: RawFinding;
  readonly fix: ProposedFix;
}

function planFor(
  analysis: Analysis,
  rawOf: RawLookup,
  config: DeviceConfig,
  findings: readonly Finding[],
): Plan {
  const blanks = new Blanks();
  const candidates: Candidate[] = [];
  const manual: string[] = [];
  for (const finding of findings) {
    const raw = rawOf(finding);
    const fix = raw && chosenFix(raw);
    if (raw && fix) candidates.push({ finding, raw, fix: blanks.filled(raw, fix) });
    else manual.push(raw && raw.fixes.length > 1 ? choice(finding, raw) : byHand(finding));
  }
  const { edits, taken } = mergeFixes(candidates.map(({ fix }) => editsIn(analysis, config, fix)));
  const kept = candidates.filter((_, at) => taken[at]);
  const left = candidates.filter((_, at) => !taken[at]);
  const steps = stepsOf(
    config,
    kept.flatMap(({ fix }) => fix.changes),
  );
  const script = scriptOf(steps, config.dialect, config.whole);
  const after = changedConfig(analysis, config, edits);
  const hops = hopsOf(kept);
  const isEmpty = script.apply.length === 0;
  return withoutSecretsIn({
    hostname: config.hostname?.value,
    dialect: config.dialect,
    release: config.release?.text,
    fixes: kept.map(({ finding, raw, fix }) => ({
      code: finding.code,
      line: finding.range.start.line,
      message: finding.message,
      title: formatMessage(raw.rule.meta, fix.title, fix.data),
    })),
    checks: isEmpty ? [] : checksBefore(config, hops),
    apply: script.apply,
    verify: isEmpty ? [] : checksAfter(after, hops),
    rollback: script.rollback,
    save: isEmpty ? [] : [SAVE],
    manual: [
      ...blanks.used(script.apply).map(fillIn),
      ...manual,
      ...left.map(({ finding }) => notIncluded(finding)),
      ...ownWay(steps),
      ...(isEmpty ? [] : stepsOutside(after)),
    ],
  });
}

/** The plan with a name in angle brackets for each secret of the text. */
export function withoutSecretsIn(plan: Plan): Plan {
  const lines = (script: readonly ScriptLine[]): ScriptLine[] =>
    script.map((line) => ({ ...line, text: withoutSecrets(line.text) }));
  const checks = (list: Plan['checks']): Plan['checks'] =>
    list.map((check) => ({ ...check, expect: sentenceWithoutSecrets(check.expect) }));
  const apply = lines(plan.apply);
  const rollback = lines(plan.rollback);
  const masked = [...plan.apply, ...plan.rollback].some(({ text }) => withoutSecrets(text) !== text);
  return {
    ...plan,
    fixes: plan.fixes.map((fix) => ({
      ...fix,
      message: sentenceWithoutSecrets(fix.message),
      title: sentenceWithoutSecrets(fix.title),
    })),
    checks: checks(plan.checks),
    apply,
    verify: checks(plan.verify),
    rollback,
    manual: [
      ...(masked ? [l10n.t('Put the secrets of the device in place of <PASSWORD> and <TOKEN>.')] : []),
      ...plan.manual.map(sentenceWithoutSecrets),
    ],
  };
}

/** The preferred fix; otherwise the only one. Of several equal ones a person must choose. */
function chosenFix({ fixes }: RawFinding): ProposedFix | undefined {
  return fixes.find((fix) => fix.preferred) ?? (fixes.length === 1 ? fixes[0] : undefined);
}

function editsIn({ structure }: Analysis, { part, dialect }: DeviceConfig, { changes }: ProposedFix): Edit[] {
  return textEdits({ structure, span: part, unit: dialect === 'nxos' ? '  ' : ' ' }, changes);
}

/** The configuration as it will be. Chunks that no edit touches keep their scan, so a large text costs no more. */
function changedConfig(analysis: Analysis, config: DeviceConfig, edits: readonly Edit[]): DeviceConfig {
  if (edits.length === 0) return config;
  // From the last to the first: an edit moves only what is behind it.
  const text = [...edits]
    .reverse()
    .reduce((one, { range, newText }) => one.edit(range, newText), analysis.structure.text);
  const structure = Structure.of(text);
  const parts = partsOf(structure, analysis.settings.dialect).filter(
    ({ dialect }) => dialect === config.dialect,
  );
  const at = analysis.configs.filter(({ dialect }) => dialect === config.dialect).indexOf(config);
  const part = parts[at];
  return part ? readDeviceConfig(structure, part, config.dialect) : config;
}

function hopsOf(candidates: readonly Candidate[]): Set<PathHop> {
  const touched = new Set<string>(candidates.map(({ raw }) => raw.rule.meta.hop));
  return new Set(PATH_HOPS.filter((hop) => hop === 'destination' || touched.has(hop)));
}

function byHand({ code, range, message }: Finding): string {
  return l10n.t('{code}, line {line}: {message}', { code, line: String(range.start.line + 1), message });
}

function choice(finding: Finding, raw: RawFinding): string {
  const titles = raw.fixes.map((fix) => formatMessage(raw.rule.meta, fix.title, fix.data));
  return l10n.t('{finding} Choose: {titles}.', { finding: byHand(finding), titles: titles.join(' / ') });
}

function notIncluded({ code, range }: Finding): string {
  return l10n.t(
    '{code}, line {line}, is not in this change: it touches the same text as another fix. Make the plan again afterwards.',
    { code, line: String(range.start.line + 1) },
  );
}

/** The values that are asked for, each with a name of its own in the script. */
class Blanks {
  private readonly known: (Blank & { readonly name: string })[] = [];

  filled(raw: RawFinding, fix: ProposedFix): ProposedFix {
    const names = new Map<string, string>();
    for (const need of fix.needs ?? []) {
      const prompt = formatMessage(raw.rule.meta, need.prompt, fix.data);
      names.set(need.name, this.textFor(need.name, prompt, need.choices));
    }
    return { ...fix, changes: fix.changes.map((change) => filledChange(change, names)) };
  }

  used(lines: readonly ScriptLine[]): Blank[] {
    return this.known.filter(({ text }) => lines.some((line) => line.text.includes(text)));
  }

  private textFor(name: string, prompt: string, choices: readonly string[]): string {
    const same = this.known.find((blank) => blank.name === name && blank.prompt === prompt);
    if (same) return same.text;
    const count = this.known.filter((blank) => blank.name === name).length;
    const text = blankFor(count === 0 ? name : `${name}-${count + 1}`);
    this.known.push({ name, prompt, choices, text });
    return text;
  }
}

function filledChange(change: Change, names: ReadonlyMap<string, string>): Change {
  if (change.op === 'remove') return change;
  if (change.op !== 'add') return { ...change, text: filledText(change.text, names) };
  return { ...change, ...filledCommand(change, names) };
}

function filledCommand(command: ChildCommand, names: ReadonlyMap<string, string>): ChildCommand {
  const { children } = command;
  return {
    text: filledText(command.text, names),
    ...(children ? { children: children.map((child) => filledCommand(child, names)) } : {}),
  };
}

function filledText(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{(\w+)\}/g, (all, name: string) => names.get(name) ?? all);
}
