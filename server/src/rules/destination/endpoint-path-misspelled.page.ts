import type { RulePage } from '../page';

/** What the page of SL204 says. */
export const endpointPathMisspelledPage: RulePage = {
  docs: {
    why: 'Terminals clip long lines at the right margin, and a URL that is copied from such a screen ends in `…/DDCES` or `…/DeviceRequestHandle`. The server answers that there is no such page; the device reports “Fail to send out Call Home HTTP message” or “Fail to parse response data from SCH server”.',
    fix: 'Write the path in full: `/its/service/oddce/services/DDCEService`, `/Transportgateway/services/DeviceRequestHandler`, `/licservice/license`, `/SmartTransport` or `/cslu/v1/pi`. On NX-OS remove the old destination of the profile and enter the new one.',
    ignore:
      'When a server of your own answers at this path, or when the document only quotes a clipped screen.',
    references: [
      {
        title:
          'Configure and Troubleshoot Smart Licensing on Nexus Platforms, method 1 (printed with the URL clipped)',
      },
      {
        title:
          'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 5 (check the URL in the call-home profile)',
      },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'nxos',
        text: 'callhome\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCES\n',
      },
    ],
    good: [
      {
        dialect: 'nxos',
        text: 'callhome\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n',
      },
    ],
  },
};
