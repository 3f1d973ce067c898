import { type Analysis, analyse, rawOf } from './analysis';
import { allPlans, stepsByHand } from './plan-of-output';
import type { Judge } from './plan-round';
import type { Plan, PlanOptions } from './plan-types';

/** A plan for each device of the text that has a chosen finding: the preferred fixes as one change. */
export function changePlans(analysis: Analysis, options?: PlanOptions): readonly Plan[] {
  return allPlans(analysis, judgeFor(analysis), options);
}

/** What a person must do about the chosen findings of the text as such, for instance about a token in it. */
export function manualSteps(analysis: Analysis, options?: PlanOptions): readonly string[] {
  return stepsByHand(analysis, judgeFor(analysis), options);
}

/** Judges what a change makes of a text by the text’s own settings. */
export function judgeFor({ settings }: Analysis): Judge {
  return { rawOf, analyse: (text) => analyse(text, settings) };
}
