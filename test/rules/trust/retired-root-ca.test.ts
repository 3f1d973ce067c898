import { retiredRootCa } from '../../../server/src/rules/trust/retired-root-ca';
import { testRule, wholeIosXe } from '../rule-tester';

const DDCE = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';
const TG = 'https://cssm.example.net/Transportgateway/services/DeviceRequestHandler';
const HIDDEN =
  'service call-home\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n';

const direct = (url = DDCE, lines = '') =>
  `ip name-server 192.0.2.53\n${lines}${HIDDEN}  destination address http ${url}\n`;

testRule(retiredRootCa, {
  valid: [
    { name: 'a train of which some releases are fixed', text: wholeIosXe('16.12', direct()) },
    { name: '17.3, of which some releases are fixed', text: wholeIosXe('17.3', direct()) },
    {
      name: 'a train that was never exposed',
      text: wholeIosXe('17.6', `license smart transport callhome\n${direct()}`),
    },
    {
      name: 'an industrial switch with the release that knows the new root',
      text: wholeIosXe(
        '17.6',
        `license udi pid IE-3300-8T2S sn A\nlicense smart transport callhome\n${direct()}`,
      ),
    },
    {
      name: 'a Catalyst on the release before',
      text: wholeIosXe('17.5', `switch 1 provision c9300-24t\nlicense smart transport callhome\n${direct()}`),
    },
    {
      name: 'cBR-8 on a train of which one release is fixed',
      text: wholeIosXe(
        '17.6',
        `license udi pid cBR-8-CCAP-CHASS sn A\nlicense smart transport callhome\n${direct()}`,
      ),
    },
    {
      name: 'an industrial switch with a bundle, imported by a command in upper case',
      text: wholeIosXe(
        '17.4',
        `license udi pid IE-3300-8T2S sn A\nlicense smart transport callhome\nCRYPTO PKI TRUSTPOOL IMPORT TERMINAL\n${direct()}`,
      ),
    },
    {
      name: 'an installed CA bundle',
      text: wholeIosXe(
        '17.2',
        direct(DDCE, 'crypto pki certificate pool\n cabundle nvram:ios_core.p7b\n!\n'),
      ),
    },
    {
      name: 'an import in a script',
      text: wholeIosXe(
        '17.2',
        direct(DDCE, 'crypto pki trustpool import url http://www.cisco.com/security/pki/trs/ios_core.p7b\n'),
      ),
    },
    {
      name: 'a trustpoint of its own for the HTTP client',
      text: wholeIosXe(
        '17.2',
        direct(DDCE, 'crypto pki trustpoint NewRoot\n!\nip http client secure-trustpoint NewRoot\n'),
      ),
    },
    {
      name: 'the new root as a trustpoint',
      text: wholeIosXe('17.2', direct(DDCE, 'crypto pki trustpoint IdenTrust-CA\n!\n')),
    },
    { name: 'SSM On-Prem', text: wholeIosXe('17.2', direct(TG)) },
    {
      name: 'a proxy',
      text: wholeIosXe(
        '17.2',
        direct().replace(' contact', ' http-proxy "proxy.example.net" port 8080\n contact'),
      ),
    },
    { name: 'reserved licenses', text: wholeIosXe('17.2', `license smart reservation\n${direct()}`) },
    { name: 'an inactive profile', text: wholeIosXe('17.2', direct().replace('  active\n', '')) },
    { name: 'a router of 16.9, where Smart Licensing is off', text: wholeIosXe('16.9', direct()) },
    { name: 'a fragment', text: `version 17.2\n${direct()}` },
  ],
  invalid: [
    ...[
      ['17.5', 'license udi pid IE-3300-8T2S sn A\n'],
      ['17.4', 'switch 1 provision ess-3300-ncp\n'],
      ['17.3', 'license udi pid ESS-3300-NCP sn A\n'],
      ['17.5', 'license udi pid cBR-8-CCAP-CHASS sn A\n'],
      ['17.2', 'license udi pid IE-3200-8T2S sn A\n'],
    ].map(([release = '', product = '']) => ({
      name: `${product.trim()} on ${release}`,
      text: wholeIosXe(release, `${product}license smart transport callhome\n${direct()}`),
      findings: [{ message: 'retired', highlighted: DDCE, severity: 'information' as const }],
    })),
    {
      name: 'a written destination in the cloud',
      text: wholeIosXe('17.2', direct()),
      findings: [{ message: 'retired', highlighted: DDCE, severity: 'information' }],
    },
    {
      name: 'the hidden destination as a hint',
      text: wholeIosXe('17.1', HIDDEN),
      findings: [{ message: 'retired', highlighted: 'profile "CiscoTAC-1"', severity: 'hint' }],
    },
    {
      name: 'a switch of 16.9',
      text: wholeIosXe('16.9', `switch 1 provision c9300-24t\n${direct()}`),
      findings: [{ message: 'retired', highlighted: DDCE, severity: 'information' }],
    },
    {
      name: 'Smart transport',
      text: wholeIosXe(
        '16.11',
        'license smart transport smart\nlicense smart url https://smartreceiver.cisco.com/licservice/license\n',
      ),
      findings: [{ message: 'retired', highlighted: 'https://smartreceiver.cisco.com/licservice/license' }],
    },
  ],
});
