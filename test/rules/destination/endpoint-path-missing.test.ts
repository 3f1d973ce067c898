import { endpointPathMissing } from '../../../server/src/rules/destination/endpoint-path-missing';
import { testRule, wholeIosXe } from '../rule-tester';

const TG = '/Transportgateway/services/DeviceRequestHandler';
const DDCE = '/its/service/oddce/services/DDCEService';
const onPrem = (url: string, reporting = '  reporting smart-licensing-data\n') =>
  `call-home\n profile "on-prem"\n${reporting}  destination transport-method http\n  destination address http ${url}\n`;
const tac = (url: string) =>
  `call-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n  destination address http ${url}\n`;
const nx = (profile: string, url: string) =>
  `callhome\n  destination-profile ${profile} transport-method http\n  destination-profile ${profile} index 1 http ${url}\n`;
const cslu = (url: string) => `license smart transport cslu\nlicense smart url cslu ${url}\n`;
const smart = (url: string) => `license smart transport smart\nlicense smart url smart ${url}\n`;
const policy = (lines: string) => wholeIosXe('17.9', `${lines}ip name-server 192.0.2.53\n`);

testRule(endpointPathMissing, {
  valid: [
    { name: 'a path', text: onPrem(`https://192.0.2.43${TG}`) },
    { name: 'an unknown path, which may be a proxy’s', text: onPrem('https://192.0.2.43/tg') },
    { name: 'port 8182, which SL207 judges', text: cslu('http://10.1.1.1:8182/') },
    { name: 'a placeholder that may hold a path', text: cslu('https://<SSM>') },
    { name: 'a variable', text: cslu('$CSLU_URL') },
    { name: 'Cisco’s other server, which SL206 judges', text: smart('https://tools.cisco.com') },
    {
      name: 'a profile that sends other data, beside the one that licensing uses',
      text: `${tac(`https://tools.cisco.com${DDCE}`)}${onPrem('https://noc.example.net/', '').replace('call-home\n', '')}`,
    },
    {
      name: 'a profile of call-home for something else, while licensing goes by cslu',
      text: policy(onPrem('https://noc.example.net', '')),
    },
    {
      name: 'another profile of NX-OS, which is not licensing’s',
      text: nx('noc', 'https://noc.example.net/'),
    },
    { name: 'a utility URL', text: 'license smart url utility https://u.example.com/\n' },
    {
      name: 'a removed address',
      text: 'call-home\n profile "x"\n  no destination address http https://192.0.2.43/\n',
    },
  ],
  invalid: [
    {
      name: 'a query is no path',
      text: onPrem('https://192.0.2.43?site=1'),
      findings: [
        {
          message: 'noPath',
          highlighted: 'https://192.0.2.43?site=1',
          fixes: [{ output: onPrem(`https://192.0.2.43${TG}`) }],
        },
      ],
    },
    {
      name: 'an on-prem server in call-home',
      text: onPrem('https://192.0.2.43/'),
      findings: [
        {
          message: 'noPath',
          highlighted: 'https://192.0.2.43/',
          severity: 'warning',
          fixes: [{ output: onPrem(`https://192.0.2.43${TG}`) }],
        },
      ],
    },
    {
      name: 'a profile that does not report yet, while call-home is the transport and nobody else reports',
      text: `license smart transport callhome\n${onPrem('https://ssm.example.net:443', '')}`,
      findings: [
        {
          message: 'noPath',
          highlighted: 'https://ssm.example.net:443',
          fixes: [
            { output: `license smart transport callhome\n${onPrem(`https://ssm.example.net:443${TG}`, '')}` },
          ],
        },
      ],
    },
    {
      name: 'Cisco’s cloud in call-home',
      text: tac('https://tools.cisco.com'),
      findings: [
        {
          message: 'noPath',
          highlighted: 'https://tools.cisco.com',
          fixes: [{ output: tac(`https://tools.cisco.com${DDCE}`) }],
        },
      ],
    },
    {
      name: 'callhome of NX-OS',
      text: nx('CiscoTAC-1', 'https://tools.cisco.com/'),
      findings: [
        {
          message: 'noPath',
          highlighted: 'https://tools.cisco.com/',
          fixes: [{ output: nx('CiscoTAC-1', `https://tools.cisco.com${DDCE}`) }],
        },
      ],
    },
    {
      name: 'SSM On-Prem by policy',
      text: cslu('https://ssm'),
      findings: [
        {
          message: 'noPath',
          highlighted: 'https://ssm',
          fixes: [
            { output: cslu('https://ssm/cslu/v1/pi/T-1'), values: { tenant: 'T-1' } },
            { output: cslu('https://ssm/cslu/v1/pi') },
          ],
        },
      ],
    },
    {
      name: 'Cisco’s Smart receiver on both lines that a device prints',
      text: 'license smart url https://smartreceiver.cisco.com\nlicense smart url smart https://smartreceiver.cisco.com\nlicense smart transport smart\n',
      findings: [
        {
          message: 'noPath',
          highlighted: 'https://smartreceiver.cisco.com',
          fixes: [
            {
              output:
                'license smart url https://smartreceiver.cisco.com/licservice/license\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\nlicense smart transport smart\n',
            },
          ],
        },
      ],
    },
    {
      name: 'an on-prem server under url smart of a policy release, whose service is that of cslu',
      text: policy(smart('https://ssm.example.net')),
      findings: [
        {
          message: 'noPath',
          highlighted: 'https://ssm.example.net',
          fixes: [
            { output: policy(cslu('https://ssm.example.net/cslu/v1/pi/T-1')), values: { tenant: 'T-1' } },
          ],
        },
      ],
    },
    {
      name: 'an on-prem server under url smart where the release is not known',
      text: smart('https://ssm.example.net/'),
      findings: [
        {
          message: 'noPath',
          highlighted: 'https://ssm.example.net/',
          fixes: [{ output: smart('https://ssm.example.net/SmartTransport') }],
        },
      ],
    },
  ],
});
