import * as l10n from '@vscode/l10n';
import type { ScriptLine } from '../changes/script';
import type { HopState } from '../shared/hops';
import { hopLabel, stateLabel } from './hop-words';
import type { ChangedFinding, ChangedPath, Plan, PlanCheck, Transition } from './plan-types';

/** A step as it is shown: what to do, what to type for it, and what a good answer looks like. */
export interface ShownStep {
  readonly text: string;
  readonly commands: readonly string[];
  readonly good: string | undefined;
}

/** A part of a plan as it is shown: a heading with commands to type, things to look at, or sentences. */
export interface Section {
  readonly title: string;
  readonly note?: string;
  readonly checks?: readonly PlanCheck[];
  readonly commands?: readonly string[];
  readonly sentences?: readonly string[];
  readonly steps?: readonly ShownStep[];
  /** The sentences are things to do, not to know. */
  readonly toDo?: boolean;
}

/** What stands over a plan: the device. */
export function planTitle({ hostname, dialect, release }: Plan): string {
  const system = dialect === 'nxos' ? 'NX-OS' : 'IOS XE';
  const name = hostname ?? l10n.t('a device without a name');
  return l10n.t('Change plan for {name} ({system})', {
    name,
    system: release === undefined ? system : `${system} ${release}`,
  });
}

/** The parts of a plan in the order of a change window; empty parts are left out. */
export function planSections(plan: Plan): Section[] {
  return [findings(plan), ...windowSections(plan)].filter(isFilled);
}

/** The parts of a transition: what becomes of findings and path, then the change window. */
export function transitionSections({ plan, introduced, resolved, unchanged, paths }: Transition): Section[] {
  const list = (title: string, found: readonly ChangedFinding[]): Section => ({
    title,
    sentences: found.map(findingText),
  });
  const changed = [
    list(l10n.t('Findings introduced'), introduced),
    list(l10n.t('Findings resolved'), resolved),
    list(l10n.t('Findings unchanged'), unchanged),
    { title: l10n.t('Reporting path'), sentences: paths.flatMap(pathTexts) },
  ];
  return [...changed, ...windowSections(plan)].filter(isFilled);
}

/** Script lines as they are shown, indented as a configuration is. */
export function indented(lines: readonly ScriptLine[]): string[] {
  return lines.map(({ text, depth }) => ' '.repeat(depth) + text);
}

function findings({ fixes }: Plan): Section {
  return {
    title: l10n.t('What is fixed'),
    sentences: fixes.map(({ code, line, message, title, others }) => {
      const values = { code, line: String(line + 1), message, title, others: others.join(' / ') };
      return others.length === 0
        ? l10n.t('{code}, line {line}: {message} Fix: {title}.', values)
        : l10n.t('{code}, line {line}: {message} Fix: {title}. Not taken: {others}.', values);
    }),
  };
}

function windowSections(plan: Plan): Section[] {
  return [
    { title: l10n.t('Manual steps before the change'), sentences: plan.first, toDo: true },
    { title: l10n.t('Pre-checks'), checks: plan.checks },
    ...(plan.safety
      ? [{ title: l10n.t('Safety net'), note: plan.safety.note, commands: plan.safety.before }]
      : []),
    { title: l10n.t('Implementation'), commands: indented(plan.apply) },
    { title: l10n.t('Verification'), checks: plan.verify },
    {
      title: l10n.t('Save'),
      note: l10n.t(
        'When the verification is right. Unsaved, a reload loses the change, and the keys of the registration (PKI) with it.',
      ),
      commands: [...(plan.safety?.confirm ?? []), ...plan.save],
    },
    {
      title: l10n.t('Rollback'),
      note: rollbackNote(plan),
      commands: indented(plan.rollback),
    },
    { title: l10n.t('Manual steps'), sentences: plan.manual, toDo: true },
  ];
}

function rollbackNote({ safety }: Plan): string {
  const [quick] = safety?.back ?? [];
  return quick === undefined
    ? l10n.t('Only if the verification fails. It gives the configuration as it was.')
    : l10n.t(
        'Only if the verification fails. It gives the configuration as it was; so does, all at once: {command}',
        {
          command: quick,
        },
      );
}

function isFilled({ checks, commands, sentences }: Section): boolean {
  return (checks ?? commands ?? sentences ?? []).length > 0;
}

function findingText({ code, severity, line, message }: ChangedFinding): string {
  return l10n.t('{code} {severity}, line {line}: {message}', {
    code,
    severity,
    line: String(line + 1),
    message,
  });
}

function pathTexts({ before, after, hops }: ChangedPath): string[] {
  return [
    arrow(before, after),
    ...hops.map((hop) =>
      l10n.t('{hop}: {state}', {
        hop: hopLabel(hop.hop),
        state: arrow(stateOf(hop.before), stateOf(hop.after)),
      }),
    ),
  ];
}

function stateOf(state: HopState | undefined): string | undefined {
  return state && stateLabel(state);
}

function arrow(before: string | undefined, after: string | undefined): string {
  const [old, now] = [before, after].map((value) => value ?? l10n.t('none'));
  return old === now ? `${old}` : `${old} → ${now}`;
}
