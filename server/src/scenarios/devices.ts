import type { Capture, CapturePart } from '../captures/capture';
import type { ConfigTime } from '../captures/config-times';
import { type Moment, momentIn } from '../captures/dates';
import type { FileImport } from '../captures/imports';
import type { LicenseOutput } from '../captures/license-output';
import type { Probe } from '../captures/probes';
import type { Dialect } from '../grammar/commands';
import type { DeviceConfig } from '../model/device-config';
import { LICENSING_TRUSTPOINT } from '../model/trust';
import { firstFrom } from '../shared/first-from';
import { grouped } from '../shared/grouped';
import type { LineSpan } from '../syntax/structure';
import { type Range, rangeOnLine } from '../text/range';
import type { Text } from '../text/text';
import { type Model, modelOf } from './device-model';
import { canonicalNames, printedNames } from './device-names';
import { type DeviceSystem, systemOf } from './device-system';
import type { HostSummary, Summary } from './log-host';

/** A device of a text, with what the text knows of it. */
export interface Device extends DeviceSystem {
  /** As its configuration, its prompt or its log prints it; undefined when nothing names it. */
  readonly name: string | undefined;
  readonly parts: readonly CapturePart[];
  /** Tests of connections at its prompt. */
  readonly probes: readonly Probe[];
  /** Files that it was told to import. */
  readonly imports: readonly FileImport[];
  /** Times above its configurations. */
  readonly configTimes: readonly ConfigTime[];
  /** The last line of its log that tells of an exchange with the server that worked. */
  readonly exchanged: Range | undefined;
  /** Whether lines of the log are about it. */
  readonly isLogged: boolean;
  readonly outputs: readonly LicenseOutput[];
  readonly configs: readonly DeviceConfig[];
  readonly model: Model | undefined;
  /** ASA, IOS XR and the like: not judged. */
  readonly foreign: boolean;
  readonly release: string | undefined;
  /** The date of the last message about it in the log, where that has a year. */
  readonly lastLogged: Moment | undefined;
}

/**
 * Product ids of devices that run neither IOS XE nor NX-OS but share the agent. The ASR 900 series, NCS 4200 and NCS 520
 * run IOS XE, their neighbours by name IOS XR.
 */
const FOREIGN_PID =
  /^(?:ASA|FPR|FTD|NGFW|SF-|ISA-3|CSF|NCS-?(?!42|520)|N5[46]0-|ASR-?9\d{3}|A9K|A99|8[0-9]{3}(?:-|$)|XRV|R-IOSXRV|IOSXRV|CRS)/i;
