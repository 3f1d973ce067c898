import { endpointPathCase } from '../../../server/src/rules/destination/endpoint-path-case';
import { testRule } from '../rule-tester';

const RIGHT = '/Transportgateway/services/DeviceRequestHandler';
const WRONG = '/transportgateway/services/DeviceRequestHandler';

const xe = (url: string, lines = '') =>
  `${lines}call-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n  destination address http ${url}\n`;

const cslu = (url: string) => `license smart transport cslu\nlicense smart url cslu ${url}\n`;
const smart = (url: string) =>
  `license smart transport smart\nlicense smart url ${url}\nlicense smart url smart ${url}\n`;

testRule(endpointPathCase, {
  valid: [
    { name: 'the documented path', text: xe(`https://cssm.example.net${RIGHT}`) },
    { name: 'a slash behind the path', text: xe(`https://cssm.example.net${RIGHT}/`) },
    { name: 'capitals in the host and the scheme', text: xe(`HTTPS://CSSM.Example.NET${RIGHT}`) },
    {
      name: 'a tenant with capitals, which is its own',
      text: 'license smart transport cslu\nlicense smart url cslu https://cssm.example.net/cslu/v1/pi/BcnSSC-1\n',
    },
    { name: 'a placeholder in the path', text: xe('https://ssm.example.net/transportgateway/{{ service }}') },
    { name: 'a placeholder for the tenant only', text: cslu('https://{{ h }}/cslu/v1/pi/<TENANT>') },
    { name: 'another path altogether', text: xe('https://noc.example.net/CallHome') },
    {
      name: 'a removed address',
      text: 'call-home\n profile "CiscoTAC-1"\n  active\n  no destination address http https://tools.cisco.com/its/service/oddce/services/ddceservice \n',
    },
    {
      name: 'a description and a banner',
      text: `hostname a\nbanner motd ^C\ndestination address http https://cssm.example.net${WRONG}\n^C\ninterface Vlan1\n description license smart url https://cssm.example.net/smarttransport\n`,
    },
    {
      name: 'an ASA configuration',
      text: `ASA Version 9.16(1)\nhostname fw\ncall-home\n profile CiscoTAC-1\n  no active\n  destination address http https://tools.cisco.com/its/service/oddce/services/DDCEservice\n`,
    },
  ],
  invalid: [
    {
      name: 'the path behind a placeholder for the host',
      text: xe(`https://<IP/FQDN>${WRONG}`),
      findings: [
        {
          message: 'wrongCase',
          highlighted: WRONG,
          fixes: [{ output: xe('https://<IP/FQDN>/Transportgateway/services/DeviceRequestHandler') }],
        },
      ],
    },
    {
      name: 'the path between a variable and a placeholder for the tenant',
      text: cslu('http://$CSLU:8182/CSLU/v1/pi/{{ tenant }}'),
      findings: [
        {
          message: 'wrongCase',
          highlighted: '/CSLU/v1/pi/{{ tenant }}',
          fixes: [{ output: cslu('http://$CSLU:8182/cslu/v1/pi/{{ tenant }}') }],
        },
      ],
    },
    {
      name: 'call-home to SSM On-Prem',
      text: xe(`https://cssm.example.net${WRONG}`),
      findings: [
        {
          message: 'wrongCase',
          highlighted: WRONG,
          severity: 'error',
          fixes: [{ output: xe(`https://cssm.example.net${RIGHT}`) }],
        },
      ],
    },
    {
      name: 'a path that is not in effect all the same: the line is wrong',
      text: xe(
        'https://tools.cisco.com/its/service/oddce/services/DDCEservice',
        'license smart transport off\n',
      ),
      findings: [
        {
          message: 'wrongCase',
          highlighted: '/its/service/oddce/services/DDCEservice',
          severity: 'error',
          fixes: [
            {
              output: xe(
                'https://tools.cisco.com/its/service/oddce/services/DDCEService',
                'license smart transport off\n',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'a smart URL that the device prints twice, once, mending both lines',
      text: smart('https://cssm.example.net/smarttransport'),
      findings: [
        {
          message: 'wrongCase',
          highlighted: '/smarttransport',
          fixes: [{ output: smart('https://cssm.example.net/SmartTransport') }],
        },
      ],
    },
    {
      name: 'a CSLU path, keeping the tenant',
      text: 'license smart url cslu https://cssm.example.net/CSLU/v1/pi/BcnSSC-1\n',
      findings: [
        {
          message: 'wrongCase',
          highlighted: '/CSLU/v1/pi/BcnSSC-1',
          fixes: [{ output: 'license smart url cslu https://cssm.example.net/cslu/v1/pi/BcnSSC-1\n' }],
        },
      ],
    },
    {
      name: 'callhome of NX-OS, beside what SL201 says about the scheme',
      text: `callhome\n  destination-profile CiscoTAC-1 http http://tools.cisco.com/ITS/service/oddce/services/DDCEService\n`,
      findings: [
        {
          message: 'wrongCase',
          highlighted: '/ITS/service/oddce/services/DDCEService',
          fixes: [
            {
              output: `callhome\n  destination-profile CiscoTAC-1 http http://tools.cisco.com/its/service/oddce/services/DDCEService\n`,
            },
          ],
        },
      ],
    },
  ],
});
