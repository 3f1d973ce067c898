import type { RulePage } from '../page';

/** What the page of SL108 says. */
export const callhomeDisabledPage: RulePage = {
  docs: {
    why: 'On NX-OS callhome is disabled by default. A destination alone sends nothing: registration ends with “Fail to send out Call Home HTTP message”. The configuration shown with known issue 1 of the Nexus document lacks the line too.',
    fix: 'NX-OS: enter `callhome`, then `email-contact …` if there is none yet, then `enable`. Without an e-mail contact the device may refuse `enable`.',
    ignore: 'When the block is prepared for later, or licensing uses another transport.',
    references: [
      {
        title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, methods 1 to 3, known issue 1',
      },
      { title: 'YANG model Cisco-NX-OS-device, callhome (adminSt)' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'nxos',
        text: '!Command: show running-config callhome\nversion 9.3(5) Bios:version 07.68\ncallhome\n  email-contact netops@example.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n',
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
