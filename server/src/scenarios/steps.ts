import { isReleaseAtLeast } from '../captures/version-output';
import type { Dialect } from '../grammar/commands';
import type { Message } from '../shared/message';
import type { Model } from './device-model';
import type { Step } from './page';
import type { Via } from './reach';

/** Values that commands of steps may hold. */
export type StepValue =
  | 'host'
  | 'port'
  | 'vrf'
  | 'interface'
  | 'address'
  | 'url'
  | 'profile'
  | 'trustpoint'
  | 'ssm-on-prem'
  | 'hostname';

/** The values of one capture, as far as it tells them. */
export type StepValues = Readonly<Partial<Record<StepValue, string>>>;

/** A step for one system and licensing model, its commands filled in. */
export interface FilledStep {
  readonly step: Step;
  readonly commands: readonly string[];
  readonly good: Message | undefined;
  /** For devices of that licensing model, where nothing tells which the device has. */
  readonly under: Model | undefined;
}

/** What else decides which steps fit. */
export interface StepContext {
  readonly vias?: readonly Via[] | undefined;
  /** Whether the device is registered; undefined where nothing tells. */
  readonly registered?: boolean | undefined;
  /** Id of the finding’s message. */
  readonly said?: string;
  /** No configuration of the device is at hand: what it may hold is left to the reader. */
  readonly unconfigured?: boolean;
  /** A stack or pair: a trust code is installed for all of its devices. */
  readonly isStack?: boolean;
  /** Whether the text tells the address of the CSLU or SSM On-Prem. */
  readonly addressed?: boolean;
  /** Of the device, as far as it is known. */
  readonly release?: string | undefined;
}

/** The steps of a page that fit a device, in the order of its document. */
export function stepsFor(
  steps: readonly Step[],
  system: Dialect,
  model: Model | undefined,
  values: StepValues,
  context: StepContext = {},
): FilledStep[] {
  const { unconfigured = false, isStack = false } = context;
  // On NX-OS the way seldom leads through the default VRF.
  const filled = unconfigured && system === 'nxos' ? { vrf: '<VRF>', ...values } : values;
  return steps.flatMap((step) => {
    if (step.on && step.on !== system) return [];
    if (step.under && model && step.under !== model) return [];
    if (!fits(step, context)) return [];
    if (step.since && system === 'iosxe' && isBefore(context.release, step.since)) return [];
    const form = system === 'nxos' ? nexusForm : isStack ? stackForm : asIs;
    return formsOf(step, system, model).map(({ commands, under }) => ({
      step,
      commands: commands.map((command) => form(fillCommand(command, filled))),
      good: goodOf(step, system),
      under,
    }));
  });
}

/** The commands of a step for a system: those of its licensing model, or of both where nothing tells the model. */
function formsOf(
  { commands, under }: Step,
  system: Dialect,
  model: Model | undefined,
): { readonly commands: readonly string[]; readonly under: Model | undefined }[] {
  const said = model ? undefined : under;
  if (!commands) return [{ commands: [], under: said }];
  const { policy } = commands;
  const own = commands[system];
  if (model === 'policy' && policy) return [{ commands: policy, under: undefined }];
  // Commands of the other system only: the step is not for this one.
  if (!own) return !model && policy ? [{ commands: policy, under: 'policy' }] : [];
  if (model || !policy || under) return [{ commands: own, under: said }];
  return [
    { commands: own, under: 'classic' },
    { commands: policy, under: 'policy' },
  ];
}

/** What a good answer looks like on a system. */
export function goodOf({ good, goodOn }: Step, system: Dialect): Message | undefined {
  return goodOn?.[system] ?? good;
}

function fits(step: Step, { vias, registered, said, isStack = false, addressed }: StepContext): boolean {
  if (step.registered !== undefined && step.registered === (registered === false)) return false;
  if (step.said && said !== undefined && !step.said.includes(said)) return false;
  if (step.unlessStack && isStack) return false;
  if (step.unlessRegistered && registered) return false;
  if (step.addressed !== undefined && addressed !== undefined && step.addressed !== addressed) return false;
  return !step.via || !vias || step.via.some((one) => vias.includes(one));
}

function isBefore(release: string | undefined, since: readonly [number, number, number]): boolean {
  return release !== undefined && isReleaseAtLeast(release, since) === false;
}

/** A command as NX-OS takes it: it knows neither `local` nor `all` behind these, and wants quotes around several words. */
export function nexusForm(command: string): string {
  return command
    .replace(/^(license smart (?:trust idtoken \S+|sync)) (?:local|all)\b/, '$1')
    .replace(/\| include ([^"]{1,80} [^"]{1,80})$/, '| include "$1"');
}

function stackForm(command: string): string {
  return command.replace(/^(license smart trust idtoken \S+) local\b/, '$1 all');
}

function asIs(command: string): string {
  return command;
}

const OPTIONAL = /\[([^[\]]*)\]/g;
const VALUE = /\{([\w-]+)\}/g;

/**
 * A command with the capture's values. What stands in brackets is left out when a value in it is unknown; elsewhere an
 * unknown value is shown as `<NAME>`, for the reader to fill in.
 */
export function fillCommand(template: string, values: StepValues): string {
  const known = (name: string | undefined): string | undefined => values[name as StepValue];
  return template
    .replace(OPTIONAL, (_, inner: string) =>
      [...inner.matchAll(VALUE)].every(([, name]) => known(name) !== undefined) ? inner : '',
    )
    .replace(VALUE, (_, name: string) => known(name) ?? `<${name.toUpperCase()}>`);
}

/** Prose with the capture's values; an unknown one is shown as `<NAME>`. */
export function fillWords(text: string, values: StepValues): string {
  return text.replace(VALUE, (_, name: string) => values[name as StepValue] ?? `<${name.toUpperCase()}>`);
}

/** A command for a page that is about no capture: brackets mark what may be left out. */
export function commandTemplate(template: string): string {
  return template.replace(VALUE, (_, name: string) => `<${name.toUpperCase()}>`);
}
