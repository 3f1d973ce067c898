import type { RulePage } from '../page';

/** What the page of SL506 says. */
export const vrfUndefinedPage: RulePage = {
  docs: {
    why: 'Without the VRF there is no routing table, no route and no source address for the reports: the connection cannot be opened. VRF names are case-sensitive; the usual slip is `mgmt` for `management` (NX-OS), or the `Mgmt-vrf` of Catalyst switches in place of the `Mgmt-intf` of routers. Judged are `vrf` under `call-home`, `license smart vrf`, on NX-OS `transport http use-vrf` and the `vrf` of `ip http source-interface`. `default` and `management` of NX-OS are built in.',
    fix: 'Write the name as the definition has it: IOS XE `show vrf`, NX-OS `show vrf`. If the VRF is really missing, define it (IOS XE `vrf definition VRF`, NX-OS `vrf context VRF`), put the interface into it and give it a route.',
    ignore: 'When the definition of the VRF was left out of the file on purpose.',
    references: [
      {
        title:
          'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 5: the correct VRF is configured in call-home',
      },
      { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, known issue 1' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'nxos',
        text: 'version 9.3(5) Bios:version 07.68\nlicense smart enable\nhostname leaf-1\nip name-server 192.0.2.53 use-vrf mgmt\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf mgmt\n  enable\nntp server 192.0.2.123 use-vrf management\nvrf context management\n  ip route 0.0.0.0/0 192.0.2.1\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\n',
      },
    ],
    good: [
      {
        dialect: 'nxos',
        text: 'version 9.3(5) Bios:version 07.68\nlicense smart enable\nhostname leaf-1\nip name-server 192.0.2.53 use-vrf management\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\nntp server 192.0.2.123 use-vrf management\nvrf context management\n  ip route 0.0.0.0/0 192.0.2.1\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\n',
      },
    ],
  },
};
