import type { RulePage } from '../page';

/** What the page of SL304 says. */
export const proxyWithoutServerPage: RulePage = {
  docs: {
    why: 'NX-OS keeps the proxy’s address and its use apart. With the use alone callhome has no proxy to send through, and the message fails with “Fail to send out Call Home HTTP message”.',
    fix: 'Under `callhome`, enter `transport http proxy server HOST port N`; without a port NX-OS takes 8080. If there is no proxy, enter `no transport http proxy enable`.',
    ignore: 'While the proxy’s address is not yet known.',
    references: [
      {
        title:
          'Configure and Troubleshoot Smart Licensing on Nexus Platforms, method 2 (through an HTTP proxy)',
      },
      { title: 'Cisco-NX-OS-device YANG model: callhome http proxy' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'nxos',
        text: '!Command: show running-config callhome\n\nversion 9.3(5) Bios:version 07.68\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http proxy enable\n  transport http use-vrf management\n  enable\n',
      },
    ],
    good: [
      {
        dialect: 'nxos',
        text: '!Command: show running-config callhome\n\nversion 9.3(5) Bios:version 07.68\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http proxy server 192.0.2.80\n  transport http proxy enable\n  transport http use-vrf management\n  enable\n',
      },
    ],
  },
};
