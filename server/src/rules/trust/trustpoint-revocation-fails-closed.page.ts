import type { RulePage } from '../page';

/** What the page of SL601 says. */
export const trustpointRevocationFailsClosedPage: RulePage = {
  docs: {
    why: 'The methods of `revocation-check` are tried in order, and `none` at the end accepts the certificate when the ones before could not be carried out. With `crl` alone the device must fetch the certificate revocation list first. Where that server is not reachable (an SSM On-Prem network without Internet, a proxy, a management VRF) the fetch hangs: `show license all` stays at “Failure reason: Waiting for reply”, and the log shows `%PKI-3-CRL_FETCH_FAIL`.\n\n`crl` is the factory default of `SLA-TrustPoint`, so this is only a hint until the configuration shows a reason: call-home or Smart transport to a written destination that is on-prem, proxied or reached through a VRF.',
    fix: 'On IOS XE: `crypto pki trustpoint SLA-TrustPoint`, then `revocation-check none`. `revocation-check crl none` keeps the check where it works. NX-OS has no such trustpoint.',
    ignore:
      'When the device reaches the CRL or OCSP server, or your policy requires a check that fails closed.',
    references: [
      { title: 'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 7 (“Waiting for reply”)' },
      { title: 'Cisco-IOS-XE-crypto YANG model: revocation-check, ordered by user' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'crypto pki trustpoint SLA-TrustPoint\n enrollment pkcs12\n revocation-check crl\n',
      },
      {
        dialect: 'iosxe',
        text: 'license smart transport callhome\ncrypto pki trustpoint SLA-TrustPoint\n enrollment pkcs12\n revocation-check crl\n!\ncall-home\n profile "on-prem"\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http https://cssm.example.net/Transportgateway/services/DeviceRequestHandler\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'crypto pki trustpoint SLA-TrustPoint\n enrollment pkcs12\n revocation-check crl none\n',
      },
    ],
  },
};
