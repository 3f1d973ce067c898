import type { RulePage } from '../page';

/** What the page of SL505 says. */
export const sourceInterfaceMissingPage: RulePage = {
  docs: {
    why: 'call-home over HTTP and Smart transport use the HTTP client of IOS XE, which takes its VRF and source address from `ip http client source-interface`. The `source-interface` under `call-home` is that of its e-mails; its `vrf` does not give the HTTP client a source. Without the line the connection is opened in the global table: on a switch that is managed through `GigabitEthernet0/0` in `Mgmt-vrf` there is no route in it. Cisco’s document asks for this line whenever `tools.cisco.com` must be reached from an interface in a VRF.',
    fix: '`ip http client source-interface INTERFACE` with the interface in the VRF through which the server is reached, such as `GigabitEthernet0/0`.',
    ignore:
      'When licensing works (`show license status`), or routes are leaked from the VRF into the global table.',
    references: [
      {
        title:
          'Troubleshoot Smart Licensing on Catalyst Platforms, basic configuration: ip http client source-interface for a VRF, and scenario 5',
      },
      {
        title:
          'Cisco YANG models Cisco-IOS-XE-http and Cisco-IOS-XE-call-home (source-interface is for e-mail)',
      },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'version 17.12\nhostname edge-1\nvrf definition Mgmt-vrf\nip name-server 192.0.2.53\ninterface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 198.51.100.10 255.255.255.0\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\nip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 198.51.100.1\nlicense smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\nntp server vrf Mgmt-vrf 198.51.100.123\nend\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'version 17.12\nhostname edge-1\nvrf definition Mgmt-vrf\nip name-server vrf Mgmt-vrf 198.51.100.53\ninterface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 198.51.100.10 255.255.255.0\nip http client source-interface GigabitEthernet0/0\nip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 198.51.100.1\nlicense smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\nntp server vrf Mgmt-vrf 198.51.100.123\nend\n',
      },
    ],
  },
};
