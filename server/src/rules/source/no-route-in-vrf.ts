import { addGlobal, addTo, type Change } from '../../changes/change';
import type { Destination } from '../../model/destination';
import type { DeviceConfig } from '../../model/device-config';
import { isInEffect } from '../../model/effect';
import { vrfOf } from '../../model/name-resolution';
import { nameToResolve } from '../../model/proxy';
import { configuredVrf, knownVrfInUse, sourceOf, tableName, type VrfInUse } from '../../model/source-vrf';
import type { Range } from '../../text/range';
import { tableText } from '../messages';
import { defineRule } from '../rule';
import { type Move, moveOf } from './one-change';
import { hasOpenRoutes, mayReach } from './reachability';

/** SL507: the VRF that licensing uses has no way to the server. */
export const noRouteInVrf = defineRule({
  meta: {
    code: 'SL507',
    name: 'no-route-in-vrf',
    summary: 'The VRF that licensing uses has no route to the destination.',
    hop: 'source',
    dialects: ['iosxe', 'nxos'],
    needs: 'whole',
    severity: 'information',
    reachability: true,
    fixable: 'ask',
    messages: {
      none: 'VRF {vrf} has no default route and no other route to {host}, so license reports cannot get there. Add a route in VRF {vrf}.',
      moved:
        'VRF {vrf} has no default route and no other route to {host}, so license reports cannot get there; {to} has one. Send them through {to}.',
      perhaps:
        'VRF {vrf} has no default route and no other route to {host}, so license reports cannot get there. The server may be in a subnet of {to}: if so, send them through {to}; otherwise add a route in VRF {vrf}.',
      inferred:
        'License reports leave through VRF {vrf} as far as is known, since no license smart vrf says otherwise; it has no default route and no other route to {host}. Add a route in VRF {vrf}, or set license smart vrf.',
      destination: 'License reports go here.',
      inUse: 'This puts licensing in VRF {vrf}.',
      addRoute: 'Add a default route in VRF {vrf}',
      askGateway: 'Next hop of the default route in VRF {vrf}',
      useVrf: 'Send license reports through VRF {vrf}',
      noVrf: 'Remove {line}: use the global table',
      add: 'Add ip http client source-interface',
      ask: 'Source interface of licensing',
    },
  },
  *check(config, { report }) {
    const seen = new Set<string>();
    for (const destination of config.destinations) {
      yield;
      const { transport, explicit, parts, url } = destination;
      if (!isInEffect(config, destination) || parts.placeholder) continue;
      if (!explicit && !configuredVrf(config, transport)) continue;
      const vrf = knownVrfInUse(config, transport);
      if (!vrf || vrf.name === '' || seen.has(vrf.name) || !config.vrfKnown(vrf.name)) continue;
      if (mayReach(config, vrf.name, destination)) continue;
      seen.add(vrf.name);
      const range = telling(config, vrf) ?? url.range;
      const move = moveTo(config, vrf, destination);
      const data = { vrf: vrf.name, host: parts.host, to: tableText(tableName(config, move?.vrf ?? '')) };
      const derived = vrf.range && vrf.range.start.line !== range.start.line;
      report({
        message: move
          ? hasRoute(config, move.vrf, destination)
            ? 'moved'
            : 'perhaps'
          : vrf.inferred
            ? 'inferred'
            : 'none',
        data,
        range,
        ...(vrf.inferred ? { severity: 'hint' as const } : {}),
        related: [
          { range: url.range, message: 'destination' },
          ...(derived && vrf.range ? [{ range: vrf.range, message: 'inUse' as const, data }] : []),
        ],
        fixes: [
          ...(move ? [move.fix] : []),
          {
            title: 'addRoute',
            data,
            preferred: !move,
            needs: [{ name: 'gateway', prompt: 'askGateway', choices: [], kind: 'address' }],
            changes: [defaultRoute(config, vrf.name)],
          },
        ],
      });
    }
  },
});

/** The change that another finding asks for, where it brings the reports to a VRF with a route. */
function moveTo(config: DeviceConfig, vrf: VrfInUse, destination: Destination): Move | undefined {
  const move = moveOf(config);
  return move && move.vrf !== vrf.name && mayReach(config, move.vrf, destination) ? move : undefined;
}

/** A name may also be in a connected subnet: then a route is not known. */
function hasRoute(config: DeviceConfig, vrf: string, destination: Destination): boolean {
  const named = nameToResolve(config, destination);
  const mapped = named === undefined || config.names.hosts(named).length > 0;
  return mapped || hasOpenRoutes(config, vrf) || config.routes(vrf).length > 0;
}

/** The word that puts licensing in the VRF: that of the VRF, or the source interface whose VRF it is. */
function telling(config: DeviceConfig, vrf: VrfInUse): Range | undefined {
  const source = sourceOf(config);
  const shown = source && config.interface(source.value);
  return shown?.vrf && shown.vrf.range === vrf.range ? source?.range : vrf.range;
}

function defaultRoute(config: DeviceConfig, vrf: string): Change {
  const gateway = '$' + '{gateway}';
  if (config.dialect === 'iosxe') return addGlobal(`ip route vrf ${vrf} 0.0.0.0 0.0.0.0 ${gateway}`);
  const text = `ip route 0.0.0.0/0 ${gateway}`;
  const context = config.contexts.find((one) => vrfOf(one.name) === vrf);
  return context ? addTo(context.block, text) : addGlobal(`vrf context ${vrf}`, undefined, [{ text }]);
}
