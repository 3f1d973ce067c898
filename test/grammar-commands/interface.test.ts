import { itLeavesUnread, itReads } from './reading';

const ipv4 = (form: string) => ({ form, family: 'ipv4' });
const ipv6 = (form: string) => ({ form, family: 'ipv6' });

describe('grammar: interfaces', () => {
  for (const dialect of ['iosxe', 'nxos'] as const) {
    const names = [
      'GigabitEthernet0/0',
      'TenGigabitEthernet1/1/1',
      'Vlan 10',
      'vlan10',
      'Gi 0/0',
      'port-channel1',
      'mgmt0',
      'Ethernet1/1.100',
      'Serial0/0/0:23',
      'loopback 0',
      '{{ uplink }}',
      'Vlan<ID>',
    ];
    itReads(dialect, 'global', [
      ...names.map((name) => [`interface «name=${name}»`, 'interface'] as const),
      ['int «name=gi0/0»', 'interface'],
      ['no interface «name=Vlan10»', 'interface'],
      ['interface «name=Serial0/0.1» point-to-point', 'interface'],
    ]);
    itLeavesUnread(dialect, 'global', [
      'interface',
      'interface range GigabitEthernet1/0/1 - 24',
      'interface breakout module 1 port 1-52 map 10g-4x',
      'default interface GigabitEthernet1/0/1',
    ]);

    itReads(dialect, 'interface', [
      ['shutdown', 'interface-shutdown'],
      ['no shut', 'interface-shutdown'],
      ['ip address dhcp', 'interface-address', ipv4('dhcp')],
      ['ip add dhcp hostname core-1', 'interface-address', ipv4('dhcp')],
      ['ip address «address=192.0.2.1» «mask=255.255.255.0»', 'interface-address', ipv4('static')],
      ['ip address «address=192.0.2.1» «mask=255.255.255.0» secondary', 'interface-address', ipv4('static')],
      ['ip address «address=192.0.2.1/24»', 'interface-address', ipv4('static')],
      ['ip address «address=192.0.2.1/24» secondary tag 5', 'interface-address', ipv4('static')],
      ['ip address «address={{ ip }}» «mask={{ mask }}»', 'interface-address', ipv4('static')],
      ['no ip address', 'interface-address', ipv4('static')],
      ['no ip address «address=192.0.2.1» «mask=255.255.255.0»', 'interface-address', ipv4('static')],
      ['ip unnumbered «address=Loopback0»', 'interface-address', ipv4('unnumbered')],
      ['no ip unnumbered', 'interface-address', ipv4('unnumbered')],
      ['ipv6 address «address=2001:db8::1/64»', 'interface-address', ipv6('static')],
      ['ipv6 address «address=FE80::1» link-local', 'interface-address', ipv6('static')],
      ['ipv6 address SITE «address=::1:0:0:0:1/64»', 'interface-address', ipv6('static')],
      ['ipv6 address dhcp rapid-commit', 'interface-address', ipv6('dhcp')],
      ['ipv6 address autoconfig', 'interface-address', ipv6('negotiated')],
      ['ipv6 unnumbered «address=Loopback0»', 'interface-address', ipv6('unnumbered')],
      ['no ipv6 address', 'interface-address', ipv6('static')],
    ]);
    itLeavesUnread(dialect, 'interface', [
      'switchport mode access',
      'no switchport',
      'description shutdown',
      'ip address',
      'ip helper-address 192.0.2.1',
      'ip router ospf 1 area 0.0.0.0',
      'ipv6 enable',
      'license smart enable',
    ]);
  }

  itReads('iosxe', 'interface', [
    ['vrf forwarding «vrf=Mgmt-vrf»', 'interface-vrf'],
    ['ip vrf forwarding «vrf=MGMT»', 'interface-vrf'],
    ['vrf for «vrf=MGMT»', 'interface-vrf'],
    ['vrf forwarding «vrf=A» downstream B', 'interface-vrf'],
    ['no vrf forwarding', 'interface-vrf'],
    ['no vrf forwarding «vrf=Mgmt-vrf»', 'interface-vrf'],
    ['ip address negotiated', 'interface-address', ipv4('negotiated')],
    ['ip address pool «address=BRANCH»', 'interface-address', ipv4('pool')],
  ]);
  itLeavesUnread('iosxe', 'interface', ['vrf member management']);
  itReads('nxos', 'interface', [
    ['vrf member «vrf=management»', 'interface-vrf'],
    ['no vrf member', 'interface-vrf'],
  ]);
  itLeavesUnread('nxos', 'interface', ['vrf forwarding management']);
});
