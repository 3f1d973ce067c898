import type { RulePage } from '../page';

/** What the page of SL206 says. */
export const endpointHostMismatchPage: RulePage = {
  docs: {
    why: 'Each of Cisco’s two servers has one service for license reports: `tools.cisco.com` takes call-home messages at `/its/service/oddce/services/DDCEService`, `smartreceiver.cisco.com` takes Smart transport at `/licservice/license`. The paths of SSM On-Prem (`/Transportgateway/…`, `/SmartTransport`) and of a CSLU (`/cslu/v1/pi`) exist on neither. And each command talks to one kind of service: an address of call-home to `/Transportgateway/…`, `license smart url smart` to `/SmartTransport`, `license smart url cslu` to `/cslu/v1/pi`; a bare `license smart url` is that of the transport in effect. NX-OS from 10.2 on reaches SSM On-Prem by transport cslu only. Anything else is answered with an error, and the report is lost.',
    fix: 'Choose the pair that fits the command: `tools.cisco.com` with its path for call-home, `smartreceiver.cisco.com` with its path for `license smart url smart`. `license smart url cslu` needs a CSLU or SSM On-Prem: Cisco’s cloud does not speak that protocol. Where the path is right and the command is not, enter the URL under the command of its transport. On NX-OS remove the old destination of the profile and enter the new one.',
    ignore: 'When a reverse proxy of your own leads this path to the right service.',
    references: [
      {
        title:
          'Troubleshoot Smart Licensing on Catalyst Platforms, considerations and scenario 5 (check the URL)',
      },
      { title: 'Cisco IOS XE command reference, Smart Licensing Using Policy: license smart url' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'license smart transport smart\nlicense smart url smart https://tools.cisco.com/licservice/license\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'license smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\n',
      },
    ],
  },
};
