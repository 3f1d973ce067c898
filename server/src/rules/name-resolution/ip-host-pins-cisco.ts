import { remove } from '../../changes/change';
import { isCiscoHost } from '../../model/url';
import { rangeOf } from '../../model/value';
import { defineRule } from '../rule';
import { isUsable, neededNames, serversIn } from './needed-names';

/** SL406: an address of Cisco's cloud is written down although it could be asked for. */
export const ipHostPinsCisco = defineRule({
  meta: {
    code: 'SL406',
    name: 'ip-host-pins-cisco',
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
    docs: {
      summary: '`ip host` for a licensing server of Cisco’s cloud while name servers are configured.',
      why: 'A static mapping goes before the name servers. Cisco serves `tools.cisco.com` and `smartreceiver.cisco.com` from changing addresses; on the day the written one goes out of service licensing stops, with nothing changed on the device. The document gives `ip host` for networks without DNS only.',
      fix: 'IOS XE and NX-OS: `no ip host NAME` (NX-OS inside `vrf context` where it stands there). Check with `ping NAME` in the VRF in use before and after.',
      ignore:
        'When a firewall lets only the written address through, or the name servers of the device do not resolve names of the Internet.',
      references: [
        {
          title:
            'Troubleshoot Smart Licensing on Catalyst Platforms, basic configuration: ip host if DNS is not available',
        },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'iosxe',
          text: 'version 17.12\nhostname edge-1\nip name-server 192.0.2.53\nip host smartreceiver.cisco.com 198.51.100.80\ninterface GigabitEthernet0/0/0\n ip address 192.0.2.10 255.255.255.0\nip http client source-interface GigabitEthernet0/0/0\nip route 0.0.0.0 0.0.0.0 192.0.2.1\nlicense smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\nntp server 192.0.2.123\nend\n',
        },
      ],
      good: [
        {
          dialect: 'iosxe',
          text: 'version 17.12\nhostname edge-1\nno ip domain lookup\nip host smartreceiver.cisco.com 198.51.100.80\ninterface GigabitEthernet0/0/0\n ip address 192.0.2.10 255.255.255.0\nip http client source-interface GigabitEthernet0/0/0\nip route 0.0.0.0 0.0.0.0 192.0.2.1\nlicense smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\nntp server 192.0.2.123\nend\n',
        },
      ],
    },
  },
  check(config, { report }) {
    if (!config.names.lookup.on) return;
    for (const needed of neededNames(config)) {
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
