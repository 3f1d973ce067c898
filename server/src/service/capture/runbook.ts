import * as l10n from '@vscode/l10n';
import type { Dialect } from '../../grammar/commands';
import type { Device } from '../../scenarios/devices';
import type { Via } from '../../scenarios/reach';
import { type Analysis, rawOf } from '../analysis';
import { fileName } from '../device-directory';
import { scenarioMeaning } from '../rule-page';
import { isCaptureFinding } from '../scenario-findings';
import type { Finding, Related } from '../types';
import { clockOf } from './clock';
import {
  ALONE,
  MODELS,
  type NextStep,
  nextSteps,
  SYSTEMS,
  systemBeside,
  viasBeside,
  withoutTokens,
} from './next-steps';
import { stepValues } from './values';

/** What the documents ask to collect before a support case. */
const COLLECT: Readonly<Record<Dialect, readonly string[]>> = {
  iosxe: ['show tech-support license', 'show license eventlog', 'show logging'],
  nxos: ['show tech-support license', 'show license all', 'show logging logfile'],
};

/** What carries the messages of a device: the HTTP client, and call-home in front of it. No document shows debugs of NX-OS. */
const DEBUG_CALL_HOME = 'debug call-home smart-licensing all';
const DEBUG_HTTP = 'debug ip http client all';

/** Traces that only Catalyst switches have in this form. */
const SWITCH_TRACES: readonly string[] = [
  'set platform software trace ios switch active R0 infra-s1 debug',
  'show platform software trace message ios switch active R0',
];

/** Where nothing tells the system: what both know. */
const COLLECT_EITHER = ['show tech-support license', 'show license all', 'show logging'];

/**
 * The next steps of a capture's finding as a Markdown runbook: what was seen, the steps in the device's order with this
 * capture's values, and what to collect if it still fails. A token is never copied. Undefined for other findings.
 */
export function runbook(analysis: Analysis, finding: Finding, beside = ALONE): string | undefined {
  const raw = rawOf(finding);
  if (!raw || !isCaptureFinding(raw)) return undefined;
  const { scenario, device } = raw.said;
  const clock = clockOf(device);
  const system = systemBeside(device, beside);
  const blocks = collected(device, system, viasBeside(raw.said, beside));
  const values = stepValues(raw.said, beside.configs);
  const facts = [
    device.name && l10n.t('Device: {name}', { name: device.name }),
    system &&
      l10n.t('System: {system}', { system: SYSTEMS[system] }) + (device.release ? ` ${device.release}` : ''),
    device.model && l10n.t('Licensing: {model}', { model: l10n.t(MODELS[device.model]) }),
    values.url && l10n.t('Destination: {url}', { url: values.url }),
    clock &&
      (clock.isPrinted
        ? l10n.t('Captured at: {time}', { time: clock.moment.text })
        : l10n.t('Captured after: {time}', { time: clock.moment.text })),
  ].filter((fact) => fact !== undefined && fact !== '');
  return `${[
    `# ${scenario.meta.code} ${scenario.meta.name}`,
    withoutTokens(finding.message),
    facts.map((fact) => `- ${fact}`).join('\n'),
    `## ${l10n.t('What it means')}\n\n${scenarioMeaning(scenario.meta.code, device.model)}`,
    ...causes([...beside.related, ...finding.related]),
    `## ${l10n.t('Steps')}\n\n${nextSteps(analysis, finding, beside).map(stepMarkdown).join('\n')}`,
    `## ${l10n.t('If it still fails')}\n\n${collectWords(device, blocks.length > 1)}\n\n${blocks.map(block).join('\n\n')}`,
  ].join('\n\n')}\n`;
}

function collectWords({ model }: Device, hasDebugs: boolean): string {
  if (!hasDebugs) return l10n.t('Collect this for Cisco TAC.');
  return model === 'policy'
    ? l10n.t('Collect this for Cisco TAC; the debugs show more while a report is sent again.')
    : l10n.t(
        'Collect this for Cisco TAC; the debugs show more when the registration or renewal is tried again.',
      );
}

/** Blocks of commands, to be pasted apart: what to look at, the debugs, and what switches them off. */
function collected(
  device: Device,
  system: Dialect | undefined,
  known: readonly Via[] | undefined,
): readonly (readonly string[])[] {
  if (!system) return [COLLECT_EITHER];
  const vias = known ?? (device.model === 'policy' ? ['smart', 'cslu'] : ['callhome']);
  const isCallHome = vias.includes('callhome');
  if (system === 'nxos') return [[...COLLECT.nxos, ...(isCallHome ? ['show running-config callhome'] : [])]];
  const debugs = isCallHome ? [DEBUG_CALL_HOME, DEBUG_HTTP] : [DEBUG_HTTP];
  // Nothing is sent.
  if (vias.every((via) => via === 'off' || via === 'controller')) return [COLLECT.iosxe];
  return [COLLECT.iosxe, debugs, ...(isSwitch(device) ? [SWITCH_TRACES] : []), ['undebug all']];
}

function isSwitch({ outputs, configs }: Device): boolean {
  const pids = outputs.flatMap((output) => output.pids);
  if (pids.length > 0) return pids.some(({ value }) => /^(?:WS-)?C(?:3650|3850|9[2-6])/i.test(value));
  return configs.some(({ platform }) => platform() === 'switch');
}

/** What the configuration beside the capture says about it. */
function causes(related: readonly Related[]): string[] {
  const lines = related
    .filter(({ message }) => /\(SL\d{3}\)/.test(message))
    .map(({ path, range, message }) => `- ${placeOf(path, range.start.line)}${withoutTokens(message)}`);
  return lines.length > 0 ? [`## ${l10n.t('In the configuration')}\n\n${lines.join('\n')}`] : [];
}

function placeOf(path: string | undefined, line: number): string {
  const number = String(line + 1);
  return path === undefined
    ? l10n.t('Line {line}: ', { line: number })
    : l10n.t('{file}, line {line}: ', { file: fileName(path), line: number });
}

function stepMarkdown({ text, commands, good }: NextStep, at: number): string {
  const lines = [`${at + 1}. ${text}`];
  if (commands.length > 0) lines.push(indented(block(commands)));
  if (good) lines.push(indented(l10n.t('Good: {answer}', { answer: good })));
  return lines.join('\n\n');
}

function block(commands: readonly string[]): string {
  return `\`\`\`\n${commands.join('\n')}\n\`\`\``;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '   ');
}
