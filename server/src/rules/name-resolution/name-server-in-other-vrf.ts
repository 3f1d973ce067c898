import type { DeviceConfig } from '../../model/device-config';
import type { NameServer } from '../../model/name-resolution';
import { tableName, type VrfInUse } from '../../model/source-vrf';
import { placed, type Value } from '../../model/value';
import { tableText } from '../messages';
import { defineRule } from '../rule';
import { type Move, moveOf } from '../source/one-change';
import { addNameServer, serverNeeded } from './mending';
import { hasHiddenServers, isMapped, neededNameSteps, serversIn } from './needed-names';

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
      moved:
        '{name} is looked up in {table}, where no name server is configured; those of this configuration are asked in {other} only. Send license reports through {to}, where the name servers are.',
      inferred:
        '{name} is looked up in VRF {vrf} as far as is known, since no license smart vrf says otherwise; the name servers of this configuration are asked in {other} only. Add a name server for VRF {vrf}, or set license smart vrf.',
      name: '{name} must be resolved.',
      inUse: 'This puts licensing in VRF {vrf}.',
      addServer: 'Add a name server in VRF {vrf}',
      addGlobal: 'Add a name server in the global table',
      askServer: 'Address of the name server',
      useVrf: 'Send license reports through VRF {vrf}',
      noVrf: 'Remove {line}: use the global table',
      add: 'Add ip http client source-interface',
      ask: 'Source interface of licensing',
    },
  },
  *check(config, { report }) {
    const server = config.names.servers[0];
    if (!config.names.lookup.on || !server) return;
    const seen = new Set<string>();
    for (const needed of yield* neededNameSteps(config)) {
      yield;
      const { name, range, vrf } = needed;
      if (!vrf || seen.has(vrf.name) || serversIn(config, vrf).length > 0) continue;
      if (isMapped(config, needed) || hasHiddenServers(config)) continue;
      // A VRF that is not defined is for SL506.
      if (vrf.name !== '' && !config.vrfKnown(vrf.name)) continue;
      seen.add(vrf.name);
      const table = tableName(config, vrf.name);
      const move = moveTo(config, vrf);
      const data = {
        name,
        vrf: table,
        table: tableText(table),
        other: tables(config),
        to: tableText(tableName(config, move?.vrf ?? '')),
      };
      report({
        message: move ? 'moved' : vrf.inferred ? 'inferred' : table ? 'vrf' : 'global',
        data,
        range: placeOf(server).range,
        severity: config.dialect === 'nxos' && !vrf.inferred ? 'warning' : 'hint',
        related: [
          { range, message: 'name', data },
          ...(vrf.range ? [{ range: vrf.range, message: 'inUse' as const, data }] : []),
        ],
        fixes: [
          ...(move ? [move.fix] : []),
          {
            title: table ? 'addServer' : 'addGlobal',
            data,
            preferred: !move,
            needs: [serverNeeded(config, 'askServer')],
            changes: [addNameServer(config, vrf)],
          },
        ],
      });
    }
  },
});

/** The change that another finding asks for, where it brings the reports to a name server. */
function moveTo(config: DeviceConfig, vrf: VrfInUse): Move | undefined {
  const move = moveOf(config);
  if (!move || move.vrf === vrf.name) return undefined;
  return serversIn(config, { name: move.vrf, range: undefined }).length > 0 ? move : undefined;
}

/** The word that says the VRF; the address where the enclosing block says it. */
function placeOf({ statement, address }: NameServer): Value {
  const { vrf } = statement.command;
  return vrf ? placed(statement.at, vrf) : address;
}

function tables(config: DeviceConfig): string {
  const names = config.names.servers.map(({ vrf }) => tableName(config, vrf));
  return [...new Set(names)].map(tableText).join(', ');
}
