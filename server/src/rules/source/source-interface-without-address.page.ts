import type { RulePage } from '../page';

/** What the page of SL503 says. */
export const sourceInterfaceWithoutAddressPage: RulePage = {
  docs: {
    why: 'The source interface lends its address to licensing’s HTTPS connections. Without an address, be it static, by DHCP, negotiated or borrowed with `ip unnumbered`, there is nothing to send from, and the device reports “Fail to send out Call Home HTTP message” or a communication failure. On Catalyst switches the management port `GigabitEthernet0/0` is a frequent case: it exists everywhere and is often not used.',
    fix: 'IOS XE: `ip http client source-interface INTERFACE` with an interface that has an address, or `ip address ADDRESS MASK` on the interface. NX-OS: `ip http source-interface INTERFACE [vrf VRF]`, or `ip address ADDRESS/LENGTH` on the interface.',
    ignore:
      'When the address comes from something that the configuration does not show, such as an interface template.',
    references: [
      {
        title:
          'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 5: the HTTPS client source interface is defined and correct',
      },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'version 17.12\nhostname edge-1\nip name-server 192.0.2.53\ninterface Vlan1\n no ip address\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\nip http client source-interface Vlan1\nip route 0.0.0.0 0.0.0.0 192.0.2.1\nlicense smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\nntp server 192.0.2.123\nend\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'version 17.12\nhostname edge-1\ninterface GigabitEthernet1\n ip address dhcp\nip http client source-interface GigabitEthernet1\nlicense smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\nend\n',
      },
    ],
  },
};
