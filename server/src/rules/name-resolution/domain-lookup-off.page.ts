import type { RulePage } from '../page';

/** What the page of SL401 says. */
export const domainLookupOffPage: RulePage = {
  docs: {
    why: 'With lookup off the device asks no name server. A name in a destination URL, or the name of the proxy in front of it, stays unresolved unless an `ip host` maps it; registration and reporting fail with “Fail to send out Call Home HTTP message” or a communication failure. Lookup is often switched off so that a mistyped command does not hang; `no ip domain lookup` takes licensing with it.',
    fix: 'IOS XE: `ip domain lookup` (older spelling `ip domain-lookup`) and `ip name-server [vrf VRF] ADDRESS`. NX-OS: `ip domain-lookup` and `ip name-server ADDRESS use-vrf VRF`. Where no name server can be reached, map the name: `ip host NAME ADDRESS`; on NX-OS that line is global and maps for every VRF. For mistyped commands use `transport preferred none` on the lines instead.',
    ignore:
      'When the destination is a leftover that nobody uses; then remove it, or say `license smart transport off`.',
    references: [
      {
        title: 'Troubleshoot Smart Licensing on Catalyst Platforms, basic configuration (DNS) and scenario 5',
      },
      { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, known issue 4' },
      { title: 'Cisco YANG model Cisco-IOS-XE-native, leaf ip/domain/lookup (default true)' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'version 17.12\nhostname edge-1\nno ip domain lookup\nip name-server 192.0.2.53\ninterface GigabitEthernet0/0/0\n ip address 192.0.2.10 255.255.255.0\nip http client source-interface GigabitEthernet0/0/0\nip route 0.0.0.0 0.0.0.0 192.0.2.1\nlicense smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\nntp server 192.0.2.123\nend\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'version 17.12\nhostname edge-1\nno ip domain lookup\nip host cslu.corp.example 192.0.2.40\ninterface GigabitEthernet0/0/0\n ip address 192.0.2.10 255.255.255.0\nip http client source-interface GigabitEthernet0/0/0\nip route 0.0.0.0 0.0.0.0 192.0.2.1\nlicense smart transport cslu\nlicense smart url cslu http://cslu.corp.example:8182/cslu/v1/pi\nntp server 192.0.2.123\nend\n',
      },
    ],
  },
};
