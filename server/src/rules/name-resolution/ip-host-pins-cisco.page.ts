import type { RulePage } from '../page';

/** What the page of SL406 says. */
export const ipHostPinsCiscoPage: RulePage = {
  docs: {
    why: 'A static mapping goes before the name servers. Cisco serves `tools.cisco.com` and `smartreceiver.cisco.com` from changing addresses; on the day the written one goes out of service licensing stops, with nothing changed on the device. The document gives `ip host` for networks without DNS only.',
    fix: 'IOS XE and NX-OS: `no ip host NAME`. Check with `ping NAME` in the VRF in use before and after.',
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
};
