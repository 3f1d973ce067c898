import * as l10n from '@vscode/l10n';
import type { Dialect } from '../../grammar/commands';
import type { DeviceConfig } from '../../model/device-config';
import { peerIn } from '../../scenarios/classify';
import type { Model } from '../../scenarios/device-model';
import { isRegistered, isStack } from '../../scenarios/device-state';
import type { Device } from '../../scenarios/devices';
import type { ScenarioFinding } from '../../scenarios/judge';
import type { Step } from '../../scenarios/page';
import { type Via, viasOf, viasTo } from '../../scenarios/reach';
import { type FilledStep, fillWords, type StepValues, stepsFor } from '../../scenarios/steps';
import type { Message } from '../../shared/message';
import { type Analysis, rawOf } from '../analysis';
import { scenarioGuide } from '../rule-page';
import { isCaptureFinding } from '../scenario-findings';
import type { Finding, Related } from '../types';
import { stepValues } from './values';

/** The systems as people call them. */
export const SYSTEMS: Readonly<Record<Dialect, string>> = { iosxe: 'IOS XE', nxos: 'NX-OS' };

/** The licensing models as people call them. */
export const MODELS: Readonly<Record<Model, Message>> = {
  classic: 'classic Smart Licensing',
  policy: 'Smart Licensing Using Policy',
};

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
  const { scenario } = raw.said;
  const guide = scenarioGuide(scenario.meta.code);
  if (!guide) return [];
  const values = stepValues(raw.said, beside.configs);
  return guideSteps(guide.steps, raw.said, beside, values).map(({ step, commands, good, under, only }) => {
    const words = withoutTokens(fillWords(l10n.t(step.text), values));
    const text = under
      ? l10n.t('Under {model}: {text}', { model: l10n.t(MODELS[under]), text: words })
      : words;
    return {
      text: only ? l10n.t('On {system}: {text}', { system: SYSTEMS[only], text }) : text,
      commands: commands.map(withoutTokens),
      good: good && withoutTokens(fillWords(l10n.t(good), values)),
    };
  });
}

/** Steps for the device's system; where nothing tells it, for either, and each says for which it is. */
function guideSteps(
  steps: readonly Step[],
  said: ScenarioFinding,
  beside: Beside,
  values: StepValues,
): readonly (FilledStep & { readonly only?: Dialect })[] {
  const { device, message, line } = said;
  const system = systemBeside(device, beside);
  const context = {
    ...{ vias: viasBeside(said, beside), registered: isRegistered(device, line), said: message },
    isStack: isStack(device),
    addressed: /\/cslu\//i.test(values.url ?? ''),
    release: device.release,
    unconfigured: [...device.configs, ...beside.configs].every((config) => config.execNote()),
  };
  const model = device.model ?? modelIn(line);
  if (system) return stepsFor(steps, system, model, values, context);
  return steps.flatMap((step) => {
    const [xe, nx] = [
      stepsFor([step], 'iosxe', model, values, context),
      stepsFor([step], 'nxos', model, values, context),
    ];
    if (JSON.stringify(xe) === JSON.stringify(nx)) return xe;
    return [
      ...xe.map((one) => ({ ...one, only: 'iosxe' as const })),
      ...nx.map((one) => ({ ...one, only: 'nxos' as const })),
    ];
  });
}

/** Registrations and their renewal are of classic Smart Licensing; a message about them tells the model. */
function modelIn(line: string): Model | undefined {
  return /SMART\\?_LIC\S{0,16}(?:AGENT|ID_CERT|AUTH)\\?_(?:REG|RENEW)\\?_FAILED/i.test(line)
    ? 'classic'
    : undefined;
}

/** The ways that its reports may go; undefined where nothing tells. */
export function viasBeside({ device, line }: ScenarioFinding, beside: Beside): readonly Via[] | undefined {
  return viasOf({ ...device, configs: [...device.configs, ...beside.configs] }) ?? viasTo(peerIn(line));
}

/** What the device runs; its configuration elsewhere knows better than its prompt. */
export function systemBeside(device: Device, beside: Beside): Dialect | undefined {
  if (device.systemBy === 'sure') return device.system;
  return beside.configs[0]?.dialect ?? (device.systemBy === 'likely' ? device.system : undefined);
}

/** Values of a capture end up in commands and sentences; none of them may be a token. */
export function withoutTokens(text: string): string {
  return text.replace(/\b(idtoken\s+)(?!<TOKEN>)\S+/gi, '$1<TOKEN>');
}
