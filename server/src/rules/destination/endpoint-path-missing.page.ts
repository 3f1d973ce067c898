import type { RulePage } from '../page';

/** What the page of SL212 says. */
export const endpointPathMissingPage: RulePage = {
  docs: {
    why: 'A licensing server has a service for each transport, and each service a path: `/Transportgateway/services/DeviceRequestHandler` takes call-home messages on SSM On-Prem or a Transport Gateway, `/SmartTransport` the registrations of classic releases, `/cslu/v1/pi/<tenant>` the reports of policy releases; `tools.cisco.com` and `smartreceiver.cisco.com` have one path each. At its root the server shows a web page at best, and the report is lost.',
    fix: 'Add the path of the command’s service. SSM On-Prem shows the URL with its tenant under Inventory, General, CSLU Transport URL; the CSLU application has no tenant. On NX-OS remove the old destination of the profile and enter the new one.',
    ignore: 'When a reverse proxy of your own maps its root to the service.',
    references: [
      { title: 'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 5 (check the URL)' },
      { title: 'Cisco IOS XE command reference, Smart Licensing Using Policy: license smart url' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'license smart transport callhome\ncall-home\n profile "on-prem"\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http https://ssm.example.net/\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'license smart transport callhome\ncall-home\n profile "on-prem"\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http https://ssm.example.net/Transportgateway/services/DeviceRequestHandler\n',
      },
    ],
  },
};
