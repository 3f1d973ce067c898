import type { RulePage } from '../page';

/** What the page of SL505 says. */
export const sourceInterfaceMissingPage: RulePage = {
  docs: {
    why: 'call-home over HTTP and Smart transport use the HTTP client of IOS XE, which takes its VRF and source address from `ip http client source-interface`. The `source-interface` under `call-home` is that of its e-mails; its `vrf` does not give the HTTP client a source. Without the line the connection is opened in the global table: on a switch that is managed through `GigabitEthernet0/0` in `Mgmt-vrf` there is no route in it. Cisco’s document asks for this line whenever `tools.cisco.com` must be reached from an interface in a VRF.\n\nOn NX-OS callhome uses VRF `default` as long as there is no `transport http use-vrf`; a switch that is managed through `mgmt0` alone has neither a route nor an address there.',
    fix: 'On IOS XE: `ip http client source-interface INTERFACE` with the interface in the VRF through which the server is reached, such as `GigabitEthernet0/0`. On NX-OS: `callhome`, then `transport http use-vrf management`.',
    ignore:
      'When licensing works (`show license status`), or routes are leaked from the VRF into the global table.',
    references: [
      {
        title:
          'Troubleshoot Smart Licensing on Catalyst Platforms, basic configuration: ip http client source-interface for a VRF, and scenario 5',
      },
      { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, known issue 1' },
      { title: 'Cisco YANG model Cisco-NX-OS-device 9.3-2: callhome uses VRF default unless told otherwise' },
      {
        title:
          'Cisco YANG models Cisco-IOS-XE-http and Cisco-IOS-XE-call-home (source-interface is for e-mail)',
      },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'nxos',
        text: 'version 9.3(5) Bios:version 07.68\nlicense smart enable\nhostname leaf-1\nip domain-lookup\nip name-server 192.0.2.53 use-vrf default\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  enable\nntp server 192.0.2.123 use-vrf management\nvrf context management\n  ip route 0.0.0.0/0 192.0.2.1\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\n',
      },
      {
        dialect: 'iosxe',
        text: 'version 17.12\nhostname edge-1\nvrf definition Mgmt-vrf\nip name-server 192.0.2.53\ninterface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 198.51.100.10 255.255.255.0\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\nip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 198.51.100.1\nlicense smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\nntp server vrf Mgmt-vrf 198.51.100.123\nend\n',
      },
    ],
    good: [
      {
        dialect: 'nxos',
        text: 'version 9.3(5) Bios:version 07.68\nlicense smart enable\nhostname leaf-1\nip domain-lookup\nip name-server 192.0.2.53 use-vrf management\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\nntp server 192.0.2.123 use-vrf management\nvrf context management\n  ip route 0.0.0.0/0 192.0.2.1\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\n',
      },
      {
        dialect: 'iosxe',
        text: 'version 17.12\nhostname edge-1\nvrf definition Mgmt-vrf\nip name-server vrf Mgmt-vrf 198.51.100.53\ninterface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 198.51.100.10 255.255.255.0\nip http client source-interface GigabitEthernet0/0\nip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 198.51.100.1\nlicense smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\nntp server vrf Mgmt-vrf 198.51.100.123\nend\n',
      },
    ],
  },
};
