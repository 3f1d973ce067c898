import { trustpointRevocationFailsClosed } from '../../../server/src/rules/trust/trustpoint-revocation-fails-closed';
import { testRule } from '../rule-tester';

const trustpoint = (check: string, name = 'SLA-TrustPoint') =>
  `crypto pki trustpoint ${name}\n enrollment pkcs12\n${check === '' ? '' : ` revocation-check ${check}\n`}!\n`;
const callHome = (url: string, lines = '') =>
  `license smart transport callhome\ncall-home\n${lines} profile "site"\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http ${url}\n!\n`;

const ON_PREM = 'https://cssm.example.net/Transportgateway/services/DeviceRequestHandler';
const CLOUD = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';

const CLASSIC = 'version 16.12\n';

/** The fixes of a finding, a server of one's own first. */
const onPrem = (rest: string, vrf = '', name?: string) => [
  { output: rest + trustpoint('none', name) },
  { output: rest + trustpoint('crl none', name) },
  ...inVrf(rest, vrf, 'crl', name),
];

/** The same for Cisco's cloud and where nothing is known. */
const cloud = (rest: string, vrf = '', methods = 'crl', name?: string) => [
  { output: rest + trustpoint(`${methods} none`, name) },
  { output: rest + trustpoint('none', name) },
  ...inVrf(rest, vrf, methods, name),
];

const inVrf = (rest: string, vrf: string, methods: string, name?: string) =>
  vrf === ''
    ? []
    : [{ output: rest + trustpoint(methods, name).replace(`${methods}\n`, `${methods}\n vrf ${vrf}\n`) }];

const found = (
  text: string,
  severity: 'hint' | 'warning',
  fixes: readonly { readonly output: string }[],
  methods = 'crl',
  name?: string,
) => ({
  text: text + trustpoint(methods, name),
  findings: [{ message: 'failsClosed', highlighted: methods, severity, fixes }],
});

const MGMT =
  'vrf definition Mgmt-vrf\n!\ninterface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 192.0.2.9 255.255.255.0\n!\nip http client source-interface GigabitEthernet0/0\n';
const SMART =
  'license smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\n';
const SMART_ON_PREM =
  'license smart transport smart\nlicense smart url https://cssm.example.net/SmartTransport\nip http client secure-trustpoint LicRoot\n';
const HIDDEN =
  'license smart transport callhome\ncall-home\n vrf Mgmt-vrf\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n!\n';
const PROXY = ' http-proxy "proxy.example.net" port 8080\n';
const CSLU =
  'license smart transport cslu\nlicense smart url cslu https://cssm.example.net/cslu/v1/pi/Site-1\n';

