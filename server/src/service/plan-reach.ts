import * as l10n from '@vscode/l10n';
import type { Destination } from '../model/destination';
import type { DeviceConfig } from '../model/device-config';
import { isInEffect } from '../model/effect';
import { tableOf } from '../model/interfaces';
import { isUnknown } from '../model/placeholder';
import { proxyOf } from '../model/proxy';
import { vrfInUse } from '../model/source-vrf';
import { isAddress } from '../model/url';
import type { Look } from './plan-types';

/** Where the device's own connection goes: the proxy where there is one, otherwise the server. */
export interface Reach {
  readonly destination: Destination;
  readonly host: string;
  readonly port: string;
  /** '' is the global table. */
  readonly vrf: string;
  readonly isProxy: boolean;
}

/** What the device must reach so that its reports arrive, each once. */
export function reachOf(config: DeviceConfig): Reach[] {
  const found = config.destinations
    .filter((one) => isInEffect(config, one) && one.parts.host !== '')
    .map((destination) => {
      const { parts, transport } = destination;
      const proxy = proxyOf(config, destination);
      const own = parts.port || (parts.scheme === 'http' ? '80' : '443');
      return {
        destination,
        host: proxy?.value ?? parts.host,
        port: proxy ? proxyPort(config, destination) : own,
        vrf: vrfInUse(config, transport).name,
        isProxy: proxy !== undefined,
      };
    });
  const key = ({ host, port, vrf }: Reach): string => `${host} ${port} ${vrf}`;
  return found.filter((one, at) => found.findIndex((other) => key(other) === key(one)) === at);
}

function proxyPort(config: DeviceConfig, { transport }: Destination): string {
  const { callHome, callhomeNx, licenseProxy, httpClient, dialect } = config;
  const own = (dialect === 'nxos' ? callhomeNx : callHome).proxy?.port?.value;
  const licensing = licenseProxy.port?.command.port?.text;
  const client = httpClient.proxy?.statement.command.port?.text;
  return (transport === 'callhome' ? own : licensing) ?? client ?? '<PORT>';
}

/** The ping and the telnet of Cisco's documents, from the VRF and the source that reports leave by. */
export function connectivity(config: DeviceConfig): Look[] {
  return reachOf(config)
    .filter(({ host }) => !isUnknown(host))
    .flatMap((reach) => {
      const [ping, telnet] = commandsFor(config, reach);
      return [
        {
          command: ping,
          before: l10n.t('Note whether it answers; where ICMP is filtered only telnet tells.'),
          after: isAddress(reach.host)
            ? l10n.t('It answers, unless ICMP is filtered.')
            : l10n.t('The name is resolved. It answers, unless ICMP is filtered.'),
        },
        {
          command: telnet,
          before: l10n.t('Note whether it opens.'),
          after: opened(config, reach),
        },
      ];
    });
}

/** Each system says in its own words that the port has answered, and leaves telnet by its own keys. */
function opened({ dialect }: DeviceConfig, { isProxy }: Reach): string {
  if (dialect === 'nxos')
    return isProxy
      ? l10n.t('“Connected”: the proxy can be reached. Leave with Ctrl-].')
      : l10n.t('“Connected”: the server can be reached. Leave with Ctrl-].');
  return isProxy
    ? l10n.t('“Open”: the proxy can be reached. Leave with Ctrl-Shift-6, x.')
    : l10n.t('“Open”: the server can be reached. Leave with Ctrl-Shift-6, x.');
}

function commandsFor(config: DeviceConfig, { host, port, vrf }: Reach): [string, string] {
  if (config.dialect === 'nxos') {
    const table = vrf === '' ? '' : ` vrf ${vrf}`;
    return [`ping ${host}${table}`, `telnet ${host} ${port}${table}`];
  }
  const source = config.httpClient.sourceInterface?.value;
  // An interface of another table, or one that is shut, is refused as a source.
  const own = source === undefined ? undefined : config.interface(source);
  const elsewhere = own !== undefined && (own.shutdown !== undefined || tableOf('iosxe', own) !== vrf);
  const from = source === undefined || isUnknown(source) || elsewhere ? '' : source.replace(/\s+/g, '');
  return [
    `ping ${vrf === '' ? '' : `vrf ${vrf} `}${host}${from && ` source ${from}`}`,
    `telnet ${host} ${port}${vrf === '' ? '' : ` /vrf ${vrf}`}${from && ` /source-interface ${from}`}`,
  ];
}
