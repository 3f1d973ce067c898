import type { HostEntry } from '../../model/name-resolution';
import { rangeOf } from '../../model/value';
import { defineRule } from '../rule';
import { addHost } from './mending';
import { isMappedElsewhere, mayLookUp, neededNameSteps } from './needed-names';

/** SL405: the name is mapped, but not where licensing looks. */
export const ipHostInOtherVrf = defineRule({
  meta: {
    code: 'SL405',
    name: 'ip-host-in-other-vrf',
    summary: 'The only `ip host` for a licensing name is in another VRF than the one that licensing uses.',
    hop: 'name-resolution',
    dialects: ['iosxe'],
    needs: 'whole',
    severity: 'hint',
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
  *check(config, { report }) {
    for (const needed of yield* neededNameSteps(config)) {
      yield;
      const entry = config.names.hosts(needed.name)[0];
      if (!entry || !isMappedElsewhere(config, needed)) continue;
      if (mayLookUp(config, needed.vrf)) continue;
      const vrf = needed.vrf?.name ?? '';
      const other = entry.vrf ?? '';
      const data = { name: needed.name, vrf, other };
      report({
        message: other ? 'vrf' : 'globalEntry',
        data,
        range: rangeOf(entry.statement.at),
        related: [
          { range: needed.range, message: 'needed', data },
          ...(needed.vrf?.range ? [{ range: needed.vrf.range, message: 'inUse' as const, data }] : []),
        ],
        fixes: [
          {
            title: 'map',
            data,
            preferred: true,
            changes: [addHost(config, needed, addressesOf(entry), entry.statement.at)],
          },
        ],
      });
    }
  },
});

function addressesOf(entry: HostEntry): string {
  return entry.addresses.map(({ value }) => value).join(' ');
}
