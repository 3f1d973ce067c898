import {
  type Analysis,
  changePlans,
  explain,
  manualSteps,
  nextStepsDocument,
  nextStepsList,
} from '../../service';
import { printPlans, printTransition } from '../../service/plan-print';
import { transition } from '../../service/transition';
import type { Finding } from '../../service/types';
import { UsageError } from '../../shared/usage-error';
import { PLAN_FORMATS } from '../commands';
import type { Io } from '../io';
import type { Arguments, ExitStatus } from '../options/usage';
import { printable } from '../output/display';
import { lookupOf, read } from './input';
import { planJson, transitionJson } from './json';

/** Prints the change that mends a file, or the one that leads from one file to another. */
export async function plan(given: Arguments, io: Io): Promise<ExitStatus> {
  const chosen = given.choice('format', PLAN_FORMATS);
  const codes = codesOf(given.value('code'));
  const out = given.value('out');
  const to = given.value('to');
  if (to !== undefined) {
    if (codes) throw new UsageError('--code chooses findings, and --to fixes none');
    const { previewUpgrades } = await import('./upgrade');
    return previewUpgrades({ paths: given.operands, to, out, format: chosen }, lookupOf(given, io), io);
  }
  if (out !== undefined) {
    const { plansInto } = await import('./folder');
    const options = { paths: given.operands, out, codes, format: chosen ?? 'markdown' };
    return plansInto(options, lookupOf(given, io), io);
  }
  const format = chosen ?? 'text';
  if (given.operands.length > 2)
    throw new UsageError('plan takes FILE or OLD NEW; with --out DIR any number of files and folders');
  const [first = '-', second] = given.operands;
  if (second !== undefined && codes) throw new UsageError('--code chooses findings of one FILE, not of two');
  if (first === '-' && second === '-')
    throw new UsageError('only one of OLD and NEW can be standard input (-)');
  const lookup = lookupOf(given, io);
  const analysis = await read(first, lookup, io);
  const shown =
    second === undefined
      ? plansOf(analysis, codes, format)
      : between(analysis, await read(second, lookup, io), `${first}, ${second}`, format);
  io.out(format === 'json' ? shown : shown.split('\n').map(printable).join('\n'));
  return 0;
}

type PlanFormat = (typeof PLAN_FORMATS)[number];

function plansOf(analysis: Analysis, codes: readonly string[] | undefined, format: PlanFormat): string {
  const options = { ...(codes && { codes }), withoutCaptures: true };
  const stepsOf = codes ?? analysis.findings.filter(isGrave).map(({ code }) => code);
  const plans = changePlans(analysis, options);
  const manual = manualSteps(analysis, options);
  if (format !== 'json') {
    const steps = nextStepsDocument(analysis, stepsOf);
    // Nothing to change in a capture is no news.
    const nothing = steps !== undefined && plans.length === 0 && manual.length === 0;
    return [...(nothing ? [] : [printPlans(plans, manual, format)]), ...(steps ? [steps] : [])].join('\n');
  }
  const filled = plans.filter(({ apply }) => apply.length > 0);
  return planJson(filled.length > 0 ? filled : plans.slice(0, 1), manual, nextStepsList(analysis, stepsOf));
}

function between(before: Analysis, after: Analysis, names: string, format: PlanFormat): string {
  const change = transition(before, after);
  if ('problem' in change)
    throw new UsageError('{place}: {reason}', { place: names, reason: change.problem });
  return format === 'json' ? transitionJson(change) : printTransition(change, format);
}

function codesOf(value: string | undefined): string[] | undefined {
  if (value === undefined) return undefined;
  const codes = value.split(',').map((code) => code.trim().toUpperCase());
  const wrong = codes.find((code) => explain(code) === undefined);
  if (wrong !== undefined)
    throw new UsageError('no rule {code}; smart-licensing rules lists them all', { code: wrong });
  return codes;
}

/** A hint is no reason to do something. */
function isGrave({ severity }: Finding): boolean {
  return severity !== 'hint';
}
