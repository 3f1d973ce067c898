import type { RulePage } from '../page';

/** What the page of SL206 says. */
export const endpointHostMismatchPage: RulePage = {
  docs: {
    why: 'Each of Cisco’s two servers has one service for licence reports: `tools.cisco.com` takes call-home messages at `/its/service/oddce/services/DDCEService`, `smartreceiver.cisco.com` takes Smart transport at `/licservice/license`. The paths of SSM On-Prem (`/Transportgateway/…`, `/SmartTransport`) and of a CSLU (`/cslu/v1/pi`) exist on neither. The server answers that there is no such page, and the report is lost.',
    fix: 'Choose the pair that fits the command: `tools.cisco.com` with its path for call-home, `smartreceiver.cisco.com` with its path for `license smart url smart`. `license smart url cslu` needs a CSLU or SSM On-Prem: Cisco’s cloud does not speak that protocol. On NX-OS remove the old destination of the profile and enter the new one.',
    ignore: 'Never: neither server has the path.',
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
