import { addGlobal, addTo } from '../../changes/change';
import type { DeviceConfig } from '../../model/device-config';
import { isCallHomeInEffect, isInEffect, pathInEffect } from '../../model/effect';
import { vrfOf } from '../../model/name-resolution';
import { isPlaceholder } from '../../model/placeholder';
import { MANAGEMENT } from '../../model/source-vrf';
import { isMgmt, usableInterfaces } from '../../model/usable-interfaces';
import type { Value } from '../../model/value';
import type { Range } from '../../text/range';
import type { ProposedFix } from '../rule';
import { hasOpenRoutes, mayReach, tablesOfDhcp } from './reachability';
import { vrfLines } from './vrf-lines';

/** The titles and questions of the fix, which SL505 words. */
export type MissingId = 'add' | 'useVrf' | 'ask';

/** A line that is not there although the reports need it to leave through the right VRF. */
export interface Missing {
  readonly message: 'callHome' | 'onlyRoute' | 'noUseVrf';
  readonly data: Readonly<Record<string, string>>;
  readonly range: Range;
  /** The VRF that the fix brings the reports into; undefined where the answer decides. */
  readonly vrf: string | undefined;
  readonly fix: ProposedFix<MissingId>;
}

/** What is missing, if anything is. A source interface with a placeholder is there all the same. */
export function missingSource(config: DeviceConfig): Missing | undefined {
  if (config.httpClient.sourceStatement) return undefined;
  return config.dialect === 'nxos' ? withoutUseVrf(config) : (withCallHome(config) ?? withOnlyRoute(config));
}

/** NX-OS: callhome stays in VRF `default`, while the management port is all that has an address and a default route. */
function withoutUseVrf(config: DeviceConfig): Missing | undefined {
  const { block, statements } = config.callhomeNx;
  const told = statements.some(({ command }) => command.kind === 'callhome-use-vrf');
  if (!block || told || pathInEffect(config) !== 'callhome' || config.storageSwitch()) return undefined;
  const destinations = destinationsInEffect(config);
  const [first] = destinations;
  if (!first || destinations.some((destination) => mayReach(config, '', destination))) return undefined;
  if (!config.defaultRouteVrfs().has(MANAGEMENT) || !usableInterfaces(config, MANAGEMENT).some(isMgmt))
    return undefined;
  const data = { vrf: MANAGEMENT };
  const changes = [addTo(block, `transport http use-vrf ${MANAGEMENT}`)];
  return {
    message: 'noUseVrf',
    data,
    range: first.url.range,
    vrf: MANAGEMENT,
    fix: { title: 'useVrf', data, preferred: true, changes },
  };
}

function withCallHome(config: DeviceConfig): Missing | undefined {
  const { vrf, sourceInterface } = config.callHome;
  const word = vrf ?? sourceInterface;
  if (!word || !isCallHomeInEffect(config) || isPlaceholder(word.value)) return undefined;
  const line = vrf ? `vrf ${vrf.value}` : `source-interface ${word.value}`;
  const usable = usableInterfaces(config, vrf && vrfOf(vrf.value));
  const own = usable.find((name) => sameInterface(config, name, sourceInterface));
  const choices = own ? [own, ...usable.filter((name) => name !== own)] : usable;
  return {
    message: 'callHome',
    data: { line },
    range: word.range,
    vrf: vrf && vrfOf(vrf.value),
    fix: addSource(config, choices),
  };
}

/** The only default route is in a VRF, and the reports are not; the hidden address of CiscoTAC-1 counts. */
function withOnlyRoute(config: DeviceConfig): Missing | undefined {
  const [vrf, ...others] = config.defaultRouteVrfs();
  if (!vrf || others.length > 0 || isPlaceholder(vrf)) return undefined;
  if ([...tablesOfDhcp(config)].some((table) => table !== vrf)) return undefined;
  const destinations = destinationsInEffect(config);
  const range = destinations[0]?.url.range ?? config.transport.word?.range;
  if (!range || vrfLines(config).length > 0 || hasOpenRoutes(config, '')) return undefined;
  if (destinations.length > 0 && destinations.every((destination) => mayReach(config, '', destination)))
    return undefined;
  return {
    message: 'onlyRoute',
    data: { vrf },
    range,
    vrf,
    fix: addSource(config, usableInterfaces(config, vrf)),
  };
}

function destinationsInEffect(config: DeviceConfig) {
  const inEffect = config.destinations.filter(
    (destination) => isInEffect(config, destination) && !destination.parts.placeholder,
  );
  // What the operator wrote comes before a hidden default.
  return inEffect.sort((a, b) => Number(b.explicit) - Number(a.explicit));
}

function addSource(config: DeviceConfig, choices: readonly string[]): ProposedFix<MissingId> {
  const after = config.globals.filter(({ command }) => command.kind.startsWith('http-client-')).pop();
  return {
    title: 'add',
    preferred: true,
    needs: [{ name: 'interface', prompt: 'ask', choices, kind: 'interface' }],
    changes: [addGlobal('ip http client source-interface $' + '{interface}', after?.at)],
  };
}

function sameInterface(config: DeviceConfig, name: string, source: Value | undefined): boolean {
  const shown = source && config.interface(source.value);
  return shown?.name.value === name;
}
