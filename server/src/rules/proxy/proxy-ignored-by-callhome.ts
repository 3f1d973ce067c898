import {
  addGlobal,
  addTo,
  type Change,
  type ChildCommand,
  remove,
  replaceCommand,
} from '../../changes/change';
import type { DeviceConfig } from '../../model/device-config';
import { pathInEffect } from '../../model/effect';
import { rangeOf } from '../../model/value';
import type { Settings } from '../../shared/settings';
import { defineRule, type NeededValue, type ProposedFix } from '../rule';
import { portChoices, proxyChoices } from './choices';

/** SL302: call-home has a proxy of its own. */
export const proxyIgnoredByCallhome = defineRule({
  meta: {
    code: 'SL302',
    name: 'proxy-ignored-by-callhome',
    summary: '`license smart proxy` while license reports travel by call-home.',
    hop: 'proxy',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    restsOn: 'lines',
    severity: 'warning',
    severityWhenInferred: 'information',
    fixable: 'quickfix',
    messages: {
      ignored:
        'license smart proxy is used by the transports smart and cslu only; with callhome the proxy stands under call-home: http-proxy HOST port N.',
      ignoredNx:
        'license smart proxy is used by the transports smart and cslu only; with callhome the proxy stands under callhome: transport http proxy server HOST port N, and transport http proxy enable.',
      ownProxy: 'The proxy that call-home uses.',
      transport: 'The transport is callhome.',
      move: 'Move the proxy to call-home',
      removeIt: 'Remove it: call-home has a proxy',
      host: 'Address or name of the proxy',
      port: 'Port of the proxy',
    },
  },
  check(config, { report, settings }) {
    const { address, port } = config.licenseProxy;
    const shown = address ?? port;
    if (!shown || pathInEffect(config) !== 'callhome') return;
    const { word } = config.transport;
    const own = config.dialect === 'nxos' ? config.callhomeNx.proxy : config.callHome.proxy;
    report({
      message: config.dialect === 'nxos' ? 'ignoredNx' : 'ignored',
      range: rangeOf(shown.at),
      related: [
        ...(word ? [{ range: word.range, message: 'transport' as const }] : []),
        ...(own ? [{ range: own.host.range, message: 'ownProxy' as const }] : []),
      ],
      fixes: [
        own ? { title: 'removeIt', preferred: true, changes: removed(config) } : moved(config, settings),
      ],
    });
  },
});

function removed({ licenseProxy: { address, port } }: DeviceConfig): Change[] {
  return [address, port].flatMap((statement) => (statement ? [remove(statement)] : []));
}

/** Both lines as one `http-proxy`; the half that is missing must be asked for. */
function moved(config: DeviceConfig, settings: Settings): ProposedFix<'move' | 'host' | 'port'> {
  const { address, port } = config.licenseProxy;
  const host = address?.command.host?.text;
  const number = port?.command.port?.text;
  const needs: NeededValue<'host' | 'port'>[] = [];
  if (!host)
    needs.push({ name: 'host', prompt: 'host', kind: 'host', choices: proxyChoices(config, settings) });
  if (!number) needs.push({ name: 'port', prompt: 'port', kind: 'port', choices: portChoices(config) });
  const [server, end] = [host ?? `\${host}`, number ?? `\${port}`];
  const proxy =
    config.dialect === 'nxos'
      ? addedNx(config, `transport http proxy server ${server} port ${end}`)
      : [added(config, `http-proxy ${server} port ${end}`)];
  return { title: 'move', preferred: true, needs, changes: [...removed(config), ...proxy] };
}

/** The server and its switch; a block without them is complete in neither. */
function addedNx({ callhomeNx }: DeviceConfig, server: string): Change[] {
  const { block, proxyServer, proxyEnable } = callhomeNx;
  const enable = 'transport http proxy enable';
  if (!block) return [addGlobal('callhome', undefined, [{ text: server }, { text: enable }])];
  return [
    proxyServer ? replaceCommand(proxyServer, server) : addTo(block, server),
    ...(proxyEnable
      ? proxyEnable.command.negated
        ? [replaceCommand(proxyEnable, enable)]
        : []
      : [addTo(block, enable)]),
  ];
}

/** A call-home block that is new in a whole configuration also needs the profile that sends. */
function added(config: DeviceConfig, proxy: string): Change {
  const { block } = config.callHome;
  if (block) return addTo(block, proxy, 'start');
  const profile: ChildCommand = {
    text: 'profile "CiscoTAC-1"',
    children: [{ text: 'active' }, { text: 'destination transport-method http' }],
  };
  return addGlobal('call-home', undefined, [{ text: proxy }, ...(config.whole ? [profile] : [])]);
}
