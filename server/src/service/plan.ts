import * as l10n from '@vscode/l10n';
import { scriptOf } from '../changes/script';
import { sentenceWithoutSecrets } from '../changes/script-secrets';
import type { DeviceConfig } from '../model/device-config';
import { formatMessage } from '../rules/messages';
import type { RawFinding } from '../rules/runner';
import { isPathHop, PATH_HOPS, type PathHop } from '../shared/hops';
import type { Analysis } from './analysis';
import { checksAfter, checksBefore } from './plan-checks';
import { fillIn, onlyChoice, reachable, registration, whichSystem } from './plan-manual';
import { withoutSecretsIn } from './plan-mask';
import type { Candidate, Judge } from './plan-round';
import { type Mended, mend } from './plan-rounds';
import { safetyNet } from './plan-safety';
import type { Plan, PlannedFix, PlanOptions } from './plan-types';
import { warnings } from './plan-warnings';
import { isCaptureFinding } from './scenario-findings';
import type { Finding } from './types';

/** What is typed so that nothing is lost with the next reload. */
export const SAVE = 'copy running-config startup-config';

/**
 * A plan for each configuration of the text that has a chosen finding: the preferred fixes as one change. Values that a
 * fix asks for stay blanks (`<ADDRESS>`); secrets never appear.
 */
export function plansOf(analysis: Analysis, judge: Judge, options: PlanOptions = {}): readonly Plan[] {
  const chosen = analysis.findings.filter((finding) => isChosen(finding, options));
  return analysis.configs.flatMap((config) => {
    const own = chosen.filter((finding) => judge.rawOf(finding)?.config === config);
    return own.length === 0 ? [] : [planFor(analysis, judge, config, own, !options.codes)];
  });
}

/**
 * What a person must do about the chosen findings of the text as such, for instance about a token in it; not about those
 * that have a plan.
 */
export function textStepsOf(
  analysis: Analysis,
  { rawOf }: Pick<Judge, 'rawOf'>,
  options: PlanOptions = {},
  planned: ReadonlySet<Finding> = new Set(),
): readonly string[] {
  return analysis.findings
    .filter((finding) => isChosen(finding, options) && !planned.has(finding))
    .filter((finding) => isOfTheText(rawOf(finding), options))
    .map((finding) => sentenceWithoutSecrets(byHand(finding, finding.range.start.line)));
}

/** Found in no configuration; a comment of ours that is not needed concerns no device. */
function isOfTheText(raw: RawFinding | undefined, { withoutCaptures }: PlanOptions): boolean {
  if (raw === undefined || raw.config !== undefined || 'checkSuppressions' in raw.rule) return false;
  return !(withoutCaptures && isCaptureFinding(raw));
}

/** Whether the plan is to have the finding. */
export function isChosen(finding: Finding, { codes }: PlanOptions): boolean {
  return codes ? codes.includes(finding.code) : finding.severity !== 'hint';
}

/** The plan for a configuration; `lineOf` tells where a line of it stands that is not where it was read. */
export function planFor(
  analysis: Analysis,
  judge: Judge,
  config: DeviceConfig,
  findings: readonly Finding[],
  all: boolean,
  lineOf = (line: number): number => line,
): Plan {
  const mended = mend(judge, analysis, config, findings, all);
  const { steps, after, kept, left, open, blanks } = mended;
  const script = scriptOf(steps, config.dialect, config.whole);
  const isEmpty = script.apply.length === 0;
  const changed = hopsOf(kept);
  const unsolved = [...open, ...left].map(({ finding }) => finding);
  return withoutSecretsIn({
    hostname: config.hostname?.value,
    dialect: config.dialect,
    release: config.release?.text,
    fixes: plannedFixes(mended).map((fix) => ({ ...fix, line: lineOf(fix.line) })),
    checks: isEmpty ? [] : checksBefore(config, after, { changed, broken: brokenBy(findings) }),
    apply: script.apply,
    verify: isEmpty ? [] : checksAfter(config, after, { changed, broken: brokenBy(unsolved) }),
    rollback: script.rollback,
    save: isEmpty ? [] : [SAVE],
    safety: isEmpty ? undefined : safetyNet(config),
    first: [
      ...(isEmpty ? [] : whichSystem(config)),
      ...blanks.used(script.apply).map(fillIn),
      ...blanks.taken.map(onlyChoice),
      ...open.map(({ finding, line }) => openStep(finding, lineOf(line), judge.rawOf(finding))),
      ...left.map((one) => notIncluded({ ...one, line: lineOf(one.line) })),
      ...warnings(steps, config),
      ...(isEmpty ? [] : reachable(after)),
    ],
    manual: isEmpty ? [] : registration(after),
  });
}

/** The mended findings, at the lines of the text as it is. */
function plannedFixes({ kept, alongside }: Mended): PlannedFix[] {
  return [
    ...kept.map((one) => plannedFix(one, one)),
    ...alongside.map(({ finding, by }) => ({
      ...plannedFix({ finding, line: finding.range.start.line }, by),
      others: [],
    })),
  ].sort((a, b) => a.line - b.line);
}

function plannedFix(
  { finding: { code, message }, line }: Pick<Candidate, 'finding' | 'line'>,
  { raw, fix }: Pick<Candidate, 'raw' | 'fix'>,
): PlannedFix {
  const title = formatMessage(raw.rule.meta, fix.title, fix.data);
  const titles = raw.fixes.map((one) => formatMessage(raw.rule.meta, one.title, one.data));
  return { code, line, message, title, others: titles.filter((one) => one !== title) };
}

/** The hops with a fault, and what it is. */
function brokenBy(findings: readonly Finding[]): Map<PathHop, string[]> {
  const broken = new Map<PathHop, string[]>();
  for (const { code, hop } of findings.filter(({ severity }) => severity !== 'hint'))
    if (isPathHop(hop)) broken.set(hop, [...(broken.get(hop) ?? []), code]);
  return broken;
}

function hopsOf(candidates: readonly Candidate[]): Set<PathHop> {
  const touched = new Set<string>(candidates.map(({ raw }) => raw.rule.meta.hop));
  return new Set(PATH_HOPS.filter((hop) => hop === 'destination' || touched.has(hop)));
}

function openStep(finding: Finding, line: number, raw: RawFinding | undefined): string {
  if (!raw || raw.fixes.length < 2) return byHand(finding, line);
  const titles = raw.fixes.map((fix) => formatMessage(raw.rule.meta, fix.title, fix.data));
  return l10n.t('{finding} Choose: {titles}.', {
    finding: byHand(finding, line),
    titles: titles.join(' / '),
  });
}

function byHand({ code, message }: Finding, line: number): string {
  return l10n.t('{code}, line {line}: {message}', { code, line: String(line + 1), message });
}

function notIncluded({ finding: { code }, line }: Candidate): string {
  return l10n.t(
    '{code}, line {line}, is not in this change: it touches the same text as another fix. Make the plan again afterwards.',
    { code, line: String(line + 1) },
  );
}
