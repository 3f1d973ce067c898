import { defineRule } from '../rule';
import { addHost, addNameServer, serverNeeded } from './mending';
import { hasHiddenServers, isMapped, isMappedElsewhere, neededNameSteps } from './needed-names';

/** SL402: the device must resolve a name and knows nobody to ask. */
export const noNameServer = defineRule({
  meta: {
    code: 'SL402',
    name: 'no-name-server',
    summary: 'A licensing destination is given by name, and the device has no name server.',
    hop: 'name-resolution',
    dialects: ['iosxe', 'nxos'],
    needs: 'whole',
    severity: 'information',
    reachability: true,
    fixable: 'ask',
    messages: {
      none: '{name} must be resolved, but no name server is configured and no ip host maps it. Add ip name-server, or map the name with ip host.',
      addServer: 'Add a name server',
      addHost: 'Map {name} with ip host',
      askServer: 'Address of the name server',
      askAddress: 'Address of {name}',
    },
  },
  *check(config, { report }) {
    if (!config.names.lookup.on || config.names.servers.length > 0) return;
    for (const needed of yield* neededNameSteps(config)) {
      yield;
      if (isMapped(config, needed) || isMappedElsewhere(config, needed) || hasHiddenServers(config)) continue;
      const { name, range, vrf } = needed;
      report({
        message: 'none',
        data: { name },
        range,
        severity: config.dialect === 'nxos' ? 'warning' : 'information',
        fixes: [
          {
            title: 'addServer',
            preferred: true,
            needs: [serverNeeded(config, 'askServer')],
            changes: [addNameServer(config, vrf)],
          },
          {
            title: 'addHost',
            data: { name },
            needs: [{ name: 'address', prompt: 'askAddress', choices: [], kind: 'address' }],
            changes: [addHost(config, needed, '$' + '{address}')],
          },
        ],
      });
    }
  },
});
