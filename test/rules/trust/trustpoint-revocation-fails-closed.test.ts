import { trustpointRevocationFailsClosed } from '../../../server/src/rules/trust/trustpoint-revocation-fails-closed';
import { testRule } from '../rule-tester';

const trustpoint = (check: string, name = 'SLA-TrustPoint') =>
  `crypto pki trustpoint ${name}\n enrollment pkcs12\n${check === '' ? '' : ` revocation-check ${check}\n`}!\n`;
const callHome = (url: string, lines = '') =>
  `license smart transport callhome\ncall-home\n${lines} profile "site"\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http ${url}\n!\n`;

const ON_PREM = 'https://cssm.example.net/Transportgateway/services/DeviceRequestHandler';
const CLOUD = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';

/** Both fixes of a finding. */
const fixes = (rest: string, name?: string) => [
  { output: rest + trustpoint('none', name) },
  { output: rest + trustpoint('crl none', name) },
];

testRule(trustpointRevocationFailsClosed, {
  valid: [
    { name: 'revocation-check none', text: trustpoint('none') },
    { name: 'revocation-check crl none', text: callHome(ON_PREM) + trustpoint('crl none') },
    { name: 'revocation-check ocsp none', text: trustpoint('ocsp none') },
    { name: 'no revocation-check line: what the device then does is not certain', text: trustpoint('') },
    { name: 'a trustpoint that licensing does not use', text: trustpoint('crl', 'DNAC-CA') },
    {
      name: 'self-signed certificates',
      text: trustpoint('none', 'TP-self-signed-123') + trustpoint('crl', 'VPN-CA'),
    },
    { name: 'a placeholder for the methods', text: trustpoint('<METHODS>') },
    {
      name: 'NX-OS, which has no such trustpoint',
      dialect: 'nxos',
      text: 'version 9.3(5)\ncrypto ca trustpoint SLA-TrustPoint\n  revocation-check crl\n',
    },
  ],
  invalid: [
    {
      name: 'the factory default as a hint',
      text: trustpoint('crl'),
      findings: [{ message: 'failsClosed', highlighted: 'crl', severity: 'hint', fixes: fixes('') }],
    },
    {
      name: 'scenario 7: call-home to SSM On-Prem',
      text: callHome(ON_PREM) + trustpoint('crl'),
      findings: [
        { message: 'failsClosed', highlighted: 'crl', severity: 'warning', fixes: fixes(callHome(ON_PREM)) },
      ],
    },
    {
      name: 'direct cloud as a hint',
      text: callHome(CLOUD) + trustpoint('crl'),
      findings: [
        { message: 'failsClosed', highlighted: 'crl', severity: 'hint', fixes: fixes(callHome(CLOUD)) },
      ],
    },
    {
      name: 'direct cloud through a proxy',
      text: callHome(CLOUD, ' http-proxy "proxy.example.net" port 8080\n') + trustpoint('ocsp crl'),
      findings: [
        {
          message: 'failsClosed',
          highlighted: 'ocsp crl',
          severity: 'warning',
          fixes: fixes(callHome(CLOUD, ' http-proxy "proxy.example.net" port 8080\n')),
        },
      ],
    },
    {
      name: 'direct cloud through a VRF',
      text: callHome(CLOUD, ' vrf Mgmt-vrf\n') + trustpoint('crl'),
      findings: [
        {
          message: 'failsClosed',
          highlighted: 'crl',
          severity: 'warning',
          fixes: fixes(callHome(CLOUD, ' vrf Mgmt-vrf\n')),
        },
      ],
    },
    {
      name: 'the hidden default destination through a VRF as a hint',
      text: `license smart transport callhome\ncall-home\n vrf Mgmt-vrf\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n!\n${trustpoint('crl')}`,
      findings: [
        {
          message: 'failsClosed',
          highlighted: 'crl',
          severity: 'hint',
          fixes: fixes(
            `license smart transport callhome\ncall-home\n vrf Mgmt-vrf\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n!\n`,
          ),
        },
      ],
    },
    {
      name: 'an on-prem destination of another transport as a hint',
      text: `license smart transport cslu\nlicense smart url cslu https://cssm.example.net/cslu/v1/pi/Site-1\n${trustpoint('crl')}`,
      findings: [
        {
          message: 'failsClosed',
          highlighted: 'crl',
          severity: 'hint',
          fixes: fixes(
            'license smart transport cslu\nlicense smart url cslu https://cssm.example.net/cslu/v1/pi/Site-1\n',
          ),
        },
      ],
    },
    {
      name: 'an on-prem destination while the transport is unknown as a hint',
      text: `version 17.3\n${callHome(ON_PREM).replace('license smart transport callhome\n', '')}${trustpoint('crl')}`,
      findings: [
        {
          message: 'failsClosed',
          highlighted: 'crl',
          severity: 'hint',
          fixes: fixes(
            `version 17.3\n${callHome(ON_PREM).replace('license smart transport callhome\n', '')}`,
          ),
        },
      ],
    },
    {
      name: 'Smart transport to SSM On-Prem, and the trustpoint that the HTTP client is told to use',
      text: `license smart transport smart\nlicense smart url smart https://cssm.example.net/SmartTransport\nip http client secure-trustpoint LicRoot\n${trustpoint('crl', 'LicRoot')}`,
      findings: [
        {
          message: 'failsClosed',
          highlighted: 'crl',
          severity: 'warning',
          fixes: fixes(
            'license smart transport smart\nlicense smart url smart https://cssm.example.net/SmartTransport\nip http client secure-trustpoint LicRoot\n',
            'LicRoot',
          ),
        },
      ],
    },
  ],
});
