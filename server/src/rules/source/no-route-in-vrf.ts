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
    docs: {
      summary: 'The VRF that licensing uses has no route to the destination.',
      why: 'A VRF has a routing table of its own: the default route of the global table does not count in it. Without a default route, a static route or a connected subnet that covers the server, and without a routing process or imported routes, the device answers its own connection with “no route to host”. Name servers, NTP and `ping` in that VRF fail likewise.',
      fix: 'IOS XE: `ip route vrf VRF 0.0.0.0 0.0.0.0 NEXT-HOP`. NX-OS: `ip route 0.0.0.0/0 NEXT-HOP` inside `vrf context VRF`.',
      ignore: 'When the route comes in a way that the configuration does not show.',
      references: [
        {
          title:
            'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 5: ip route points to the correct next hop',
        },
        { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, known issue 1' },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'nxos',
          text: 'version 9.3(5) Bios:version 07.68\nlicense smart enable\nhostname leaf-1\nip name-server 192.0.2.53 use-vrf management\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\nntp server 192.0.2.123 use-vrf management\nvrf context management\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\n',
        },
      ],
      good: [
        {
          dialect: 'nxos',
          text: 'version 9.3(5) Bios:version 07.68\nlicense smart enable\nhostname leaf-1\nip name-server 192.0.2.53 use-vrf management\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://ssm.corp.example/Transportgateway/services/DeviceRequestHandler\n  transport http use-vrf management\n  enable\nntp server 192.0.2.123 use-vrf management\nvrf context management\n  ip host ssm.corp.example 192.0.2.45\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\n',
        },
      ],
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
          ...(derived && vrf.range ? [{ range: vrf.range, message: 'inUse', data }] : []),
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
