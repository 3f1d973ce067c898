import type { Analysis } from './analysis';
import { changePlans, manualSteps } from './plan';
import { printPlans } from './plan-print';

/** The change plan of a text as Markdown: every finding but hints, mended by its preferred fix. */
export function planDocument(analysis: Analysis): string {
  return printPlans(changePlans(analysis), manualSteps(analysis), 'markdown');
}
