import { type Analysis, rawOf } from '../analysis';
import { isCaptureFinding } from '../scenario-findings';
import type { Finding } from '../types';
import { ALONE, type Beside, type NextStep, nextSteps } from './next-steps';
import { runbook } from './runbook';

/**
 * The next steps of what the captures of a text prove as one Markdown document: the runbook of each finding, in the
 * order of the text; `codes` chooses some of them. Undefined when there are none.
 */
export function nextStepsDocument(
  analysis: Analysis,
  codes?: readonly string[],
  besideOf: (finding: Finding) => Beside = () => ALONE,
): string | undefined {
  const books = analysis.findings
    .filter(({ code }) => !codes || codes.includes(code))
    .flatMap((finding) => runbook(analysis, finding, besideOf(finding)) ?? []);
  return books.length > 0 ? books.join('\n---\n\n') : undefined;
}

/** The next steps of one finding, for programs. */
export interface StepsOfFinding {
  readonly code: string;
  /** The device's name; undefined when the text has none. */
  readonly device: string | undefined;
  readonly message: string;
  readonly steps: readonly NextStep[];
}

/** The same as data. */
export function nextStepsList(analysis: Analysis, codes?: readonly string[]): StepsOfFinding[] {
  return analysis.findings.flatMap((finding) => {
    const { code, message } = finding;
    const raw = rawOf(finding);
    if (!raw || !isCaptureFinding(raw) || (codes && !codes.includes(code))) return [];
    return [{ code, device: raw.said.device.name, message, steps: nextSteps(analysis, finding) }];
  });
}
