import { replaceCommand } from '../../changes/change';
import { rangeOf } from '../../model/value';
import { defineRule, type NeededValue, type ProposedFix } from '../rule';
import { addHost, addNameServer, serverNeeded } from './mending';
import { hasHiddenServers, neededNames, serversIn } from './needed-names';

/** SL401: the device must resolve a name and may not ask for it. */
export const domainLookupOff = defineRule({
  meta: {
    code: 'SL401',
    name: 'domain-lookup-off',
    summary: '`no ip domain lookup` while the name of a licensing destination has to be resolved.',
    hop: 'name-resolution',
    dialects: ['iosxe', 'nxos'],
    needs: 'whole',
    severity: 'warning',
    reachability: true,
    fixable: 'ask',
    messages: {
      off: 'Name lookup is off and no ip host maps {names}, so the device cannot find where its license reports go. Type {command}, or map the name with ip host.',
      name: 'This name must be resolved.',
      turnOn: 'Turn name lookup on: {command}',
      turnOnWithServer: 'Turn name lookup on and add a name server',
      addHost: 'Map {names} with ip host',
      askServer: 'Address of the name server',
      askAddress: 'Address of {names}',
    },
  },
  check(config, { report }) {
    const { on, statement } = config.names.lookup;
    if (on || !statement) return;
    const needed = neededNames(config).filter(({ name }) => config.names.hosts(name).length === 0);
    const first = needed[0];
    if (!first) return;
    const names = [...new Set(needed.map(({ name }) => name))].join(', ');
    const command = statement.at.text.replace(/^no\s+/i, '');
    const turnOn = replaceCommand(statement, command);
    // Where the VRF is only inferred, a server in any VRF may be the one that is asked.
    const unserved = needed.find(
      ({ vrf }) => serversIn(config, vrf?.inferred ? undefined : vrf).length === 0,
    );
    const canAdd = unserved && !hasHiddenServers(config);
    const lookup: ProposedFix<'turnOn' | 'turnOnWithServer' | 'askServer'> = canAdd
      ? {
          title: 'turnOnWithServer',
          preferred: true,
          needs: [serverNeeded(config, 'askServer')],
          changes: [turnOn, addNameServer(config, unserved.vrf)],
        }
      : { title: 'turnOn', data: { command }, preferred: true, changes: [turnOn] };
    const addresses = needed.map((_, at): NeededValue<'askAddress'> => {
      return {
        name: at === 0 ? 'address' : `address${at + 1}`,
        prompt: 'askAddress',
        choices: [],
        kind: 'address',
      };
    });
    const hosts: ProposedFix<'addHost' | 'askAddress'> = {
      title: 'addHost',
      data: { names },
      needs: addresses,
      changes: needed.map((one, at) => addHost(config, one, `\${${addresses[at]?.name}}`, statement.at)),
    };
    report({
      message: 'off',
      data: { names, command },
      range: rangeOf(statement.at),
      related: needed.map(({ range }) => ({ range, message: 'name' })),
      fixes: [lookup, hosts],
    });
  },
});
