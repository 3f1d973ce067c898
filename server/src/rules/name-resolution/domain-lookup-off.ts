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
    hop: 'name-resolution',
    dialects: ['iosxe', 'nxos'],
    needs: 'whole',
    severity: 'warning',
    reachability: true,
    fixable: 'ask',
    messages: {
      off: 'Name lookup is off and no ip host maps {names}, so the device cannot find where its licence reports go. Type {command}, or map the name with ip host.',
      name: 'This name must be resolved.',
      turnOn: 'Turn name lookup on: {command}',
      turnOnWithServer: 'Turn name lookup on and add a name server',
      addHost: 'Map {names} with ip host',
      askServer: 'Address of the name server',
      askAddress: 'Address of {names}',
    },
    docs: {
      summary: '`no ip domain lookup` while the name of a licensing destination has to be resolved.',
      why: 'With lookup off the device asks no name server. A name in a destination URL, or the name of the proxy in front of it, stays unresolved unless an `ip host` maps it; registration and reporting fail with “Fail to send out Call Home HTTP message” or a communication failure. Lookup is often switched off so that a mistyped command does not hang; `no ip domain lookup` takes licensing with it.',
      fix: 'IOS XE: `ip domain lookup` (older spelling `ip domain-lookup`) and `ip name-server [vrf VRF] ADDRESS`. NX-OS: `ip domain-lookup` and `ip name-server ADDRESS use-vrf VRF`. Where no name server can be reached, map the name: `ip host NAME ADDRESS`, on NX-OS inside the `vrf context` of the VRF in use. For mistyped commands use `transport preferred none` on the lines instead.',
      ignore:
        'When the destination is a leftover that nobody uses; then remove it, or say `license smart transport off`.',
      references: [
        {
          title:
            'Troubleshoot Smart Licensing on Catalyst Platforms, basic configuration (DNS) and scenario 5',
        },
        { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, known issue 4' },
        { title: 'Cisco YANG model Cisco-IOS-XE-native, leaf ip/domain/lookup (default true)' },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'iosxe',
          text: 'version 17.12\nhostname edge-1\nno ip domain lookup\nip name-server 192.0.2.53\ninterface GigabitEthernet0/0/0\n ip address 192.0.2.10 255.255.255.0\nip http client source-interface GigabitEthernet0/0/0\nip route 0.0.0.0 0.0.0.0 192.0.2.1\nlicense smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\nntp server 192.0.2.123\nend\n',
        },
      ],
      good: [
        {
          dialect: 'iosxe',
          text: 'version 17.12\nhostname edge-1\nno ip domain lookup\nip host cslu.corp.example 192.0.2.40\ninterface GigabitEthernet0/0/0\n ip address 192.0.2.10 255.255.255.0\nip http client source-interface GigabitEthernet0/0/0\nip route 0.0.0.0 0.0.0.0 192.0.2.1\nlicense smart transport cslu\nlicense smart url cslu http://cslu.corp.example:8182/cslu/v1/pi\nntp server 192.0.2.123\nend\n',
        },
      ],
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
    const unserved = needed.find(({ vrf }) => serversIn(config, vrf).length === 0);
    const canAdd = unserved && !hasHiddenServers(config);
    const lookup: ProposedFix = canAdd
      ? {
          title: 'turnOnWithServer',
          preferred: true,
          needs: [serverNeeded(config, 'askServer')],
          changes: [turnOn, addNameServer(config, unserved.vrf)],
        }
      : { title: 'turnOn', data: { command }, preferred: true, changes: [turnOn] };
    const addresses = needed.map((_, at): NeededValue => {
      return {
        name: at === 0 ? 'address' : `address${at + 1}`,
        prompt: 'askAddress',
        choices: [],
        kind: 'address',
      };
    });
    const hosts: ProposedFix = {
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
