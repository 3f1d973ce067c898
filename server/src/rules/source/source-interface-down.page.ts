import type { RulePage } from '../page';

/** What the page of SL502 says. */
export const sourceInterfaceDownPage: RulePage = {
  docs: {
    why: 'The address of an interface that is down is not used as a source: the HTTPS client cannot open a connection, and the device reports “Fail to send out Call Home HTTP message” or a communication failure although the server can be pinged from another interface. It happens when a management VLAN or port is moved and the line of the HTTP client is forgotten.',
    fix: 'IOS XE and NX-OS: `interface INTERFACE`, `no shutdown`, when the interface is meant to be used. Otherwise name another one: IOS XE `ip http client source-interface INTERFACE`, NX-OS `ip http source-interface INTERFACE [vrf VRF]`.',
    ignore: 'While the interface is down on purpose for a short time.',
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
        text: 'interface Vlan10\n ip address 192.0.2.10 255.255.255.0\n shutdown\n!\nip http client source-interface Vlan10\nlicense smart transport smart\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'interface Vlan10\n ip address 192.0.2.10 255.255.255.0\n!\nip http client source-interface Vlan10\nlicense smart transport smart\n',
      },
    ],
  },
};
