import type { RulePage } from '../page';

/** What the page of SL402 says. */
export const noNameServerPage: RulePage = {
  docs: {
    why: 'Without `ip name-server` the device has nobody to ask: IOS XE broadcasts the question, NX-OS lets it run into the timeout. On NX-OS an unanswered question also holds up callhome’s message queue (CSCvv67469), so that further reports get stuck; there the finding is a warning. On IOS XE it is information, since name servers may come in ways that a configuration does not show.',
    fix: 'IOS XE: `ip name-server [vrf VRF] ADDRESS`. NX-OS: `ip name-server ADDRESS use-vrf VRF`. Or map the name: `ip host NAME ADDRESS`; on NX-OS that line is global and maps for every VRF. Or write the address into the destination.',
    ignore: 'When the name servers come by DHCP on an interface that the configuration does not show.',
    references: [
      {
        title:
          'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 5: configure a DNS server or an ip host statement',
      },
      {
        title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, known issue 4 (CSCvv67469)',
      },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'nxos',
        text: 'version 9.3(5) Bios:version 07.68\nlicense smart enable\nhostname leaf-1\nip domain-lookup\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\nntp server 192.0.2.123 use-vrf management\nvrf context management\n  ip route 0.0.0.0/0 192.0.2.1\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\n',
      },
    ],
    good: [
      {
        dialect: 'nxos',
        text: 'version 9.3(5) Bios:version 07.68\nlicense smart enable\nhostname leaf-1\nip domain-lookup\nip name-server 192.0.2.53 use-vrf management\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\nntp server 192.0.2.123 use-vrf management\nvrf context management\n  ip route 0.0.0.0/0 192.0.2.1\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\n',
      },
    ],
  },
};
