import { urlWithoutScheme } from '../../../server/src/rules/destination/url-without-scheme';
import { testRule } from '../rule-tester';

const cslu = (url: string) => `license smart transport cslu\nlicense smart url cslu ${url}\n`;
const callHome = (url: string) =>
  `call-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n  destination address http ${url}\n`;
const nx = (url: string) => `callhome\n  destination-profile CiscoTAC-1 index 1 http ${url}\n`;
const TG = 'cssm.example.net/Transportgateway/services/DeviceRequestHandler';
const DDCE = 'tools.cisco.com/its/service/oddce/services/DDCEService';

testRule(urlWithoutScheme, {
  valid: [
    { name: 'plain HTTP to a CSLU', text: cslu('http://10.20.30.40:8182/cslu/v1/pi') },
    { name: 'HTTPS in capitals', text: callHome(`HTTPS://${TG}`) },
    { name: 'an IPv6 address', text: cslu('http://[2001:db8::1]:8182/cslu/v1/pi') },
    { name: 'a placeholder for the whole URL', text: cslu('<URL>') },
    {
      name: 'a placeholder for the host',
      text: callHome('<IP/FQDN>/Transportgateway/services/DeviceRequestHandler'),
    },
    { name: 'a shell variable', text: cslu('$CSLU_URL') },
    { name: 'the word default', text: 'license smart transport smart\nlicense smart url default\n' },
    { name: 'no URL at all', text: 'license smart transport cslu\nno license smart url cslu\n' },
    {
      name: 'an e-mail address',
      text: 'call-home\n profile "noc"\n  destination transport-method email\n  destination address email noc@example.net\n',
    },
  ],
  invalid: [
    {
      name: 'a CSLU without “//”',
      text: cslu('http:10.20.30.40:8182/cslu/v1/pi'),
      findings: [
        {
          message: 'brokenScheme',
          highlighted: 'http:10.20.30.40:8182/cslu/v1/pi',
          severity: 'error',
          fixes: [{ output: cslu('http://10.20.30.40:8182/cslu/v1/pi') }],
        },
      ],
    },
    {
      name: 'a CSLU without a scheme',
      text: cslu('cslu-local:8182/cslu/v1/pi'),
      findings: [
        {
          message: 'noScheme',
          highlighted: 'cslu-local:8182/cslu/v1/pi',
          fixes: [{ output: cslu('http://cslu-local:8182/cslu/v1/pi') }],
        },
      ],
    },
    {
      name: 'SSM On-Prem by policy, which takes both',
      text: cslu('//cssm.example.net/cslu/v1/pi/Site-1'),
      findings: [
        {
          message: 'noScheme',
          highlighted: '//cssm.example.net/cslu/v1/pi/Site-1',
          fixes: [
            { output: cslu('https://cssm.example.net/cslu/v1/pi/Site-1') },
            { output: cslu('http://cssm.example.net/cslu/v1/pi/Site-1') },
          ],
        },
      ],
    },
    {
      name: 'Cisco’s cloud with one slash, which takes HTTPS only',
      text: callHome(`http:/${DDCE}`),
      findings: [
        {
          message: 'brokenScheme',
          highlighted: `http:/${DDCE}`,
          fixes: [{ output: callHome(`https://${DDCE}`) }],
        },
      ],
    },
    {
      name: 'callhome of NX-OS',
      text: nx(TG),
      findings: [{ message: 'noScheme', highlighted: TG, fixes: [{ output: nx(`https://${TG}`) }] }],
    },
    {
      name: 'a word that is no URL, without guessing',
      text: 'license smart transport smart\nlicense smart url cssm\n',
      findings: [{ message: 'noScheme', highlighted: 'cssm', fixes: [] }],
    },
  ],
});
