import type { RulePage } from '../page';

/** What the page of SL501 says. */
export const sourceInterfaceUndefinedPage: RulePage = {
  docs: {
    why: 'Licensing’s HTTPS connections take their source address, and on IOS XE their VRF, from the interface of `ip http client source-interface` (NX-OS: `ip http source-interface`). An interface that does not exist has neither: the connection is not made, or leaves with an address that the answer does not come back to, and the device reports “Fail to send out Call Home HTTP message”. It happens when an interface was renumbered or removed, or when the line was copied from another device.',
    fix: 'IOS XE: `ip http client source-interface INTERFACE`, and `source-interface INTERFACE` under `call-home` if it stands there. NX-OS: `ip http source-interface INTERFACE [vrf VRF]`. Use an interface that is up, has an address and is in the VRF that licensing uses.',
    ignore: 'When the interface’s lines were left out of the file on purpose.',
    references: [
      {
        title:
          'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 5: the HTTPS client source interface is defined and correct',
      },
      { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, known issue 1' },
      { title: 'Cisco YANG model Cisco-IOS-XE-http, ip/http/client/source-interface' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'version 17.12\nhostname edge-1\nip name-server 192.0.2.53\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\nip http client source-interface Vlan100\nip route 0.0.0.0 0.0.0.0 192.0.2.1\nlicense smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\nntp server 192.0.2.123\nend\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'version 17.12\nhostname edge-1\nip name-server 192.0.2.53\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\nip http client source-interface vlan 10\nip route 0.0.0.0 0.0.0.0 192.0.2.1\nlicense smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\nntp server 192.0.2.123\nend\n',
      },
    ],
  },
};
