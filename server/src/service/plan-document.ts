import type { Analysis } from './analysis';
import { allPlans, stepsByHand } from './plan-of-output';
import { printPlans } from './plan-print';
import type { Judge } from './plan-round';

/** The change plan of a text as Markdown: every finding but hints, mended by its preferred fix. */
export function planDocument(analysis: Analysis, judge: Judge): string {
  return printPlans(allPlans(analysis, judge), stepsByHand(analysis, judge), 'markdown');
}
