import type { RulePage } from '../page';

/** What the page of SL202 says. */
export const cleartextOnPremPage: RulePage = {
  docs: {
    why: 'Plain HTTP works with some on-prem servers, but Cisco is withdrawing TCP port 80 and documents HTTPS for call-home to SSM On-Prem and to the Transport Gateway. Over HTTP the report, with serial numbers and license counts, travels readable, and nothing proves that the server is yours. A URL for the CSLU service (`/cslu/v1/pi`) is never reported: `http://` is right for a CSLU.',
    fix: 'Change the scheme to `https://` and make sure that TCP port 443 is open on the way. If the URL holds an address, the device compares it with the name in the server’s certificate: use that name and map it with `ip host`, or on IOS XE, as a last resort, enter `no http secure server-identity-check` under `call-home`. On NX-OS remove the old destination of the profile and enter the new one.',
    ignore: 'When the on-prem server has no usable certificate and the network between is trusted.',
    references: [
      { title: 'Troubleshoot Smart Licensing on Catalyst Platforms, note on TCP/80 and scenario 6' },
      { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, method 3 (on-prem)' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'license smart transport callhome\ncall-home\n profile "on-prem"\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http http://cssm.example.net/Transportgateway/services/DeviceRequestHandler\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'license smart transport callhome\ncall-home\n profile "on-prem"\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http https://cssm.example.net/Transportgateway/services/DeviceRequestHandler\n',
      },
      {
        dialect: 'iosxe',
        text: 'license smart transport cslu\nlicense smart url cslu http://cslu.example.net:8182/cslu/v1/pi\n',
      },
    ],
  },
};
