import type { RulePage } from '../page';

/** What the page of SL602 says. */
export const ipAddressIdentityPage: RulePage = {
  docs: {
    why: 'In the TLS handshake the device checks that the host in the URL is the one the certificate was issued for. SSM On-Prem usually has a certificate for its name; with an address in the URL the names differ and the handshake fails. For call-home on IOS XE the check is on by default and not shown; licensing by policy (`/cslu/v1/pi`) checks only with `license smart server-identity-check`.',
    fix: 'Use the certificate’s common name in the URL; where DNS does not know it, map it: `ip host NAME ADDRESS`. On IOS XE, as a last resort, `no http secure server-identity-check` under `call-home`. On NX-OS remove the old destination of the profile and enter the new one.',
    ignore: 'When the certificate was issued for the address, which SSM On-Prem supports.',
    references: [
      { title: 'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 6 and its note' },
      { title: 'Cisco-IOS-XE-call-home YANG model: http secure server-identity-check, on by default' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'license smart transport callhome\ncall-home\n profile "on-prem"\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http https://192.0.2.40/Transportgateway/services/DeviceRequestHandler\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'license smart transport callhome\nip host cssm.example.net 192.0.2.40\ncall-home\n profile "on-prem"\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http https://cssm.example.net/Transportgateway/services/DeviceRequestHandler\n',
      },
      {
        dialect: 'iosxe',
        text: 'license smart transport callhome\ncall-home\n no http secure server-identity-check\n profile "on-prem"\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http https://192.0.2.40/Transportgateway/services/DeviceRequestHandler\n',
      },
    ],
  },
};
