import type { RulePage } from '../page';

/** What the page of SL405 says. */
export const ipHostInOtherVrfPage: RulePage = {
  docs: {
    why: 'On IOS XE a mapping with `vrf` counts in that VRF only, and the transports smart and cslu look into the VRF of `license smart vrf`: Cisco documents `ip host vrf VRF cslu-local ADDRESS` for a CSLU in a VRF. It is a hint, and only where `license smart vrf` is set: call-home in a VRF uses the global mapping. NX-OS has one host table for all VRFs, so nothing is said there.',
    fix: 'On IOS XE: `ip host vrf VRF NAME ADDRESS`. The mapping that exists may stay.',
    ignore: 'When the name resolves in the VRF in use (`ping vrf VRF NAME`).',
    references: [
      { title: 'Smart Licensing Using Policy, CSLU in a VRF: ip host vrf VRF cslu-local ADDRESS' },
      { title: 'Cisco YANG model Cisco-NX-OS-device 9.3-2: hosts only under the global DNS profile' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'version 17.12\nhostname edge-1\nvrf definition OAM\nno ip domain lookup\nip host ssm.corp.example 192.0.2.45\ninterface Loopback64\n vrf forwarding OAM\n ip address 192.0.2.10 255.255.255.255\nip http client source-interface Loopback64\nip route vrf OAM 0.0.0.0 0.0.0.0 192.0.2.1\nlicense smart transport cslu\nlicense smart url cslu https://ssm.corp.example/cslu/v1/pi/example-1\nlicense smart vrf OAM\nntp server vrf OAM 192.0.2.123\nend\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'version 17.12\nhostname edge-1\nvrf definition OAM\nno ip domain lookup\nip host vrf OAM ssm.corp.example 192.0.2.45\ninterface Loopback64\n vrf forwarding OAM\n ip address 192.0.2.10 255.255.255.255\nip http client source-interface Loopback64\nip route vrf OAM 0.0.0.0 0.0.0.0 192.0.2.1\nlicense smart transport cslu\nlicense smart url cslu https://ssm.corp.example/cslu/v1/pi/example-1\nlicense smart vrf OAM\nntp server vrf OAM 192.0.2.123\nend\n',
      },
      {
        dialect: 'nxos',
        text: 'version 9.3(5) Bios:version 07.68\nlicense smart enable\nhostname leaf-1\nno ip domain-lookup\nip host ssm.corp.example 192.0.2.45\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://ssm.corp.example/Transportgateway/services/DeviceRequestHandler\n  transport http use-vrf management\n  enable\nntp server 192.0.2.123 use-vrf management\nvrf context management\n  ip route 0.0.0.0/0 192.0.2.1\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\n',
      },
    ],
  },
};
