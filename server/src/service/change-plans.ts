import { type Analysis, rawOf } from './analysis';
import { plansOf, textStepsOf } from './plan';
import type { Plan, PlanOptions } from './plan-types';

/** A plan for each configuration of the text that has a chosen finding: the preferred fixes as one change. */
export function changePlans(analysis: Analysis, options?: PlanOptions): readonly Plan[] {
  return plansOf(analysis, rawOf, options);
}

/** What a person must do about the chosen findings of the text as such, for instance about a token in it. */
export function manualSteps(analysis: Analysis, options?: PlanOptions): readonly string[] {
  return textStepsOf(analysis, rawOf, options);
}
