import type { DeviceConfig } from '../../model/device-config';
import type { NameServer } from '../../model/name-resolution';
import { placed, type Value } from '../../model/value';
import { defineRule } from '../rule';
import { addNameServer, serverNeeded, tableName } from './mending';
import { hasHiddenServers, isMapped, neededNames, serversIn } from './needed-names';

/** SL403: name servers are configured, but not where licensing asks. */
export const nameServerInOtherVrf = defineRule({
  meta: {
    code: 'SL403',
    name: 'name-server-in-other-vrf',
    hop: 'name-resolution',
    dialects: ['iosxe', 'nxos'],
    needs: 'whole',
    severity: 'warning',
    reachability: true,
    fixable: 'ask',
    messages: {
      vrf: '{name} is looked up in VRF {vrf}, where no name server is configured; those of this configuration are asked in {other} only. Add a name server for VRF {vrf}.',
      global:
        '{name} is looked up in the global table, where no name server is configured; those of this configuration are asked in {other} only. Add a name server without vrf.',
      name: '{name} must be resolved.',
      inUse: 'This puts licensing in VRF {vrf}.',
      addServer: 'Add a name server in VRF {vrf}',
      addGlobal: 'Add a name server in the global table',
      askServer: 'Address of the name server',
    },
    docs: {
      summary: 'Name servers are configured, none of them in the VRF that licensing uses.',
      why: 'A name server is asked in its own VRF only. On NX-OS callhome looks names up in the VRF of `transport http use-vrf` (`default` if there is none); when no server is reachable there the question stays unanswered, and messages to callhome pile up (CSCvv67469). On IOS XE the finding is a hint: Cisco’s document puts the name server into the VRF of the source interface, while call-home in a named VRF has been seen to ask in the global table.',
      fix: 'NX-OS: `ip name-server ADDRESS use-vrf VRF`, or `ip name-server ADDRESS` inside `vrf context VRF`. IOS XE: `ip name-server vrf VRF ADDRESS`. Or map the name with `ip host` in that VRF.',
      ignore:
        'On IOS XE when the name resolves (`ping vrf VRF NAME`), or when the routes between the VRFs are leaked.',
      references: [
        {
          title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, known issue 4 (CSCvv67469)',
        },
        {
          title:
            'Troubleshoot Smart Licensing on Catalyst Platforms, basic configuration: VRF routing table used',
        },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'nxos',
          text: 'version 9.3(5) Bios:version 07.68\nlicense smart enable\nhostname leaf-1\nip domain-lookup\nip name-server 192.0.2.53 use-vrf default\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\nntp server 192.0.2.123 use-vrf management\nvrf context management\n  ip route 0.0.0.0/0 192.0.2.1\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\n',
        },
      ],
      good: [
        {
          dialect: 'nxos',
          text: 'version 9.3(5) Bios:version 07.68\nlicense smart enable\nhostname leaf-1\nip domain-lookup\nip name-server 192.0.2.53 use-vrf default\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\nntp server 192.0.2.123 use-vrf management\nvrf context management\n  ip name-server 192.0.2.54\n  ip route 0.0.0.0/0 192.0.2.1\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\n',
        },
      ],
    },
  },
  check(config, { report }) {
    const server = config.names.servers[0];
    if (!config.names.lookup.on || !server) return;
    const seen = new Set<string>();
    for (const needed of neededNames(config)) {
      const { name, range, vrf } = needed;
      if (!vrf || seen.has(vrf.name) || serversIn(config, vrf).length > 0) continue;
      if (isMapped(config, needed) || hasHiddenServers(config)) continue;
      seen.add(vrf.name);
      const table = tableName(config, vrf);
      report({
        message: table ? 'vrf' : 'global',
        data: { name, vrf: table, other: tables(config) },
        range: placeOf(server).range,
        severity: config.dialect === 'nxos' ? 'warning' : 'hint',
        related: [
          { range, message: 'name', data: { name } },
          ...(vrf.range ? [{ range: vrf.range, message: 'inUse', data: { vrf: table } }] : []),
        ],
        fixes: [
          {
            title: table ? 'addServer' : 'addGlobal',
            data: { vrf: table },
            preferred: true,
            needs: [serverNeeded(config, 'askServer')],
            changes: [addNameServer(config, vrf)],
          },
        ],
      });
    }
  },
});

/** The word that says the VRF; the address where the enclosing block says it. */
function placeOf({ statement, address }: NameServer): Value {
  const { vrf } = statement.command;
  return vrf ? placed(statement.at, vrf) : address;
}

function tables(config: DeviceConfig): string {
  const names = config.names.servers.map(({ vrf }) => tableName(config, { name: vrf, range: undefined }));
  return [...new Set(names)].map((name) => (name ? `VRF ${name}` : 'the global table')).join(', ');
}
