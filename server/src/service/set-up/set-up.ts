import * as l10n from '@vscode/l10n';
import { applyEdits } from '../../changes/merge';
import type { Dialect } from '../../grammar/commands';
import type { DeviceConfig } from '../../model/device-config';
import { FIRST, placeOf } from '../../model/first-releases';
import { blankFor } from '../../model/placeholder';
import { readDeviceConfig } from '../../model/read-device-config';
import { isTemplated } from '../../rules/transport/profiles';
import { isBeforeSmartLicensing } from '../../rules/transport/release-without-smart-licensing';
import type { SetUpAnswers, SetUpQuestions } from '../../shared/set-up';
import type { Settings } from '../../shared/settings';
import { Text } from '../../text/text';
import { type Analysis, analyse } from '../analysis';
import { configAt } from '../place';
import { printTransition } from '../plan-print';
import { revealed } from '../reveal';
import { transition } from '../transition';
import type { Need, TextEdit } from '../types';
import { callHomeXe } from './call-home-xe';
import { callhomeNx } from './callhome-nx';
import { editsOf } from './edits';
import type { Goal } from './goal';
import { licenseLines } from './license-lines';
import { nameLines } from './names';
import { notesOf } from './notes';
import { approvedMethods, interview } from './questions';
import { runbookOf } from './runbook';
import { sourceLines } from './source';
import { trustLines } from './trust';

/** Which configuration of a text is set up, and what is known when the text is too short to tell. */
export interface SetUpPlace {
  /** A line of the configuration, 0-based. */
  readonly line?: number | undefined;
  /** The dialect of a text that does not tell, such as an empty one. */
  readonly fallback?: Dialect | undefined;
}

/** What the answers come to: edits, with `${name}` where a value was left open. */
export interface SetUp {
  readonly edits: readonly TextEdit[];
  /** The values that were left open. */
  readonly needs: readonly Need[];
  /** The text as it will be, `<NAME>` standing for what was left open. */
  readonly text: string;
  /** The change plan, as Markdown. */
  readonly plan: string;
  readonly notes: readonly string[];
}

/** What is to be asked to set license reporting up. The answers given so far decide what comes next. */
export function setUpQuestions(
  analysis: Analysis,
  answers: SetUpAnswers = {},
  place: SetUpPlace = {},
): SetUpQuestions {
  const config = configFor(analysis, place);
  const device = config ? deviceOf(config) : '';
  const problem = config
    ? problemOf(config, analysis.settings)
    : l10n.t('This document holds no configuration of IOS XE or NX-OS.');
  if (!config || problem !== undefined) return { device, questions: [], ...(problem ? { problem } : {}) };
  return { device, questions: interview(config, analysis.settings, answers).questions };
}

/** The change that the answers come to; undefined while one is missing or does not fit. */
export function setUp(analysis: Analysis, answers: SetUpAnswers, place: SetUpPlace = {}): SetUp | undefined {
  const config = configFor(analysis, place);
  if (!config || problemOf(config, analysis.settings) !== undefined) return undefined;
  const { questions, goal, open } = interview(config, analysis.settings, answers);
  if (open.length > 0) return undefined;
  const ground = {
    structure: analysis.structure,
    span: config.part,
    unit: config.dialect === 'nxos' ? '  ' : ' ',
  };
  const edits = revealed(analysis, editsOf(ground, changesOf(config, goal)));
  const needs = questions
    .filter(({ name }) => answers[name] === null)
    .map(({ name, prompt, blank = blankFor(name) }) => ({ name, prompt, blank, choices: [] }));
  const text = applyEdits(analysis.text, withBlanks(edits, needs));
  const after = analyse(Text.of(text), analysis.settings);
  const change = transition(analysis, after);
  const runbook = runbookOf(config, goal);
  return {
    edits,
    needs,
    text,
    plan: 'problem' in change ? '' : printTransition(change, 'markdown', runbook ? [runbook] : []),
    notes: notesOf(config, goal),
  };
}

/** The changes that bring a configuration to the goal; none where it is there already. */
function changesOf(config: DeviceConfig, goal: Goal) {
  if (goal.transport === 'off') return licenseLines(config, goal);
  const block = config.dialect === 'nxos' ? callhomeNx : callHomeXe;
  return [
    ...licenseLines(config, goal),
    ...(goal.transport === 'callhome' ? block(config, goal) : []),
    ...sourceLines(config, goal),
    ...nameLines(config, goal),
    ...trustLines(config, goal),
  ];
}

/** The edits with a placeholder in each place that was left open; what else looks so is the document's own text. */
export function withBlanks(edits: readonly TextEdit[], needs: readonly Need[]): TextEdit[] {
  const blanks = new Map(needs.map(({ name, blank = blankFor(name) }) => [name, blank]));
  return edits.map(({ range, newText }) => ({
    range,
    newText: newText.replace(/\$\{(\w+)\}/g, (hole, name: string) => blanks.get(name) ?? hole),
  }));
}

function configFor(analysis: Analysis, { line, fallback }: SetUpPlace): DeviceConfig | undefined {
  const { configs, structure, identity } = analysis;
  const meant = line === undefined ? undefined : configAt(analysis, line);
  const config = meant ?? configs.find(({ whole }) => whole) ?? configs[0];
  if (config || !fallback || identity.dialect === 'capture') return config;
  const part = {
    ...structure.span,
    origin: 'text' as const,
    dialect: fallback,
    command: '',
    promptName: undefined,
    foreign: false,
  };
  return readDeviceConfig(structure, part, fallback);
}

function deviceOf({ hostname, dialect }: DeviceConfig): string {
  return hostname?.value ?? (dialect === 'nxos' ? 'NX-OS' : 'IOS XE');
}

/** Why the configuration cannot be set up; undefined when it can. */
function problemOf(config: DeviceConfig, settings: Settings): string | undefined {
  const { release, dialect } = config;
  if (isTemplated(config))
    return l10n.t('A template decides what stands in the call-home block. Set up what it makes.');
  const models = config.model === 'either' ? (['classic', 'policy'] as const) : [config.model];
  if (models.every((model) => approvedMethods(config, model, settings).length === 0))
    return l10n.t('Your team approves the transports {approved}; this release has no way by one of them.', {
      approved: settings.transports.join(', '),
    });
  if (!release) return undefined;
  const early =
    dialect === 'nxos'
      ? release.major < 8 || isBeforeSmartLicensing(release)
      : placeOf(release, FIRST.iosxe.optionalRouter) === 'before';
  return early ? l10n.t('Release {release} has no Smart Licensing.', { release: release.text }) : undefined;
}
