import type { RulePage } from '../page';

/** What the page of SL106 says. */
export const transportWithoutItsUrlPage: RulePage = {
  docs: {
    why: 'Each transport has its own URL and ignores the other one. With transport `smart` and no smart URL the device reports to `smartreceiver.cisco.com`; with transport `cslu` and no cslu URL it looks for a host named `cslu-local`. Either way the server that the URL names never hears of the device.',
    fix: 'Both systems: set the transport that the URL belongs to, `license smart transport smart` or `license smart transport cslu`. If the transport is right, enter its URL: `license smart url smart …` or `license smart url cslu …`; a bare `license smart url …` is a smart URL.',
    ignore:
      'When the default destination of the transport is meant (direct cloud, or a CSLU that is found by the name `cslu-local`) and the URL is a leftover; better remove it.',
    references: [
      { title: 'Smart Licensing Using Policy, command reference: license smart url' },
      { title: 'YANG model Cisco-IOS-XE-license, transport-type and url' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'version 17.12\nhostname edge-1\ninterface Vlan1\n ip address 192.0.2.10 255.255.255.0\nip name-server 192.0.2.53\nlicense smart url cslu https://ssm.example.com/cslu/v1/pi/example-1\nlicense smart transport smart\nntp server 192.0.2.123\nend\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'version 17.12\nhostname edge-1\ninterface Vlan1\n ip address 192.0.2.10 255.255.255.0\nip name-server 192.0.2.53\nlicense smart url cslu https://ssm.example.com/cslu/v1/pi/example-1\nlicense smart transport cslu\nntp server 192.0.2.123\nend\n',
      },
    ],
  },
};
