import * as l10n from '@vscode/l10n';
import type { DeviceConfig } from '../model/device-config';
import type { RawFinding } from '../rules/runner';
import type { Device } from '../scenarios/devices';
import type { Analysis } from './analysis';
import { rawOf } from './analysis';
import { isOutputFinding } from './call-home-findings';
import { capturedPath, provenPath } from './capture/path';
import { reportingStates } from './capture/reporting-states';
import { capturedWay } from './capture/seen';
import { configPaths } from './path';
import { isCaptureFinding } from './scenario-findings';
import type { DeviceReport, Finding, ShownPath } from './types';

/**
 * The devices of a text with the ways of their reports, in the order of the text: what configurations set, what
 * captures prove, and the findings on each hop. A device of which the text says nothing about licensing is left out.
 */
export function deviceReports(analysis: Analysis): readonly DeviceReport[] {
  const byDevice = findingsByDevice(analysis);
  return analysis.devices
    .list()
    .flatMap(separate)
    .map((device) => deviceReport(analysis, device, byDevice))
    .filter((report) => report !== undefined)
    .sort((a, b) => firstLine(a) - firstLine(b));
}

/** Configurations that nothing names are not one device only because of that. */
function separate(device: Device): Device[] {
  const { configs, outputs, parts, probes, exchanged } = device;
  if (device.name !== undefined || configs.length + Math.min(outputs.length, 1) < 2) return [device];
  const alone = configs.map((config) => ({
    ...device,
    ...{ configs: [config], outputs: [], parts: [], probes: [], exchanged: undefined },
  }));
  return parts.length + probes.length > 0 || exchanged ? [...alone, { ...device, configs: [] }] : alone;
}

/** A configuration, or the name of the device that a capture is about. */
export type Owner = DeviceConfig | string | undefined;

/** Findings by the configuration they are in, or by the name of the device whose capture proves them. */
export function findingsByDevice(
  analysis: Analysis,
  findings: readonly Finding[] = analysis.findings,
): Map<Owner, Finding[]> {
  const found = new Map<Owner, Finding[]>();
  for (const finding of findings) {
    const raw = rawOf(finding);
    if (!raw) continue;
    const device = shownBy(raw);
    const owner = device ? device.name : (raw.config ?? configAround(analysis, finding));
    if (!device && !owner) continue;
    const list = found.get(owner);
    if (list) list.push(finding);
    else found.set(owner, [finding]);
  }
  return found;
}

/** The device whose output or log shows the finding. */
function shownBy(raw: RawFinding): Device | undefined {
  return isCaptureFinding(raw) ? raw.said.device : isOutputFinding(raw) ? raw.about : undefined;
}

/** The configuration of the device in whose text a finding stands that is about no line of one, such as a token. */
function configAround({ parts, configs, devices }: Analysis, { range }: Finding): DeviceConfig | undefined {
  const { line } = range.start;
  const part = parts.find(({ start, end }) => start <= line && line < end);
  const own = configs.find((config) => config.part === part);
  // Lines typed at a prompt are a configuration without a name: the prompt says whose.
  return own?.hostname ? own : (devices.of(part?.promptName).configs[0] ?? own);
}

function deviceReport(
  analysis: Analysis,
  device: Device,
  byDevice: ReadonlyMap<Owner, Finding[]>,
): DeviceReport | undefined {
  if (device.foreign && device.configs.length === 0) return undefined;
  const { configs } = device;
  const alone = device.name === undefined && configs.length > 0 && device.parts.length === 0;
  const proved = alone ? [] : (byDevice.get(device.name) ?? []);
  const found = [...configs.flatMap((config) => byDevice.get(config) ?? []), ...proved];
  const way = device.foreign ? undefined : capturedWay(device);
  const written = configs.flatMap((config) => configPaths(analysis, config));
  const paths: ShownPath[] = written.map((path) => provenPath(path, way, proved, written.length === 1));
  const captured = written.length === 0 && (way || proved.length > 0) ? capturedPath(way, proved) : undefined;
  if (captured) paths.push(captured);
  const states = device.foreign ? [] : reportingStates(device);
  const first = paths[0];
  if (first && states.length > 0) paths[0] = { ...first, states };
  const shown = new Set(paths.flatMap(({ path }) => path.hops.flatMap(({ findings }) => findings)));
  const others = found.filter((finding) => !shown.has(finding));
  const config = configs.find(({ hostname }) => hostname) ?? configs[0];
  const note = paths.length === 0 && config ? noteOf(config) : undefined;
  if (paths.length === 0 && others.length === 0 && !note) return undefined;
  const range = config?.hostname?.range ?? paths[0]?.path.range ?? found[0]?.range ?? note?.range;
  return {
    hostname: config?.hostname?.value ?? device.name,
    system: device.system,
    release: device.release,
    range,
    paths,
    note,
    others,
  };
}

/** Why a configuration has no destination; undefined for one that does not speak of licensing at all. */
function noteOf(config: DeviceConfig): DeviceReport['note'] {
  const { transport, silenced } = config;
  const at = transport.word?.range;
  if (silenced || transport.effective === 'off')
    return { summary: l10n.t('Reporting is switched off.'), ...(at ? { range: at } : {}) };
  const speaks =
    at !== undefined || config.globals.some(({ command }) => command.kind.startsWith('license-'));
  if (!speaks && !config.callHome.block && !config.callhomeNx.block) return undefined;
  return { summary: noDestination(config), ...(at ? { range: at } : {}) };
}

/** What a device does while no URL is written is known of call-home, and of Smart transport on policy releases of IOS XE. */
function noDestination({ transport, destinations }: DeviceConfig): string {
  const { basis, effective } = transport;
  const lacksUrl = destinations.every((one) => one.transport !== effective);
  return basis === 'explicit' && effective !== 'callhome' && lacksUrl
    ? l10n.t(
        'Transport {name} has no license smart url: where reports go then is the device’s own default, which the text does not show.',
        { name: effective },
      )
    : l10n.t('No destination of license reports is set.');
}

function firstLine({ range }: DeviceReport): number {
  return range?.start.line ?? Number.POSITIVE_INFINITY;
}