/** IOS XR puts the card into its prompt. */
const FOREIGN_PROMPT = /^rp\/\d+\//i;
/** Licenses of the same: an excerpt may lack the product id. */
const FOREIGN_LICENSE = /^\(?(?:ASA(?:v\d*)?[ _-]|FPR|FIREPOWER|FTDv?[ _-]|NGFW|L-FPR)/i;

interface Names {
  /** The key of a device by each of its names. */
  readonly canonical: ReadonlyMap<string, string>;
  /** The key of the device that is meant where no name stands. */
  readonly nameless: string | undefined;
  readonly haveOneHostEach: boolean;
}

/** The devices of a text. Names with and without a domain are the same device where that is unambiguous. */
export class Devices {
  private readonly all: readonly Device[];
  private readonly byName = new Map<string, Device>();

  /** Whether no device of the log has two names, nor one without a name. */
  readonly haveOneHostEach: boolean;

  private readonly nameless: Device;

  private constructor(all: ReadonlyMap<string | undefined, Device>, names: Names) {
    this.all = [...all.values()];
    this.haveOneHostEach = names.haveOneHostEach;
    for (const [name, key] of names.canonical) this.byName.set(name, all.get(key) as Device);
    this.nameless = all.get(names.nameless) as Device;
  }

  /**
   * The devices of a text, one a step. `log` has the names in the lines of the log; undefined is a line without one.
   */
  static *steps(
    text: Text,
    capture: Capture,
    configs: readonly DeviceConfig[],
    log: Summary,
  ): Generator<void, Devices> {
    const hosts = [...log.keys()];
    const printed = printedNames(capture, configs, hosts);
    const canonical = canonicalNames(new Set(printed.keys()));
    const distinct = new Set(canonical.values());
    // One device in all: what names none is about it too.
    const nameless = distinct.size === 1 ? [...distinct][0] : undefined;
    const keys = new Set<string | undefined>([...distinct, nameless]);
    const keyOf = (name: string | undefined): string | undefined =>
      name === undefined ? nameless : (canonical.get(name.toLowerCase()) ?? name.toLowerCase());
    yield;
    const logged = grouped(log, ([host]) => keyOf(host));
    yield;
    const nexus = logHosts(capture, 'nexus', keyOf);
    const ios = logHosts(capture, 'ios', keyOf);
    const parts = grouped(capture.parts, ({ host }) => keyOf(host));
    const probes = grouped(capture.probes, ({ from }) => keyOf(from));
    yield;
    const imports = grouped(capture.imports, ({ from }) => keyOf(from));
    const owned = grouped(configs, ({ hostname }) => keyOf(hostname?.value));
    const all = new Map<string | undefined, Device>();
    for (const key of keys) {
      const own = owned.get(key) ?? [];
      const device = describe(
        capture,
        key === undefined ? undefined : (printed.get(key) ?? key),
        parts.get(key) ?? [],
        probes.get(key) ?? [],
        imports.get(key) ?? [],
        own,
        text,
        (logged.get(key) ?? []).map(([, summary]) => summary),
        nexus.has(key) ? 'nxos' : ios.has(key) ? 'iosxe' : undefined,
      );
      all.set(key, device);
      yield;
    }
    return new Devices(all, { canonical, nameless, haveOneHostEach: logged.size === hosts.length });
  }

  /** The device of that name, or the one that nothing names. */
  of(name: string | undefined): Device {
    return (name === undefined ? undefined : this.byName.get(name.toLowerCase())) ?? this.nameless;
  }

  list(): readonly Device[] {
    return this.all;
  }
}

/** Devices whose log has messages of NX-OS's license manager, or messages as IOS writes them. */
function logHosts<K>({ log }: Capture, of: 'nexus' | 'ios', keyOf: (name: string | undefined) => K): Set<K> {
  const found = new Set<K>();
  for (const chunk of log.chunks) for (const host of chunk[of] ?? []) found.add(keyOf(host));
  return found;
}

function describe(
  capture: Capture,
  name: string | undefined,
  parts: readonly CapturePart[],
  probes: readonly Probe[],
  imports: readonly FileImport[],
  configs: readonly DeviceConfig[],
  text: Text,
  logged: readonly HostSummary[],
  logSystem: Dialect | undefined,
): Device {
  const outputs = parts.flatMap((part) => part.outputs);
  const versions = parts.flatMap((part) => part.version ?? []);
  const pids = [
    ...outputs.flatMap((output) => output.pids.map((pid) => pid.value)),
    ...versions.flatMap((version) => version.pid?.value ?? []),
  ];
  const release = versions.find((version) => version.release)?.release?.value;
  const told = systemOf(parts, configs, pids, logSystem, imports);
  // Only a device that reports by policy imports files.
  const isPolicy = imports.length > 0 || logged.some(({ policy }) => policy);
  return {
    name,
    parts,
    probes,
    imports,
    configTimes: configs.flatMap(({ part }) => timesWithin(capture.configTimes, part)),
    exchanged: lastExchange(text, logged),
    isLogged: logged.length > 0,
    outputs,
    configs,
    ...told,
    model: isPolicy ? 'policy' : modelOf(parts, configs, { release, pids, system: told.system }),
    foreign:
      (name !== undefined && FOREIGN_PROMPT.test(name)) ||
      pids.some((pid) => FOREIGN_PID.test(pid)) ||
      outputs.some(({ licenses }) =>
        licenses.some(({ name, tag }) => FOREIGN_LICENSE.test(name) || FOREIGN_LICENSE.test(tag)),
      ) ||
      versions.some((version) => version.system === 'other'),
    release: release ?? configs.find((config) => config.release)?.release?.text,
    lastLogged: parts.length > 0 ? lastLogged(text, logged) : undefined,
  };
}

/** Those of the times, which are in order, that stand in the lines. */
function timesWithin(times: readonly ConfigTime[], { start, end }: LineSpan): readonly ConfigTime[] {
  const first = firstFrom(times, ({ line }) => line >= start);
  return times.slice(
    first,
    firstFrom(times, ({ line }) => line >= end, first),
  );
}

function lastExchange(text: Text, logged: readonly HostSummary[]): Range | undefined {
  const places = logged.flatMap(({ exchanged }) => exchanged ?? []);
  const last = places.sort((a, b) => b.line - a.line)[0];
  return (
    last && rangeOnLine(last.line, last.start, Math.max(last.start, text.line(last.line).trimEnd().length))
  );
}

function lastLogged(text: Text, logged: readonly HostSummary[]): Moment | undefined {
  return logged
    .flatMap(({ last }) => momentIn(text.line(last.line).slice(0, last.start)) ?? [])
    .reduce<Moment | undefined>((last, one) => (last && last.time >= one.time ? last : one), undefined);
}

/** Whether failures of a trustpoint are licensing's. */
export function isLicensingTrustpoint(device: Device, name: string): boolean {
  return licensingTrustpoints(device).has(name.toLowerCase());
}

/** Trustpoints whose failures are licensing's: its own, and the one the HTTP client is told to use. */
function licensingTrustpoints(device: Device): ReadonlySet<string> {
  const names = [LICENSING_TRUSTPOINT];
  for (const { httpClient } of device.configs)
    if (httpClient.trustpoint) names.push(httpClient.trustpoint.value);
  for (const { transport } of device.outputs)
    if (transport?.trustPoint) names.push(transport.trustPoint.value);
  return new Set(names.map((name) => name.toLowerCase()));
}
