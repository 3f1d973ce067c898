import { rewrite } from '../../changes/change';
import type { DeviceConfig } from '../../model/device-config';
import { type LookupSource, vrfOf } from '../../model/name-resolution';
import { isPlaceholder } from '../../model/placeholder';
import { usableInterfaces } from '../../model/usable-interfaces';
import { tableText } from '../messages';
import { defineRule, type NeededValue } from '../rule';
import { addNameServer, serverNeeded } from './mending';
import { hasHiddenServers, isMapped, neededNameSteps } from './needed-names';

/** SL407: the questions to the name servers leave by an interface that cannot reach them. */
export const lookupSourceMismatch = defineRule({
  meta: {
    code: 'SL407',
    name: 'lookup-source-mismatch',
    summary:
      '`ip domain lookup source-interface` names an interface that is undefined, or in another VRF than all name servers.',
    hop: 'name-resolution',
    dialects: ['iosxe'],
    needs: 'whole',
    severity: 'warning',
    reachability: true,
    fixable: 'ask',
    messages: {
      undefined:
        'Interface {interface} is not defined in this configuration, so {name} cannot be looked up from it. Use an interface that is.',
      otherVrf:
        'Interface {interface} is in {table}, where no name server is configured, so {name} cannot be looked up from it. Use an interface in the VRF of the name servers.',
      withReports:
        'Interface {interface} is in {table}, as the reports are, where no name server is configured, so {name} cannot be looked up from it. Add a name server there.',
      server: 'This name server is asked in {other}.',
      choose: 'Use another source interface for lookups',
      ask: 'Source interface of name lookups',
      addServer: 'Add a name server in {table}',
      askServer: 'Address of the name server',
    },
  },
  *check(config, { report }) {
    const { lookup, servers } = config.names;
    const server = servers[0];
    if (!lookup.on || !server) return;
    const needed = (yield* neededNameSteps(config)).find((one) => !isMapped(config, one));
    if (!needed) return;
    for (const source of config.names.lookupSources) {
      yield;
      if (source.vrf !== '' && source.vrf !== needed.vrf?.name) continue;
      const fault = faultOf(config, source);
      if (!fault) continue;
      const data = { interface: source.interface.value, name: needed.name, table: fault.table };
      // Where the reports leave by the same VRF, the source is right, and a name server is missing there.
      const withReports = !!fault.vrf && fault.vrf === needed.vrf?.name;
      report({
        message: withReports ? 'withReports' : fault.message,
        data,
        range: source.interface.range,
        related: [{ range: server.address.range, message: 'server', data: { other: tableText(server.vrf) } }],
        fixes: [
          ...(withReports
            ? [
                {
                  ...{ title: 'addServer' as const, data, preferred: true },
                  needs: [serverNeeded(config, 'askServer')],
                  changes: [addNameServer(config, needed.vrf)],
                },
              ]
            : []),
          {
            title: 'choose',
            preferred: !withReports,
            needs: [interfaceNeeded(config, serverVrfs(config, source))],
            changes: [rewrite(source.statement, source.interface.range, '$' + '{interface}')],
          },
        ],
      });
    }
  },
});

interface Fault {
  readonly message: 'undefined' | 'otherVrf';
  readonly table: string;
  /** The VRF of the interface; '' is the global table. */
  readonly vrf?: string;
}

function faultOf(config: DeviceConfig, source: LookupSource): Fault | undefined {
  if (isPlaceholder(source.interface.value)) return undefined;
  const shown = config.interface(source.interface.value);
  if (!shown) return { message: 'undefined', table: '' };
  const vrfs = serverVrfs(config, source);
  const own = vrfOf(shown.vrf?.value);
  const open = hasHiddenServers(config) || [own, ...vrfs].some(isPlaceholder);
  // A line for a VRF of its own takes that VRF's servers away from the general one.
  const split = source.vrf === '' && config.names.lookupSources.length > 1;
  return open || split || vrfs.includes(own)
    ? undefined
    : { message: 'otherVrf', table: tableText(own), vrf: own };
}

function serverVrfs(config: DeviceConfig, source: LookupSource): string[] {
  return source.vrf === '' ? [...new Set(config.names.servers.map(({ vrf }) => vrf))] : [source.vrf];
}

function interfaceNeeded(config: DeviceConfig, vrfs: readonly string[]): NeededValue<'ask'> {
  const choices = vrfs.flatMap((vrf) => usableInterfaces(config, vrf));
  return { name: 'interface', prompt: 'ask', choices, kind: 'interface' };
}
