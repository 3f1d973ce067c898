import { perConfig } from '../../model/derived';
import type { Destination } from '../../model/destination';
import type { DeviceConfig } from '../../model/device-config';
import { tableOf } from '../../model/interfaces';
import { isPlaceholder } from '../../model/placeholder';
import { nameToResolve, proxyOf } from '../../model/proxy';
import { Prefixes, type Route } from '../../model/routes';
import { isCiscoHost } from '../../model/url';
import type { Statement } from '../../model/value';
import { lazy } from '../../shared/lazy';

/** Whether the VRF ('' is the global table) may have a route to the destination as far as the text tells. */
export function mayReach(config: DeviceConfig, vrf: string, destination: Destination): boolean {
  const table = tableOfVrf(config, vrf);
  if (table.isOpen) return true;
  const targets = targetsOf(config, destination);
  if (targets.length === 0) {
    // A name: its address may be anywhere, but that of Cisco's cloud is on no subnet of the device.
    const name = nameToResolve(config, destination);
    return table.hasRoutes || (table.hasSubnets && !(name !== undefined && isCiscoHost(name)));
  }
  return targets.some((target) => !/^\d+(?:\.\d+){3}$/.test(target) || table.prefixes().cover(target));
}

/** What of a routing table does not depend on the destination. */
interface Table {
  /** Routes to anywhere may be in it, or prefixes that nobody knows. */
  readonly isOpen: boolean;
  readonly hasRoutes: boolean;
  readonly hasSubnets: boolean;
  /** Of its routes and of the subnets of its interfaces. */
  readonly prefixes: () => Prefixes;
}

/** The tables that were asked for: a configuration may have thousands of destinations. */
const tablesOf = perConfig(() => new Map<string, Table>());

function tableOfVrf(config: DeviceConfig, vrf: string): Table {
  const known = tablesOf(config);
  const table = known.get(vrf) ?? readTable(config, vrf);
  known.set(vrf, table);
  return table;
}

function readTable(config: DeviceConfig, vrf: string): Table {
  const open = { isOpen: true, hasRoutes: true, hasSubnets: true, prefixes: () => new Prefixes() };
  if (hasOpenRoutes(config, vrf)) return open;
  const routes = config.routes(vrf);
  const connected = connectedAddresses(config, vrf);
  if (routes.some(({ isDefault, statement }) => isDefault || isPlaceholder(statement.command.prefix.text)))
    return open;
  if (connected.some(isUnknown)) return open;
  return {
    isOpen: false,
    hasRoutes: routes.length > 0,
    hasSubnets: connected.length > 0,
    prefixes: lazy(() => prefixesOf(routes, connected)),
  };
}

function prefixesOf(
  routes: readonly Route[],
  connected: readonly Statement<'interface-address'>[],
): Prefixes {
  const prefixes = new Prefixes();
  for (const { statement } of routes)
    prefixes.add(statement.command.prefix.text, statement.command.mask?.text);
  for (const { command } of connected)
    if (command.address) prefixes.add(command.address.text, command.mask?.text);
  return prefixes;
}

/** Routes to anywhere that are there or may come in ways that the text does not show. */
export function hasOpenRoutes(config: DeviceConfig, vrf: string): boolean {
  if (config.defaultRouteVrfs().has(vrf) || config.routedIn(vrf) || config.ipv6RoutedIn(vrf)) return true;
  if (tablesOfDhcp(config).has(vrf)) return true;
  // A layer 2 switch has its gateway, an old router its default network instead of a route.
  return vrf === '' && (config.hasCommand('ip default-g*') || config.hasCommand('ip default-n*'));
}

/** The tables that may get a default route with an address, by DHCP or PPP; `ip address dhcp` of an interface that is shut counts. */
export function tablesOfDhcp(config: DeviceConfig): ReadonlySet<string> {
  const tables = new Set<string>();
  // Most configurations have none, and then no interface has to be read.
  if (!config.dhcpClient()) return tables;
  for (const shown of config.addressedInterfaces()) {
    if (shown.addresses.some(({ command }) => command.form === 'dhcp' || command.form === 'negotiated'))
      tables.add(tableOf(config.dialect, shown));
  }
  return tables;
}

function connectedAddresses(config: DeviceConfig, vrf: string): Statement<'interface-address'>[] {
  return [...config.addressedInterfaces(vrf)]
    .filter(({ shutdown }) => !shutdown)
    .flatMap(({ addresses }) => addresses);
}

function isUnknown({ command }: Statement<'interface-address'>): boolean {
  const fixed = command.form === 'static' && command.family === 'ipv4';
  return !fixed || command.address === undefined || isPlaceholder(command.address.text);
}

/** Addresses that the connection goes to: as written, or as `ip host` maps them; none for a name that is looked up. */
function targetsOf(config: DeviceConfig, destination: Destination): string[] {
  const name = nameToResolve(config, destination);
  if (name === undefined) return [proxyOf(config, destination)?.value ?? destination.parts.host];
  return config.names.hosts(name).flatMap(({ addresses }) => addresses.map(({ value }) => value));
}
