import type { RulePage } from '../page';

/** What the page of SL103 says. */
export const severalLicensingProfilesPage: RulePage = {
  docs: {
    why: 'Several call-home profiles may be active, but only one of the active ones may report licensing data; the device refuses the second with “Only one active profile is allowed to report Smart Licensing data”. It is easily overlooked, since `CiscoTAC-1` reports licensing data by a hidden default: adding a profile for SSM On-Prem next to an active `CiscoTAC-1` already makes two.',
    fix: 'IOS XE: decide which profile licensing shall use. In the other one enter `no reporting smart-licensing-data`, or `no active` if nothing else needs it.',
    ignore:
      'While licensing does not use call-home the finding is information only: the block is a leftover, but the device still refuses it when it is pasted.',
    references: [
      { title: 'Troubleshoot Smart Licensing on Catalyst Platforms, considerations and scenario 4' },
      { title: 'YANG model Cisco-IOS-XE-call-home: only one active profile may report' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'license smart transport callhome\ncall-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n profile "on-prem"\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http https://ssm.example.com/Transportgateway/services/DeviceRequestHandler\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'license smart transport callhome\ncall-home\n profile "CiscoTAC-1"\n  active\n  no reporting smart-licensing-data\n  destination transport-method http\n profile "on-prem"\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http https://ssm.example.com/Transportgateway/services/DeviceRequestHandler\n',
      },
    ],
  },
};