testRule(trustpointRevocationFailsClosed, {
  valid: [
    {
      name: 'a device of a lab file, without a release and with nothing but what every release prints',
      text: `service call-home\nhostname R1\n!\n${trustpoint('crl')}`,
    },
    { name: 'revocation-check none', text: trustpoint('none') },
    { name: 'revocation-check crl none', text: callHome(ON_PREM) + trustpoint('crl none') },
    { name: 'revocation-check ocsp none', text: trustpoint('ocsp none') },
    { name: 'no revocation-check line: what the device then does is not certain', text: trustpoint('') },
    { name: 'a trustpoint that licensing does not use', text: trustpoint('crl', 'DNAC-CA') },
    {
      name: 'self-signed certificates',
      text: trustpoint('none', 'TP-self-signed-123') + trustpoint('crl', 'VPN-CA'),
    },
    {
      name: 'a trustpoint with a VRF of its own',
      text: `${CLASSIC}${callHome(ON_PREM)}${trustpoint('crl')}`.replace('crl\n', 'crl\n vrf Mgmt-vrf\n'),
    },
    {
      name: 'the same above the check, in upper case',
      text: `${CLASSIC}${callHome(ON_PREM)}${trustpoint('crl')}`.replace(
        ' revocation',
        ' VRF Mgmt-vrf\n revocation',
      ),
    },
    {
      name: 'a trustpoint with a source interface of its own',
      text: `${CLASSIC}${callHome(CLOUD, ' vrf Mgmt-vrf\n')}${trustpoint('crl')}`.replace(
        'crl\n',
        'crl\n source interface GigabitEthernet0/0\n',
      ),
    },
    { name: 'a placeholder for the methods', text: trustpoint('<METHODS>') },
    {
      name: 'NX-OS, which has no such trustpoint',
      dialect: 'nxos',
      text: 'version 9.3(5)\ncrypto ca trustpoint SLA-TrustPoint\n  revocation-check crl\n',
    },
  ],
  invalid: [
    { name: 'the factory default as a hint', ...found('', 'hint', cloud('')) },
    {
      name: 'the factory default of a policy release through Mgmt-vrf as a hint',
      ...found(`version 17.9\n${MGMT}${SMART}`, 'hint', cloud(`version 17.9\n${MGMT}${SMART}`, 'Mgmt-vrf')),
    },
    {
      name: 'call-home to a server of one’s own on a policy release as a hint',
      ...found(`version 17.9\n${callHome(ON_PREM)}`, 'hint', onPrem(`version 17.9\n${callHome(ON_PREM)}`)),
    },
    {
      name: '17.3, which CSLU lines prove to be a policy release',
      ...found(`version 17.3\n${MGMT}${CSLU}`, 'hint', onPrem(`version 17.3\n${MGMT}${CSLU}`, 'Mgmt-vrf')),
    },
    {
      name: '17.3, which may be either model',
      ...found(`version 17.3\n${callHome(ON_PREM)}`, 'hint', onPrem(`version 17.3\n${callHome(ON_PREM)}`)),
    },
    {
      name: 'a text without a release as a hint',
      ...found(callHome(ON_PREM), 'hint', onPrem(callHome(ON_PREM))),
    },
    {
      name: 'scenario 7: call-home to SSM On-Prem',
      ...found(CLASSIC + callHome(ON_PREM), 'warning', onPrem(CLASSIC + callHome(ON_PREM))),
    },
    {
      name: 'scenario 7 on a Catalyst 3850, which is classic on every release',
      ...found(
        `version 17.3\nswitch 1 provision ws-c3850-24t\n${callHome(ON_PREM)}`,
        'warning',
        onPrem(`version 17.3\nswitch 1 provision ws-c3850-24t\n${callHome(ON_PREM)}`),
      ),
    },
    {
      name: 'direct cloud as a hint',
      ...found(CLASSIC + callHome(CLOUD), 'hint', cloud(CLASSIC + callHome(CLOUD))),
    },
    {
      name: 'direct cloud through a proxy',
      ...found(
        CLASSIC + callHome(CLOUD, PROXY),
        'warning',
        cloud(CLASSIC + callHome(CLOUD, PROXY), '', 'ocsp crl'),
        'ocsp crl',
      ),
    },
    {
      name: 'direct cloud through a VRF, in which the list can be fetched',
      ...found(
        CLASSIC + callHome(CLOUD, ' vrf Mgmt-vrf\n'),
        'warning',
        cloud(CLASSIC + callHome(CLOUD, ' vrf Mgmt-vrf\n'), 'Mgmt-vrf'),
      ),
    },
    {
      name: 'the hidden default destination through a VRF as a hint',
      ...found(CLASSIC + HIDDEN, 'hint', cloud(CLASSIC + HIDDEN, 'Mgmt-vrf')),
    },
    { name: 'an on-prem destination of another transport as a hint', ...found(CSLU, 'hint', onPrem(CSLU)) },
    {
      name: 'Smart transport to SSM On-Prem, and the trustpoint that the HTTP client is told to use',
      ...found(
        CLASSIC + SMART_ON_PREM,
        'warning',
        onPrem(CLASSIC + SMART_ON_PREM, '', 'LicRoot'),
        'crl',
        'LicRoot',
      ),
    },
  ],
});
