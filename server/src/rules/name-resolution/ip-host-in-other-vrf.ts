import type { DeviceConfig } from '../../model/device-config';
import type { HostEntry } from '../../model/name-resolution';
import { rangeOf } from '../../model/value';
import { defineRule } from '../rule';
import { addHost, tableName } from './mending';
import { isMapped, mayLookUp, type NeededName, neededNames } from './needed-names';

/** SL405: the name is mapped, but not where licensing looks. */
export const ipHostInOtherVrf = defineRule({
  meta: {
    code: 'SL405',
    name: 'ip-host-in-other-vrf',
    hop: 'name-resolution',
    dialects: ['iosxe', 'nxos'],
    needs: 'whole',
    severity: 'warning',
    reachability: true,
    fixable: 'quickfix',
    messages: {
      vrf: '{name} is mapped in VRF {other}, but licensing looks it up in VRF {vrf}. Map it there too.',
      globalEntry:
        '{name} is mapped in the global table, but licensing looks it up in VRF {vrf}. Map it there too.',
      needed: '{name} must be resolved.',
      inUse: 'This puts licensing in VRF {vrf}.',
      map: 'Map {name} in VRF {vrf}',
    },
    docs: {
      summary: 'The only `ip host` for a licensing name is in another VRF than the one that licensing uses.',
      why: 'A mapping counts in its own VRF only: on NX-OS one outside of `vrf context` belongs to VRF `default`, and callhome looks into the VRF of `transport http use-vrf`. The name stays unresolved, as if there were no mapping. On IOS XE the finding is a hint, and only where `license smart vrf` sets the VRF: Cisco documents `ip host vrf VRF cslu-local ADDRESS` for that case, while call-home in a VRF uses the global mapping.',
      fix: 'IOS XE: `ip host vrf VRF NAME ADDRESS`. NX-OS: `ip host NAME ADDRESS` inside `vrf context VRF`. The mapping that exists may stay.',
      ignore: 'When the name resolves in the VRF in use (`ping NAME vrf VRF`).',
      references: [
        {
          title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, known issue 4 (CSCvv67469)',
        },
        { title: 'Smart Licensing Using Policy, CSLU in a VRF: ip host vrf VRF cslu-local ADDRESS' },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'nxos',
          text: 'version 9.3(5) Bios:version 07.68\nlicense smart enable\nhostname leaf-1\nno ip domain-lookup\nip host ssm.corp.example 192.0.2.45\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://ssm.corp.example/Transportgateway/services/DeviceRequestHandler\n  transport http use-vrf management\n  enable\nntp server 192.0.2.123 use-vrf management\nvrf context management\n  ip route 0.0.0.0/0 192.0.2.1\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\n',
        },
      ],
      good: [
        {
          dialect: 'nxos',
          text: 'version 9.3(5) Bios:version 07.68\nlicense smart enable\nhostname leaf-1\nno ip domain-lookup\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://ssm.corp.example/Transportgateway/services/DeviceRequestHandler\n  transport http use-vrf management\n  enable\nntp server 192.0.2.123 use-vrf management\nvrf context management\n  ip host ssm.corp.example 192.0.2.45\n  ip route 0.0.0.0/0 192.0.2.1\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\n',
        },
      ],
    },
  },
  check(config, { report }) {
    for (const needed of neededNames(config)) {
      const entry = config.names.hosts(needed.name)[0];
      if (!entry || !judges(config, needed) || isMapped(config, needed)) continue;
      if (mayLookUp(config, needed.vrf)) continue;
      const vrf = tableName(config, needed.vrf);
      const other = tableName(config, { name: entry.vrf, range: undefined });
      const data = { name: needed.name, vrf, other };
      report({
        message: other ? 'vrf' : 'globalEntry',
        data,
        range: rangeOf(entry.statement.at),
        severity: config.dialect === 'nxos' ? 'warning' : 'hint',
        related: [
          { range: needed.range, message: 'needed', data },
          ...(needed.vrf?.range ? [{ range: needed.vrf.range, message: 'inUse', data }] : []),
        ],
        fixes: [
          {
            title: 'map',
            data,
            preferred: true,
            changes: [
              addHost(
                config,
                needed,
                addressesOf(entry),
                config.dialect === 'iosxe' ? entry.statement.at : undefined,
              ),
            ],
          },
        ],
      });
    }
  },
});

/** On IOS XE the sources agree for `license smart vrf` alone (§3). */
function judges(config: DeviceConfig, { destination }: NeededName): boolean {
  return (
    config.dialect === 'nxos' || (destination.transport !== 'callhome' && config.licenseVrf !== undefined)
  );
}

function addressesOf(entry: HostEntry): string {
  return entry.addresses.map(({ value }) => value).join(' ');
}
