import type { RulePage } from '../page';

/** What the page of SL405 says. */
export const ipHostInOtherVrfPage: RulePage = {
  docs: {
    why: 'A mapping counts in its own VRF only: on NX-OS one outside of `vrf context` belongs to VRF `default`, and callhome looks into the VRF of `transport http use-vrf`. The name stays unresolved, as if there were no mapping. On IOS XE the finding is a hint, and only where `license smart vrf` sets the VRF: Cisco documents `ip host vrf VRF cslu-local ADDRESS` for that case, while call-home in a VRF uses the global mapping.',
    fix: 'IOS XE: `ip host vrf VRF NAME ADDRESS`. NX-OS: `ip host NAME ADDRESS` inside `vrf context VRF`. The mapping that exists may stay.',
    ignore: 'When the name resolves in the VRF in use (`ping NAME vrf VRF`).',
    references: [
      {
        title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, known issue 4 (CSCvv67469)',
      },
      { title: 'Smart Licensing Using Policy, CSLU in a VRF: ip host vrf VRF cslu-local ADDRESS' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'nxos',
        text: 'version 9.3(5) Bios:version 07.68\nlicense smart enable\nhostname leaf-1\nno ip domain-lookup\nip host ssm.corp.example 192.0.2.45\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://ssm.corp.example/Transportgateway/services/DeviceRequestHandler\n  transport http use-vrf management\n  enable\nntp server 192.0.2.123 use-vrf management\nvrf context management\n  ip route 0.0.0.0/0 192.0.2.1\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\n',
      },
    ],
    good: [
      {
        dialect: 'nxos',
        text: 'version 9.3(5) Bios:version 07.68\nlicense smart enable\nhostname leaf-1\nno ip domain-lookup\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://ssm.corp.example/Transportgateway/services/DeviceRequestHandler\n  transport http use-vrf management\n  enable\nntp server 192.0.2.123 use-vrf management\nvrf context management\n  ip host ssm.corp.example 192.0.2.45\n  ip route 0.0.0.0/0 192.0.2.1\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\n',
      },
    ],
  },
};
