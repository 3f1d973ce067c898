import type { RulePage } from '../page';

/** What the page of SL301 says. */
export const proxyHalfSetPage: RulePage = {
  docs: {
    why: 'The proxy for Smart transport and CSLU is set by two commands. With a port alone the device has no proxy and connects directly; with an address alone it depends on the release what port is tried. `show license status` prints the proxy that is really used.',
    fix: 'Enter both: `license smart proxy address HOST` and `license smart proxy port N`. Or remove the one that is left over.',
    ignore: 'When `show license status` shows the proxy with the port that you expect.',
    references: [
      { title: 'Cisco IOS XE command reference, Smart Licensing Using Policy: license smart proxy' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'version 17.12\nservice timestamps log datetime msec\nhostname access-1\n!\nlicense smart proxy address 192.0.2.80\nlicense smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\n!\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\n!\nip http client source-interface Vlan10\nip name-server 192.0.2.53\nip route 0.0.0.0 0.0.0.0 192.0.2.1\nntp server 192.0.2.123\nend\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'version 17.12\nservice timestamps log datetime msec\nhostname access-1\n!\nlicense smart proxy address 192.0.2.80\nlicense smart proxy port 8080\nlicense smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\n!\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\n!\nip http client source-interface Vlan10\nip name-server 192.0.2.53\nip route 0.0.0.0 0.0.0.0 192.0.2.1\nntp server 192.0.2.123\nend\n',
      },
    ],
  },
};
