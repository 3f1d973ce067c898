import * as l10n from '@vscode/l10n';
import type { DeviceConfig } from '../model/device-config';
import { destinationsOnTheWay } from '../model/effect';
import { nameToResolve } from '../model/proxy';
import { isAddress } from '../model/url';
import type { PathHop } from '../shared/hops';
import { connectivity, reachOf } from './plan-reach';
import type { PlanCheck } from './plan-types';

const LEADS: readonly PathHop[] = ['destination', 'proxy', 'source'];

/**
 * The new way, tried before the change: from a VRF and a source that the device has already, a connection shows that route,
 * firewall and server are ready. What only the change brings cannot be tried.
 */
export function newWay(
  before: DeviceConfig,
  after: DeviceConfig,
  changed: ReadonlySet<PathHop>,
): PlanCheck[] {
  if (!LEADS.some((hop) => changed.has(hop)) || !hasWay(before, after)) return [];
  const names = destinationsOnTheWay(after).flatMap((one) => nameToResolve(after, one) ?? []);
  // A name is resolved as it will be only where nothing about names changes.
  const isSame = resolution(before, names) === resolution(after, names);
  if (names.length > 0 && changed.has('name-resolution') && !isSame) return [];
  const servers = reachOf(after).map(({ host }) => host);
  return connectivity(after).map(({ command }) => ({
    command,
    expect: command.startsWith('telnet')
      ? readyIf(after, servers.find((host) => command.includes(` ${host} `)) ?? l10n.t('the server'))
      : servers.some((host) => isAddress(host))
        ? l10n.t('The new way can be tried already.')
        : l10n.t('The new way can be tried already. The name is resolved.'),
  }));
}

/** What some names are resolved by, whichever VRF asks. */
function resolution({ names: { servers, lookup, hosts } }: DeviceConfig, names: readonly string[]): string {
  const mapped = names.flatMap((name) => hosts(name).map(({ statement }) => statement.at.text));
  return JSON.stringify([servers.map(({ address, vrf }) => [address.value, vrf]), lookup.on, mapped]);
}

function readyIf({ dialect }: DeviceConfig, host: string): string {
  return dialect === 'nxos'
    ? l10n.t('The new way can be tried already. “Connected”: route, firewall and {host} are ready.', { host })
    : l10n.t('The new way can be tried already. “Open”: route, firewall and {host} are ready.', { host });
}

/** Whether the device has the VRF and the source interface of the new way, as they will be. */
function hasWay(before: DeviceConfig, after: DeviceConfig): boolean {
  const source = after.httpClient.sourceInterface?.value;
  const body = (config: DeviceConfig): string | undefined =>
    source === undefined
      ? ''
      : config
          .interface(source)
          ?.block.body.map(({ text }) => text)
          .join('\n');
  const own = body(before);
  const isThere = ({ vrf }: { readonly vrf: string }): boolean =>
    vrf === '' || before.vrfKnown(vrf) || before.contexts.some(({ name }) => name === vrf);
  return own !== undefined && own === body(after) && reachOf(after).every(isThere);
}
