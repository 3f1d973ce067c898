import type { RulePage } from '../page';

/** What the page of SL404 says. */
export const ipHostInvalidPage: RulePage = {
  docs: {
    why: 'A static mapping goes before DNS: whatever it says is where the reports are sent. `0.0.0.0`, a loopback, multicast or broadcast address, or one with a slip in it makes every connection fail. Of two lines for one name the device uses the one or the other, so that licensing works by chance. Names that count are Cisco’s, `cslu-local`, and the hosts of the destinations and proxies in the configuration and in the settings.',
    fix: 'Both systems: `no ip host NAME` (IOS XE in a VRF: `no ip host vrf VRF NAME`), then `ip host NAME ADDRESS` with the server’s address, as `nslookup NAME` on a host of the same network gives it. Or remove the line and let a name server answer.',
    ignore:
      'When the name is sent nowhere on purpose, so that the device stays silent; `license smart transport off` says that more clearly.',
    references: [
      {
        title:
          'Troubleshoot Smart Licensing on Catalyst Platforms, basic configuration (DNS) and scenario 5: ip host for the local nslookup address',
      },
    ],
  },
  examples: {
    bad: [{ dialect: 'iosxe', text: 'ip host tools.cisco.com 0.0.0.0\n' }],
    good: [
      { dialect: 'iosxe', text: 'ip host cslu-local 192.0.2.40\n' },
      { dialect: 'nxos', text: 'ip host ssm.corp.example 192.0.2.40\ncallhome\n  enable\n' },
    ],
  },
};
