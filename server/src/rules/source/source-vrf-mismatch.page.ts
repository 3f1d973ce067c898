import type { RulePage } from '../page';

/** What the page of SL504 says. */
export const sourceVrfMismatchPage: RulePage = {
  docs: {
    why: 'The connection is opened in one VRF with a source address of another. That address does not exist in the VRF in use, so the connection fails before a packet leaves, and the device reports “Fail to send out Call Home HTTP message” although the server answers a ping in that VRF. In NX-OS this is known issue 1: the HTTP source interface was `Vlan27` while callhome used VRF `management`; changing it to `mgmt0` solved it. There `use-vrf` is `default` as long as nothing else is written, and only `mgmt0` is in VRF `management`.',
    fix: 'IOS XE: `ip http client source-interface INTERFACE` with an interface whose `vrf forwarding` is the VRF of call-home (`vrf VRF` under `call-home`) or of `license smart vrf VRF`; or change those. NX-OS: `ip http source-interface mgmt0 vrf management`, or `transport http use-vrf VRF` under `callhome` with the VRF of the interface.',
    ignore: 'When routes and source addresses are leaked between the two VRFs on purpose.',
    references: [
      {
        title:
          'Configure and Troubleshoot Smart Licensing on Nexus Platforms, known issue 1: the HTTP source interface was changed from Vlan27 to mgmt0',
      },
      {
        title:
          'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 5: the correct VRF in call-home, and basic configuration: ip http client source-interface',
      },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'nxos',
        text: 'callhome\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\nlicense smart transport callhome\nip http source-interface Vlan27\n',
      },
      {
        dialect: 'iosxe',
        text: 'license smart transport callhome\ncall-home\n vrf Mgmt-vrf\n!\ninterface Loopback0\n ip address 192.0.2.10 255.255.255.255\n!\ninterface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 198.51.100.10 255.255.255.0\n!\nip http client source-interface Loopback0\n',
      },
    ],
    good: [
      {
        dialect: 'nxos',
        text: 'callhome\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\nlicense smart transport callhome\nip http source-interface mgmt0 vrf management\n',
      },
      {
        dialect: 'iosxe',
        text: 'license smart transport callhome\ncall-home\n vrf Mgmt-vrf\n!\ninterface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 198.51.100.10 255.255.255.0\n!\nip http client source-interface GigabitEthernet0/0\n',
      },
    ],
  },
};
