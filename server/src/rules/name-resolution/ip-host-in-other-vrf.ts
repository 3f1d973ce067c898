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
    summary: 'The only `ip host` for a licensing name is in another VRF than the one that licensing uses.',
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
          ...(needed.vrf?.range ? [{ range: needed.vrf.range, message: 'inUse' as const, data }] : []),
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
