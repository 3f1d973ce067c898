import type { RulePage } from '../page';

/** What the page of SL303 says. */
export const proxyNotEnabledPage: RulePage = {
  docs: {
    why: 'NX-OS keeps the proxy’s address and its use apart, and the use is off by default. Without `transport http proxy enable` callhome connects straight to the destination; where only the proxy may reach the Internet, the message is never sent and `show license status` says “Fail to send out Call Home HTTP message”.',
    fix: 'Under `callhome`, enter `transport http proxy enable`. If the proxy is no longer needed, remove its server line instead.',
    ignore: 'When the proxy is kept for later and the device reaches the destination without it.',
    references: [
      {
        title:
          'Configure and Troubleshoot Smart Licensing on Nexus Platforms, method 2 (through an HTTP proxy)',
      },
      { title: 'Cisco-NX-OS-device YANG model: callhome http proxy, disabled by default' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'nxos',
        text: '!Command: show running-config callhome\n\nversion 9.3(5) Bios:version 07.68\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http proxy server 192.0.2.80 port 8080\n  transport http use-vrf management\n  enable\n',
      },
    ],
    good: [
      {
        dialect: 'nxos',
        text: '!Command: show running-config callhome\n\nversion 9.3(5) Bios:version 07.68\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http proxy server 192.0.2.80 port 8080\n  transport http proxy enable\n  transport http use-vrf management\n  enable\n',
      },
    ],
  },
};
