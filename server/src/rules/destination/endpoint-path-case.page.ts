import type { RulePage } from '../page';

/** What the page of SL203 says. */
export const endpointPathCasePage: RulePage = {
  docs: {
    why: 'The servers compare the path letter by letter. With `/transportgateway/…` instead of `/Transportgateway/…`, or `DDCEservice` instead of `DDCEService`, the device reaches the server, is told that there is no such page, and reports “Fail to send out Call Home HTTP message”.',
    fix: 'Write the path as documented: `/its/service/oddce/services/DDCEService` and `/licservice/license` for Cisco’s cloud, `/Transportgateway/services/DeviceRequestHandler` for call-home to SSM On-Prem or a Transport Gateway, `/SmartTransport` for Smart transport to SSM On-Prem, `/cslu/v1/pi` for a CSLU and for licensing by policy at SSM On-Prem. On NX-OS remove the old destination of the profile and enter the new one.',
    ignore: 'Only if a server of your own really answers at the other spelling.',
    references: [
      {
        title:
          'Troubleshoot Smart Licensing on Catalyst Platforms, considerations (“case sensitive!”) and scenario 5',
      },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'call-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n  destination address http https://cssm.example.net/transportgateway/services/DeviceRequestHandler\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'call-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n  destination address http https://cssm.example.net/Transportgateway/services/DeviceRequestHandler\n',
      },
    ],
  },
};
