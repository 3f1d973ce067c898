import * as l10n from '@vscode/l10n';
import { fillWords, stepsFor } from '../../scenarios/steps';
import { type Analysis, rawOf } from '../analysis';
import { isCaptureFinding } from '../scenario-findings';
import { scenarioGuide } from '../scenario-guide';
import type { Finding } from '../types';
import { stepValues } from './values';

/** One next step, in the user's language and with the capture's values. */
export interface NextStep {
  readonly text: string;
  readonly commands: readonly string[];
  /** What a good answer looks like. */
  readonly good: string | undefined;
}

/** The next steps of a capture's finding, in the order of its document; none for a finding about a configuration. */
export function nextSteps(_analysis: Analysis, finding: Finding): readonly NextStep[] {
  const raw = rawOf(finding);
  if (!raw || !isCaptureFinding(raw)) return [];
  const { scenario, device } = raw.said;
  const guide = scenarioGuide(scenario.meta.code);
  if (!guide) return [];
  const values = stepValues(raw.said);
  return stepsFor(guide.steps, device.system, device.model, values).map(({ step, commands }) => ({
    text: fillWords(l10n.t(step.text), values),
    commands,
    good: step.good && fillWords(l10n.t(step.good), values),
  }));
}
