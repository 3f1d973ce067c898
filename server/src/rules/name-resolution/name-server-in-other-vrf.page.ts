import type { RulePage } from '../page';

/** What the page of SL403 says. */
export const nameServerInOtherVrfPage: RulePage = {
  docs: {
    why: 'A name server is asked in its own VRF only. On NX-OS callhome looks names up in the VRF of `transport http use-vrf` (`default` if there is none); when no server is reachable there the question stays unanswered, and messages to callhome pile up (CSCvv67469). Smart and CSLU transport of NX-OS 10.2 and later go through the VRF of `license smart vrf`; without it through `management`, as a document of Cisco’s support has it for Smart transport. That is inferred, so the finding is a hint there. On IOS XE the finding is a hint too: Cisco’s document puts the name server into the VRF of the source interface, while call-home in a named VRF has been seen to ask in the global table.',
    fix: 'Where the source interface and the routes are in the VRF of the name servers, send the reports through it: NX-OS `transport http use-vrf VRF`, IOS XE `ip http client source-interface INTERFACE`. Otherwise NX-OS: `ip name-server ADDRESS use-vrf VRF`, or `ip name-server ADDRESS` inside `vrf context VRF`. IOS XE: `ip name-server vrf VRF ADDRESS`. Or map the name: IOS XE `ip host [vrf VRF] NAME ADDRESS`, NX-OS `ip host NAME ADDRESS`, which maps for every VRF.',
    ignore:
      'On IOS XE when the name resolves (`ping vrf VRF NAME`), or when the routes between the VRFs are leaked.',
    references: [
      {
        title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, known issue 4 (CSCvv67469)',
      },
      {
        title:
          'Troubleshoot Smart Licensing on Catalyst Platforms, basic configuration: VRF routing table used',
      },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'nxos',
        text: 'version 9.3(5) Bios:version 07.68\nlicense smart enable\nhostname leaf-1\nip domain-lookup\nip name-server 192.0.2.53 use-vrf default\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\nntp server 192.0.2.123 use-vrf management\nvrf context management\n  ip route 0.0.0.0/0 192.0.2.1\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\n',
      },
    ],
    good: [
      {
        dialect: 'nxos',
        text: 'version 9.3(5) Bios:version 07.68\nlicense smart enable\nhostname leaf-1\nip domain-lookup\nip name-server 192.0.2.53 use-vrf default\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\nntp server 192.0.2.123 use-vrf management\nvrf context management\n  ip name-server 192.0.2.54\n  ip route 0.0.0.0/0 192.0.2.1\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\n',
      },
    ],
  },
};
