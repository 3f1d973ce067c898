import * as l10n from '@vscode/l10n';
import type { DeviceConfig } from '../../model/device-config';
import { fillWords, stepsFor } from '../../scenarios/steps';
import { type Analysis, rawOf } from '../analysis';
import { scenarioGuide } from '../rule-page';
import { isCaptureFinding } from '../scenario-findings';
import type { Finding, Related } from '../types';
import { stepValues } from './values';

/** One next step, in the user's language and with the capture's values. */
export interface NextStep {
  readonly text: string;
  readonly commands: readonly string[];
  /** What a good answer looks like. */
  readonly good: string | undefined;
}

/** What other texts know of the device of a capture's finding. */
export interface Beside {
  /** Places in them that explain it. */
  readonly related: readonly Related[];
  /** Configurations of the device. */
  readonly configs: readonly DeviceConfig[];
}

/** Nothing is known from elsewhere. */
export const ALONE: Beside = { related: [], configs: [] };

/** The next steps of a capture's finding, in the order of its document; none for a finding about a configuration. */
export function nextSteps(_analysis: Analysis, finding: Finding, beside = ALONE): readonly NextStep[] {
  const raw = rawOf(finding);
  if (!raw || !isCaptureFinding(raw)) return [];
  const { scenario, device } = raw.said;
  const guide = scenarioGuide(scenario.meta.code);
  if (!guide) return [];
  const values = stepValues(raw.said, beside.configs);
  return stepsFor(guide.steps, device.system, device.model, values).map(({ step, commands }) => ({
    text: withoutTokens(fillWords(l10n.t(step.text), values)),
    commands: commands.map(withoutTokens),
    good: step.good && withoutTokens(fillWords(l10n.t(step.good), values)),
  }));
}

/** Values of a capture end up in commands and sentences; none of them may be a token. */
export function withoutTokens(text: string): string {
  return text.replace(/\b(idtoken\s+)(?!<TOKEN>)\S+/gi, '$1<TOKEN>');
}
