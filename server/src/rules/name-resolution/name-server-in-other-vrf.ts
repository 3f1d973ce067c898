import type { DeviceConfig } from '../../model/device-config';
import type { NameServer } from '../../model/name-resolution';
import { placed, type Value } from '../../model/value';
import { tableText } from '../messages';
import { defineRule } from '../rule';
import { addNameServer, serverNeeded, tableName } from './mending';
import { hasHiddenServers, isMapped, neededNames, serversIn } from './needed-names';

/** SL403: name servers are configured, but not where licensing asks. */
export const nameServerInOtherVrf = defineRule({
  meta: {
    code: 'SL403',
    name: 'name-server-in-other-vrf',
    summary: 'Name servers are configured, none of them in the VRF that licensing uses.',
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
          ...(vrf.range ? [{ range: vrf.range, message: 'inUse' as const, data: { vrf: table } }] : []),
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
  return [...new Set(names)].map(tableText).join(', ');
}
