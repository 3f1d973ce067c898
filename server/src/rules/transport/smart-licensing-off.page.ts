import type { RulePage } from '../page';

/** What the page of SL110 says. */
export const smartLicensingOffPage: RulePage = {
  docs: {
    why: 'From 9.3(3) to 10.1 a Nexus 3000 or 9000 uses license files unless Smart Licensing is switched on. The callhome destination may be meant for Smart Call Home alone, which uses the same address; if licensing was meant, nothing registers. From 10.2(1) on licensing by policy is always on. Routers of IOS XE 16.5.1 to 16.9 are licensed by PAK unless it is switched on, and print `no license smart enable` by default; from 16.10 on it is the only way.',
    fix: 'IOS XE and NX-OS: enter `license smart enable` (some releases print `feature license smart`), then register at the exec prompt with `license smart register idtoken <TOKEN>`.',
    ignore:
      'When the device has license files and callhome serves Smart Call Home; `no license smart enable` says so.',
    references: [
      { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, supported platforms' },
      { title: 'Cisco NX-OS Licensing Guide, Smart Licensing for Nexus 3000 and 9000' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'nxos',
        text: 'version 9.3(5) Bios:version 07.68\nhostname leaf-1\nfeature lldp\ncallhome\n  email-contact netops@example.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\nip name-server 192.0.2.53 use-vrf management\nvrf context management\n  ip route 0.0.0.0/0 192.0.2.1\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\nntp server 192.0.2.123 use-vrf management\n',
      },
    ],
    good: [
      {
        dialect: 'nxos',
        text: 'version 9.3(5) Bios:version 07.68\nlicense smart enable\nhostname leaf-1\nfeature lldp\ncallhome\n  email-contact netops@example.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\nip name-server 192.0.2.53 use-vrf management\nvrf context management\n  ip route 0.0.0.0/0 192.0.2.1\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\nntp server 192.0.2.123 use-vrf management\n',
      },
    ],
  },
};
