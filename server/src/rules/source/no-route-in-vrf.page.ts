import type { RulePage } from '../page';

/** What the page of SL507 says. */
export const noRouteInVrfPage: RulePage = {
  docs: {
    why: 'A VRF has a routing table of its own: the default route of the global table does not count in it. Without a default route, a static route or a connected subnet that covers the server, and without a routing process or imported routes, the device answers its own connection with “no route to host”. Name servers, NTP and `ping` in that VRF fail likewise. Smart and CSLU transport of NX-OS go through `management` unless `license smart vrf` names another; that is inferred, so the finding is a hint there.',
    fix: 'IOS XE: `ip route vrf VRF 0.0.0.0 0.0.0.0 NEXT-HOP`. NX-OS: `ip route 0.0.0.0/0 NEXT-HOP` inside `vrf context VRF`.',
    ignore: 'When the route comes in a way that the configuration does not show.',
    references: [
      {
        title:
          'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 5: ip route points to the correct next hop',
      },
      { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, known issue 1' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'nxos',
        text: 'version 9.3(5) Bios:version 07.68\nlicense smart enable\nhostname leaf-1\nip name-server 192.0.2.53 use-vrf management\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\nntp server 192.0.2.123 use-vrf management\nvrf context management\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\n',
      },
    ],
    good: [
      {
        dialect: 'nxos',
        text: 'version 9.3(5) Bios:version 07.68\nlicense smart enable\nhostname leaf-1\nip name-server 192.0.2.53 use-vrf management\nip host ssm.corp.example 192.0.2.45\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://ssm.corp.example/Transportgateway/services/DeviceRequestHandler\n  transport http use-vrf management\n  enable\nntp server 192.0.2.123 use-vrf management\nvrf context management\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\n',
      },
    ],
  },
};
