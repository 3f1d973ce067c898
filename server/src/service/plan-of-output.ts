import type { Device } from '../scenarios/devices';
import { Text } from '../text/text';
import type { Analysis } from './analysis';
import { isOutputFinding, type OutputFinding, placeOf } from './call-home-findings';
import { isChosen, planFor, plansOf, textStepsOf } from './plan';
import type { Judge } from './plan-round';
import type { Plan, PlanOptions } from './plan-types';
import type { Finding } from './types';

/** A plan for each configuration, and for each device whose output of `show call-home …` tells what is wrong with one. */
export function allPlans(analysis: Analysis, judge: Judge, options: PlanOptions = {}): readonly Plan[] {
  return [
    ...plansOf(analysis, judge, options),
    ...outputPlans(analysis, judge, options).map(({ plan }) => plan),
  ];
}

/** What a person must do about the findings that no such plan holds. */
export function stepsByHand(analysis: Analysis, judge: Judge, options: PlanOptions = {}): readonly string[] {
  const planned = outputPlans(analysis, judge, options).flatMap(({ findings }) => findings);
  return textStepsOf(analysis, judge, options, new Set(planned));
}

interface ToldPlan {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

function outputPlans(analysis: Analysis, judge: Judge, options: PlanOptions): ToldPlan[] {
  const byDevice = new Map<Device, { readonly first: OutputFinding; readonly findings: Finding[] }>();
  for (const finding of analysis.findings) {
    const raw = judge.rawOf(finding);
    if (!raw || !isOutputFinding(raw) || !isChosen(finding, options)) continue;
    const known = byDevice.get(raw.about);
    if (known) known.findings.push(finding);
    else byDevice.set(raw.about, { first: raw, findings: [finding] });
  }
  return [...byDevice.values()].flatMap(({ first, findings }) => {
    const plan = planOf(first, findings, judge);
    return plan && plan.apply.length > 0 ? [{ plan, findings }] : [];
  });
}

/** What the output tells is judged again as a configuration; name and release are the device's, as far as it shows them. */
function planOf(
  { about, told }: OutputFinding,
  findings: readonly Finding[],
  judge: Judge,
): Plan | undefined {
  const analysis = judge.analyse(Text.of(told.map(({ text }) => text).join('\n')));
  const [config] = analysis.configs;
  const codes = new Set(findings.map(({ code }) => code));
  const own = analysis.findings.filter(({ code, range }) => codes.has(code) && placeOf(told, range));
  if (!config || own.length === 0) return undefined;
  const lineOf = (line: number): number => told[line]?.from?.start.line ?? findings[0]?.range.start.line ?? 0;
  const plan = planFor(analysis, judge, config, own, false, lineOf);
  return { ...plan, hostname: about.name, release: about.release };
}
