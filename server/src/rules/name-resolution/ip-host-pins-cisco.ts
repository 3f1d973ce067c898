import { remove } from '../../changes/change';
import { isCiscoHost } from '../../model/url';
import { rangeOf } from '../../model/value';
import { defineRule } from '../rule';
import { isUsable, neededNameSteps, serversIn } from './needed-names';

/** SL406: an address of Cisco's cloud is written down although it could be asked for. */
export const ipHostPinsCisco = defineRule({
  meta: {
    code: 'SL406',
    name: 'ip-host-pins-cisco',
    summary: '`ip host` for a licensing server of Cisco’s cloud while name servers are configured.',
    hop: 'name-resolution',
    dialects: ['iosxe', 'nxos'],
    needs: 'whole',
    severity: 'hint',
    reachability: true,
    fixable: 'quickfix',
    messages: {
      pinned:
        '{name} is pinned to {address}, though name servers are configured. Cisco moves this address; remove the line and let the name servers answer.',
      server: 'This name server would answer.',
      remove: 'Remove the mapping of {name}',
    },
  },
  *check(config, { report }) {
    if (!config.names.lookup.on) return;
    for (const needed of yield* neededNameSteps(config)) {
      yield;
      const server = serversIn(config, needed.vrf)[0];
      if (!isCiscoHost(needed.name) || !server) continue;
      for (const entry of config.names.hosts(needed.name)) {
        if (!isUsable(config, needed, entry)) continue;
        const address = entry.addresses.map(({ value }) => value).join(' ');
        report({
          message: 'pinned',
          data: { name: needed.name, address },
          range: rangeOf(entry.statement.at),
          related: [{ range: server.address.range, message: 'server' }],
          fixes: [
            {
              title: 'remove',
              data: { name: needed.name },
              preferred: true,
              changes: [remove(entry.statement)],
            },
          ],
        });
      }
    }
  },
});
