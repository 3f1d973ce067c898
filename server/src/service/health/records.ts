import type { DeviceConfig } from '../../model/device-config';
import type { Device } from '../../scenarios/devices';
import { HOPS, type Hop } from '../../shared/hops';
import type { Severity } from '../../shared/settings';
import type { Analysis } from '../analysis';
import { findingsByDevice, type Owner } from '../devices';
import type { Finding } from '../types';
import { capturedFacts, given } from './captured-facts';
import { configuredFacts } from './configured-facts';
import { localTime } from './iso-time';
import { sessionsOf } from './sessions';
import type { DeviceRecord, FindingCounts, HealthFacts } from './types';

/** The gravest first. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];

export const NO_FINDINGS: FindingCounts = { error: 0, warning: 0, information: 0, hint: 0 };

/** What a text says of each of its devices; `findings` are those that the report shows. */
export function deviceRecords(
  analysis: Analysis,
  path: string,
  findings: readonly Finding[] = analysis.findings,
): readonly DeviceRecord[] {
  // A playbook or a template is for many devices and is none.
  if (analysis.host && !analysis.host.apart) return [];
  const byOwner = findingsByDevice(analysis, findings);
  const foundOf = (owner: Owner) => byOwner.get(owner) ?? [];
  return analysis.devices.list().flatMap((device) => {
    const host = device.name ?? nameInVersion(device);
    const about = host === undefined ? { path } : { path, host };
    return [
      ...configsOf(device).map((config) => ({
        ...about,
        source: 'configuration' as const,
        facts: configuredFacts(config),
        ...summed(foundOf(config)),
      })),
      ...capturedRecords(device, foundOf(device.name).length > 0).map((record, at) => ({
        ...about,
        ...record,
        // A finding is about the device, not about the output of one day.
        ...summed(at === 0 ? foundOf(device.name) : []),
      })),
    ];
  });
}

/** Configurations of a device with a name; without one, the only one, if it is whole: fragments are examples. */
function configsOf({ name, configs }: Device): readonly DeviceConfig[] {
  const usable = configs.filter(({ part }) => part.origin !== 'prose');
  return name !== undefined ? usable : usable.length === 1 ? usable.filter(({ whole }) => whole) : [];
}

/** `core-1 uptime is …`, where no prompt names the device. */
function nameInVersion({ parts }: Device): string | undefined {
  const names = new Set(parts.flatMap(({ version }) => version?.hostname?.value ?? []));
  return names.size === 1 ? [...names][0] : undefined;
}

type Captured = Pick<DeviceRecord, 'source' | 'asOf' | 'facts'>;

function capturedRecords(device: Device, isFound: boolean): readonly Captured[] {
  if (device.foreign) return [];
  const common: HealthFacts = {
    ...given('dialect', device.systemBy === 'nothing' ? undefined : device.system),
    ...given('model', device.model),
  };
  const records = sessionsOf(device).flatMap(({ parts, time }): Captured[] => {
    const facts = capturedFacts(parts);
    if (Object.keys(facts).length === 0 && device.name === undefined) return [];
    return [{ source: 'capture', ...asOf(time), facts: { ...common, ...facts } }];
  });
  const isTold = device.isLogged && device.name !== undefined && (isFound || common.model !== undefined);
  if (records.length > 0 || !isTold) return records;
  return [{ source: 'capture', ...asOf(device.lastLogged?.time), facts: common }];
}

function asOf(time: number | undefined): Pick<DeviceRecord, 'asOf'> {
  return time === undefined ? {} : { asOf: localTime(time) };
}

function summed(findings: readonly Finding[]): Pick<DeviceRecord, 'findings' | 'worstHop'> {
  const counts = { ...NO_FINDINGS };
  let worst: { readonly hop: Hop; readonly weight: number } | undefined;
  for (const { severity, hop } of findings) {
    counts[severity]++;
    const weight = weightOf(severity, hop);
    if (!worst || weight < worst.weight) worst = { hop, weight };
  }
  return { findings: counts, worstHop: worst?.hop ?? null };
}

/** Less is worse: the severity counts, then the place on the reporting path, since a fault hides those behind it. */
export function weightOf(severity: Severity, hop: Hop): number {
  return SEVERITIES.indexOf(severity) * HOPS.length + HOPS.indexOf(hop);
}
