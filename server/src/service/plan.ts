import * as l10n from '@vscode/l10n';
import { mergeFixes } from '../changes/merge';
import { scriptOf } from '../changes/script';
import { sentenceWithoutSecrets } from '../changes/script-secrets';
import { stepsOf } from '../changes/script-steps';
import { type Edit, textEdits } from '../changes/text-edits';
import { type DeviceConfig, readDeviceConfig } from '../model/device-config';
import { formatMessage } from '../rules/messages';
import type { ProposedFix } from '../rules/rule';
import type { RawFinding } from '../rules/runner';
import { isPathHop, PATH_HOPS, type PathHop } from '../shared/hops';
import { partsOf } from '../syntax/parts';
import { Structure } from '../syntax/structure';
import type { Analysis } from './analysis';
import { isGrave } from './path';
import { Blanks } from './plan-blanks';
import { checksAfter, checksBefore } from './plan-checks';
import { fillIn, reachable, registration } from './plan-manual';
import { withoutSecretsIn } from './plan-mask';
import { safetyNet } from './plan-safety';
import type { Plan, PlannedFix, PlanOptions } from './plan-types';
import { warnings } from './plan-warnings';
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
  const unplanned: string[] = [];
  for (const finding of findings) {
    const raw = rawOf(finding);
    const fix = raw && chosenFix(raw);
    if (raw && fix) candidates.push({ finding, raw, fix: blanks.filled(raw, fix) });
    else unplanned.push(raw && raw.fixes.length > 1 ? choice(finding, raw) : byHand(finding));
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
  const isEmpty = script.apply.length === 0;
  const changed = hopsOf(kept);
  const graveIn = (list: readonly Finding[]): Set<PathHop> =>
    new Set(list.filter(isGrave).flatMap(({ hop }) => (isPathHop(hop) ? [hop] : [])));
  const unsolved = findings.filter((finding) => !kept.some((one) => one.finding === finding));
  return withoutSecretsIn({
    hostname: config.hostname?.value,
    dialect: config.dialect,
    release: config.release?.text,
    fixes: kept.map(plannedFix),
    checks: isEmpty ? [] : checksBefore(config, after, { changed, broken: graveIn(findings) }),
    apply: script.apply,
    verify: isEmpty ? [] : checksAfter(after, { changed, broken: graveIn(unsolved) }),
    rollback: script.rollback,
    save: isEmpty ? [] : [SAVE],
    safety: isEmpty ? undefined : safetyNet(config),
    first: [
      ...blanks.used(script.apply).map(fillIn),
      ...unplanned,
      ...left.map(({ finding }) => notIncluded(finding)),
      ...warnings(steps, config),
      ...(isEmpty ? [] : reachable(after)),
    ],
    manual: isEmpty ? [] : registration(after),
  });
}

function plannedFix({ finding, raw, fix }: Candidate): PlannedFix {
  const title = formatMessage(raw.rule.meta, fix.title, fix.data);
  const titles = raw.fixes.map((one) => formatMessage(raw.rule.meta, one.title, one.data));
  const { code, range, message } = finding;
  return { code, line: range.start.line, message, title, others: titles.filter((one) => one !== title) };
}

/**
 * The preferred fix, the only one, or the first of several that ask nothing: the plan says which was taken. Where some ask
 * and some do not, they are not of one kind, and a person must choose.
 */
function chosenFix({ fixes }: RawFinding): ProposedFix | undefined {
  const preferred = fixes.find((fix) => fix.preferred);
  const equal = fixes.length === 1 || fixes.every(({ needs }) => !needs?.length);
  return preferred ?? (equal ? fixes[0] : undefined);
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
