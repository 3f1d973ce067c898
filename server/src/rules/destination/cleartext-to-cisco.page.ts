import type { RulePage } from '../page';

/** What the page of SL201 says. */
export const cleartextToCiscoPage: RulePage = {
  docs: {
    why: 'Cisco has switched plain HTTP off for its licensing servers. The device connects, gets an answer that is no license response, and reports “Fail to parse response data from SCH server” or a failed HTTP message.',
    fix: 'Change the scheme to `https://`. On NX-OS remove the old destination and enter the new one.',
    ignore: 'Never: the address cannot work.',
    references: [
      { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, known issue 2' },
      { title: 'Troubleshoot Smart Licensing on Catalyst Platforms, note on TCP/80' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'nxos',
        text: 'callhome\n  destination-profile CiscoTAC-1 http http://tools.cisco.com/its/service/oddce/services/DDCEService\n',
      },
    ],
    good: [
      {
        dialect: 'nxos',
        text: 'callhome\n  destination-profile CiscoTAC-1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n',
      },
    ],
  },
};
