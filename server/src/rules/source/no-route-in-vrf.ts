import { addGlobal, addTo, type Change } from '../../changes/change';
import type { DeviceConfig } from '../../model/device-config';
import { isInEffect } from '../../model/effect';
import { vrfOf } from '../../model/name-resolution';
import { configuredVrf, knownVrfInUse, sourceOf, type VrfInUse } from '../../model/source-vrf';
import type { Range } from '../../text/range';
import { defineRule } from '../rule';
import { mayReach } from './reachability';

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
      none: 'VRF {vrf} has no default route and no other route to {host}, so licence reports cannot get there. Add a route in VRF {vrf}.',
      destination: 'Licence reports go here.',
      inUse: 'This puts licensing in VRF {vrf}.',
      addRoute: 'Add a default route in VRF {vrf}',
      ask: 'Next hop of the default route in VRF {vrf}',
    },
  },
  check(config, { report }) {
    const seen = new Set<string>();
    for (const destination of config.destinations) {
      const { transport, explicit, parts, url } = destination;
      if (!isInEffect(config, destination) || parts.placeholder) continue;
      if (!explicit && !configuredVrf(config, transport)) continue;
      const vrf = knownVrfInUse(config, transport);
      if (!vrf || vrf.name === '' || seen.has(vrf.name) || !config.vrfKnown(vrf.name)) continue;
      if (mayReach(config, vrf.name, destination)) continue;
      seen.add(vrf.name);
      const range = telling(config, vrf) ?? url.range;
      const data = { vrf: vrf.name, host: parts.host };
      const derived = vrf.range && vrf.range.start.line !== range.start.line;
      report({
        message: 'none',
        data,
        range,
        related: [
          { range: url.range, message: 'destination' },
          ...(derived && vrf.range ? [{ range: vrf.range, message: 'inUse' as const, data }] : []),
        ],
        fixes: [
          {
            title: 'addRoute',
            data,
            preferred: true,
            needs: [{ name: 'gateway', prompt: 'ask', choices: [], kind: 'address' }],
            changes: [defaultRoute(config, vrf.name)],
          },
        ],
      });
    }
  },
});

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
