import { Derived, perConfig } from '../../model/derived';
import type { Destination } from '../../model/destination';
import type { DeviceConfig } from '../../model/device-config';
import { explicitDestinations } from '../../model/effect';
import { type HostEntry, isUsableIn, type NameServer } from '../../model/name-resolution';
import { isPlaceholder } from '../../model/placeholder';
import { nameToResolve, proxyOf } from '../../model/proxy';
import { knownVrfInUse, type VrfInUse } from '../../model/source-vrf';
import { type Range, rangeOnLine } from '../../text/range';

/** The name that CSLU has by default; a device that cannot resolve it is in its default state (docs/domain.md#what-captures-show). */
const DEFAULT_CSLU = 'cslu-local';

/** A name that the device must resolve before it can report. */
export interface NeededName {
  readonly name: string;
  /** Where it is written: in the destination's URL, or in the proxy's line. */
  readonly range: Range;
  readonly destination: Destination;
  /** Undefined when the text does not tell. */
  readonly vrf: VrfInUse | undefined;
}

/** The names of the written destinations in effect, or of their proxies, each once for each VRF. */
export function neededNames(config: DeviceConfig): readonly NeededName[] {
  return NEEDED.of(config);
}

/** The same in steps. */
export function neededNameSteps(config: DeviceConfig): Generator<void, readonly NeededName[]> {
  return NEEDED.steps(config);
}

const NEEDED = new Derived(function* (config): Generator<void, readonly NeededName[]> {
  const needed = new Map<string, NeededName>();
  for (const destination of explicitDestinations(config)) {
    yield;
    const name = nameToResolve(config, destination);
    if (!name || !isName(name) || name.toLowerCase() === DEFAULT_CSLU) continue;
    const vrf = knownVrfInUse(config, destination.transport);
    const key = JSON.stringify([name.toLowerCase(), vrf?.name]);
    if (needed.has(key)) continue;
    const range = proxyOf(config, destination)?.range ?? hostRange(destination);
    needed.set(key, { name, range, destination, vrf });
  }
  return [...needed.values()];
});

/** Whether name servers that are asked in the VRF in use may know the name; some may come by DHCP or a DNS view. */
export function mayLookUp(config: DeviceConfig, vrf: VrfInUse | undefined): boolean {
  return config.names.lookup.on && (serversIn(config, vrf).length > 0 || hasHiddenServers(config));
}

/** Name servers of the VRF; all of them when the VRF is not known. */
export function serversIn(config: DeviceConfig, vrf: VrfInUse | undefined): readonly NameServer[] {
  const { servers } = config.names;
  if (vrf === undefined) return servers;
  const known = serversByVrf(config);
  let found = known.get(vrf.name);
  if (!found) {
    found = servers.filter((server) => server.vrf === vrf.name || isPlaceholder(server.vrf));
    known.set(vrf.name, found);
  }
  return found;
}

/** Name servers by the VRFs that were asked for. */
const serversByVrf = perConfig(() => new Map<string, readonly NameServer[]>());

/** Name servers may be in use that no `ip name-server` shows. */
export function hasHiddenServers(config: DeviceConfig): boolean {
  return config.dhcpClient() || config.hasCommand('ip dns view');
}

/** Whether an `ip host` maps the name where the device looks for it. */
export function isMapped(config: DeviceConfig, needed: NeededName): boolean {
  return config.names.hosts(needed.name).some((entry) => isUsable(config, needed, entry));
}

/** Whether a mapping of the name counts where the device looks for it. */
export function isUsable(config: DeviceConfig, { vrf, destination }: NeededName, entry: HostEntry): boolean {
  return vrf === undefined || isUsableIn(config, entry, vrf.name, destination.transport);
}

/**
 * Whether the name is mapped, but only where licensing does not look (SL405). The sources agree for `license smart vrf`
 * alone: with call-home the global mapping is the one that works.
 */
export function isMappedElsewhere(config: DeviceConfig, needed: NeededName): boolean {
  if (config.dialect !== 'iosxe' || needed.destination.transport === 'callhome' || !config.licenseVrf)
    return false;
  return config.names.hosts(needed.name).length > 0 && !isMapped(config, needed);
}

function isName(host: string): boolean {
  return !isPlaceholder(host) && /^[\w-]+(?:\.[\w-]+)*\.?$/.test(host) && !/(?:^|\.)\d+$/.test(host);
}

function hostRange({ url, parts, statement }: Destination): Range {
  // `license smart url default` names no host.
  if (!statement) return url.range;
  const { line, character } = url.range.start;
  const start = character + parts.hostStart;
  return rangeOnLine(line, start, start + parts.host.length);
}
