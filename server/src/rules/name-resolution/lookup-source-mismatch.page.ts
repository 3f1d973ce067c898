import type { RulePage } from '../page';

/** What the page of SL407 says. */
export const lookupSourceMismatchPage: RulePage = {
  docs: {
    why: 'The questions to the name servers take their source address, and their VRF, from this interface. If it does not exist, or is in a VRF without a name server, no answer comes back: the name of the licensing server stays unresolved and the reports are not sent. Cisco’s document shows interface and `ip name-server vrf VRF` in one VRF.',
    fix: '`ip domain lookup source-interface INTERFACE` with an interface in the VRF of the name servers, or `ip name-server vrf VRF ADDRESS` for the VRF of the interface.',
    ignore: 'When routes between the two VRFs are leaked on purpose.',
    references: [
      {
        title:
          'Troubleshoot Smart Licensing on Catalyst Platforms, basic configuration: VRF routing table used',
      },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'version 17.12\nhostname edge-1\nvrf definition Mgmt-vrf\nip domain lookup source-interface Vlan10\nip name-server vrf Mgmt-vrf 198.51.100.53\ninterface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 198.51.100.10 255.255.255.0\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\nip http client source-interface GigabitEthernet0/0\nip route 0.0.0.0 0.0.0.0 192.0.2.1\nip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 198.51.100.1\nlicense smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\nntp server vrf Mgmt-vrf 198.51.100.123\nend\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'version 17.12\nhostname edge-1\nvrf definition Mgmt-vrf\nip domain lookup source-interface GigabitEthernet0/0\nip name-server vrf Mgmt-vrf 198.51.100.53\ninterface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 198.51.100.10 255.255.255.0\nip http client source-interface GigabitEthernet0/0\nip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 198.51.100.1\nlicense smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\nntp server vrf Mgmt-vrf 198.51.100.123\nend\n',
      },
    ],
  },
};
