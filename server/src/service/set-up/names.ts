import { type Change, remove, replaceCommand, rewrite } from '../../changes/change';
import type { DeviceConfig } from '../../model/device-config';
import { tableOf } from '../../model/interfaces';
import { type HostEntry, isUsableIn } from '../../model/name-resolution';
import { addressFault } from '../../rules/name-resolution/host-addresses';
import { addHost, addNameServer } from '../../rules/name-resolution/mending';
import { hasHiddenServers } from '../../rules/name-resolution/needed-names';
import { rangeOnLine } from '../../text/range';
import { type Goal, isOpen, nameOf } from './goal';

/** How a name stands in the table that the goal uses, before anything is changed. */
export interface NameState {
  readonly name: string;
  /** Usable mappings. */
  readonly hosts: readonly HostEntry[];
  /** Name servers that are asked in the table, by address. */
  readonly servers: readonly string[];
  readonly lookup: boolean;
  /** Name servers may come by DHCP or a DNS view. */
  readonly hidden: boolean;
}

/** The state of the name that the goal needs; undefined when none has to be resolved. */
export function nameState(config: DeviceConfig, goal: Goal): NameState | undefined {
  const name = nameOf(config, goal);
  if (name === undefined) return undefined;
  const { names } = config;
  const servers = names.servers.filter(({ vrf }) => vrf === goal.vrf).map(({ address }) => address.value);
  return {
    name,
    hosts: names.hosts(name).filter((entry) => isUsableIn(config, entry, goal.vrf, goal.transport)),
    servers: [...new Set(servers)],
    lookup: names.lookup.on,
    hidden: hasHiddenServers(config),
  };
}

/** Whether all addresses of a mapping may be those of a server. */
export function isSound({ addresses }: HostEntry): boolean {
  return addresses.length > 0 && addresses.every(({ value }, at) => addressFault(value, at) === undefined);
}

/** Whether the name can be resolved as things stand. */
export function isResolvable({ hosts, servers, lookup, hidden }: NameState): boolean {
  return hosts.some(isSound) || (lookup && (servers.length > 0 || hidden));
}

/** The lines that let the device resolve the name. */
export function nameLines(config: DeviceConfig, goal: Goal): Change[] {
  const { resolver, vrf } = goal;
  const state = nameState(config, goal);
  if (!resolver || !state) return [];
  const table = { name: vrf, range: undefined };
  if (resolver.by === 'lookup') return [...lookupOn(config), ...lookupSource(config, goal)];
  if (resolver.by === 'server') {
    const known = state.servers.includes(resolver.server);
    return [
      ...lookupOn(config),
      ...(known ? [] : [filled(addNameServer(config, table), resolver.server)]),
      ...lookupSource(config, goal),
    ];
  }
  return hostLines(config, goal, state, resolver.address);
}

/** One mapping in the table: in the line that holds one, the others going. */
function hostLines(
  config: DeviceConfig,
  { vrf, transport }: Goal,
  state: NameState,
  address: string,
): Change[] {
  const own = state.hosts.find((entry) => entry.vrf === vrf) ?? state.hosts[0];
  const words = own?.statement.command.addresses ?? [];
  const [first, last] = [words[0], words[words.length - 1]];
  if (transport === 'off') return [];
  if (!own || !first || !last) {
    const mapped = { name: state.name, vrf: { name: vrf, range: undefined }, destination: { transport } };
    return [addHost(config, mapped, address)];
  }
  if (own.addresses.some(({ value }) => value === address)) return [];
  const others = state.hosts.filter((entry) => entry.vrf === own.vrf && entry !== own);
  const { at } = own.statement;
  const whole = rangeOnLine(at.line, at.start + first.start, at.start + last.end);
  return [rewrite(own.statement, whole, address), ...others.map(({ statement }) => remove(statement))];
}

function lookupOn({ names: { lookup } }: DeviceConfig): Change[] {
  const { on, statement } = lookup;
  return on || !statement ? [] : [replaceCommand(statement, statement.at.text.replace(/^no\s+/i, ''))];
}

/** An interface that lookups shall leave by must be in the table of a name server (rule SL407). */
function lookupSource(config: DeviceConfig, { vrf, source }: Goal): Change[] {
  if (!source || isOpen(source) || config.dialect === 'nxos') return [];
  const tables = new Set([vrf, ...config.names.servers.map((server) => server.vrf)]);
  return config.names.lookupSources.flatMap((line) => {
    if (line.vrf !== '' && line.vrf !== vrf) return [];
    const shown = config.interface(line.interface.value);
    const fits =
      shown && (line.vrf === '' ? tables : new Set([line.vrf])).has(tableOf(config.dialect, shown));
    return fits ? [] : [rewrite(line.statement, line.interface.range, source)];
  });
}

/** `addNameServer` leaves the address to be asked for. */
function filled(change: Change, server: string): Change {
  if (change.op !== 'add') return change;
  const fill = (text: string): string => text.replace(/\$\{server\}/g, () => server);
  return { ...change, text: fill(change.text) };
}
