import type { Analysis } from './analysis';
import { plansOf, type RawLookup, textStepsOf } from './plan';
import { printPlans } from './plan-print';

/** The change plan of a text as Markdown: every finding but hints, mended by its preferred fix. */
export function planDocument(analysis: Analysis, rawOf: RawLookup): string {
  return printPlans(plansOf(analysis, rawOf), textStepsOf(analysis, rawOf), 'markdown');
}
