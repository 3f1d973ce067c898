import type { RulePage } from '../page';

/** What the page of SL104 says. */
export const licensingProfileNotHttpPage: RulePage = {
  docs: {
    why: 'A call-home profile sends e-mail by default, even when it has an HTTP address. Licensing data leaves by HTTP only, so registration fails with “Communication transport not available” or “Fail to send out Call Home HTTP message”.',
    fix: 'IOS XE: in the profile enter `destination transport-method http`; `CiscoTAC-1` has one method at a time, a user profile may send both ways. NX-OS: under `callhome` enter `destination-profile CiscoTAC-1 transport-method http`.',
    ignore: 'When licensing does not use this profile; then stop it reporting licensing data.',
    references: [
      {
        title:
          'Troubleshoot Smart Licensing on Catalyst Platforms, basic verification (Transport Method: http)',
      },
      { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, method 1' },
      { title: 'YANG model Cisco-IOS-XE-call-home, destination transport-method' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'nxos',
        text: '!Command: show running-config callhome\nversion 9.3(4) Bios:version 07.67\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\n',
      },
    ],
    good: [
      {
        dialect: 'nxos',
        text: '!Command: show running-config callhome\nversion 9.3(4) Bios:version 07.67\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\n',
      },
    ],
  },
};
