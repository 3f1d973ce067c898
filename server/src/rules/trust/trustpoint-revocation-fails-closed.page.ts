import type { RulePage } from '../page';

/** What the page of SL601 says. */
export const trustpointRevocationFailsClosedPage: RulePage = {
  docs: {
    why: 'The methods of `revocation-check` are tried in order, and `none` at the end accepts the certificate when the ones before could not be carried out. With `crl` alone the device must fetch the certificate revocation list first. Where that server is not reachable (an SSM On-Prem network without Internet, a proxy, a management VRF) the fetch hangs: `show license all` stays at “Failure reason: Waiting for reply”, and the log shows `%PKI-3-CRL_FETCH_FAIL`.\n\n`crl` is the factory default of `SLA-TrustPoint` on every release seen. It is a hint on releases that license by policy (17.4 and later, 17.3 where a line proves it), whatever the transport, and where the release is not known. On earlier releases it is a warning when call-home or Smart transport leads to a written destination that is on-prem, proxied or reached through a VRF. A trustpoint with a `vrf` or `source interface` of its own has been given a way to the list: nothing is said of it.',
    fix: 'On IOS XE: `crypto pki trustpoint SLA-TrustPoint`, then `revocation-check none`, as the document has it for a server of your own, or `revocation-check crl none`, which keeps the check where it works. Where reports leave through a VRF that leads to the list, `vrf VRF` under the trustpoint. NX-OS has no such trustpoint.',
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
        text: 'version 16.12\nlicense smart transport callhome\ncrypto pki trustpoint SLA-TrustPoint\n enrollment pkcs12\n revocation-check crl\n!\ncall-home\n profile "on-prem"\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http https://cssm.example.net/Transportgateway/services/DeviceRequestHandler\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'crypto pki trustpoint SLA-TrustPoint\n enrollment pkcs12\n revocation-check crl none\n',
      },
      {
        dialect: 'iosxe',
        text: 'crypto pki trustpoint SLA-TrustPoint\n enrollment pkcs12\n vrf Mgmt-vrf\n revocation-check crl\n',
      },
    ],
  },
};
