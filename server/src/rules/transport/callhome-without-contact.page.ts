import type { RulePage } from '../page';

/** What the page of SL109 says. */
export const callhomeWithoutContactPage: RulePage = {
  docs: {
    why: 'NX-OS wants a contact before callhome is enabled; entered in the other order the transaction fails, and callhome stays off. `sch-smart-licensing@cisco.com` stands for the address that the Smart Account holds.',
    fix: 'NX-OS: enter `callhome`, then `email-contact sch-smart-licensing@cisco.com`, or the address of your own team; `enable` comes after it.',
    ignore: 'When licensing uses another transport than callhome.',
    references: [
      { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, method 1' },
      { title: 'YANG model Cisco-NX-OS-device, callhome (email contact)' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'nxos',
        text: '!Command: show running-config callhome\nversion 9.3(5) Bios:version 07.68\ncallhome\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\n',
      },
    ],
    good: [
      {
        dialect: 'nxos',
        text: '!Command: show running-config callhome\nversion 9.3(5) Bios:version 07.68\ncallhome\n  email-contact netops@example.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\n',
      },
    ],
  },
};
