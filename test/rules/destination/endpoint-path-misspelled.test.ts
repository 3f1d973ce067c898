import { endpointPathMisspelled } from '../../../server/src/rules/destination/endpoint-path-misspelled';
import { testRule } from '../rule-tester';

const nx = (path: string) =>
  `callhome\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com${path}\n`;
const onPrem = (path: string) =>
  `call-home\n profile "on-prem"\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http https://cssm.example.net${path}\n`;
const cslu = (url: string) => `license smart transport cslu\nlicense smart url cslu ${url}\n`;

const DDCE = '/its/service/oddce/services/DDCEService';
const TG = '/Transportgateway/services/DeviceRequestHandler';

testRule(endpointPathMisspelled, {
  valid: [
    ...[
      ` profile "CiscoTAC-1"\n  destination transport-method http\n  destination address http https://tools.cisco.com/its/service/oddce/services/DDC\nEService\n`,
      `callhome\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/servi\nce/oddce/services/DDCEService\n`,
      `license smart url cslu https://ssm-onprem-01.datacenter.corp.example.com/cslu/v1\n/pi/ACCOUNT-NAME-1\n`,
      `license smart url smart https://smartreceiver.cisco.com/licservice/licen\nse\n`,
    ].map((text, at) => ({ name: `a line that a terminal has written over its edge, ${at + 1}`, text })),
    { name: 'a documented path', text: nx(DDCE) },
    { name: 'the wrong letter case, which SL203 judges', text: nx(DDCE.toLowerCase()) },
    { name: 'a path of its own', text: onPrem('/callhome/inbox') },
    { name: 'no path', text: onPrem('/') },
    { name: 'one letter, which begins a known path', text: onPrem('/S') },
    { name: 'a tenant behind the CSLU path', text: cslu('https://cssm.example.net/cslu/v1/pi/Site-1') },
    { name: 'a path that its author cut off', text: onPrem(`${TG.slice(0, -5)}...`) },
    { name: 'a placeholder in a misspelt path', text: onPrem('/Transportgatewy/services/<HANDLER>') },
    {
      name: 'the first part on CSLU’s port, which SL207 judges',
      text: cslu('http://cslu.example.net:8182/cslu/v1'),
    },
    { name: 'Cisco’s host with an on-prem path, which SL206 judges', text: nx(TG.slice(0, -1)) },
    {
      name: 'classic IOS',
      text: `version 15.2\nhostname sw\ncall-home\n profile "CiscoTAC-1"\n  destination address http https://tools.cisco.com${DDCE.slice(0, -2)}\ninterface Vlan1\nend\n`,
    },
  ],
  invalid: [
    {
      name: 'a path that is cut short, above a line of its own',
      text: 'license smart url smart https://smartreceiver.cisco.com/licservice/licen\nend\n',
      findings: [
        {
          message: 'nearMiss',
          highlighted: '/licservice/licen',
          fixes: [
            { output: 'license smart url smart https://smartreceiver.cisco.com/licservice/license\nend\n' },
          ],
        },
      ],
    },
    ...[
      ['/cslu/pi', '/cslu/v1/pi'],
      ['/cslu/pi/Site-1', '/cslu/v1/pi/Site-1'],
    ].map(([path = '', right = '']) => ({
      name: `the CSLU path without its middle, ${path}`,
      text: cslu(`https://cssm.example.net${path}`),
      findings: [
        {
          message: 'nearMiss',
          highlighted: path,
          fixes: [{ output: cslu(`https://cssm.example.net${right}`) }],
        },
      ],
    })),
    {
      name: 'a clipped path behind a placeholder for the host',
      text: onPrem(TG.slice(0, -5)).replace('cssm.example.net', '{{ ssm_host }}'),
      findings: [
        {
          message: 'nearMiss',
          highlighted: '/Transportgateway/services/DeviceRequestHa',
          fixes: [{ output: onPrem(TG).replace('cssm.example.net', '{{ ssm_host }}') }],
        },
      ],
    },
    {
      name: 'the clipped URL of the Nexus document',
      text: nx('/its/service/oddce/services/DDCES'),
      findings: [
        {
          message: 'nearMiss',
          highlighted: '/its/service/oddce/services/DDCES',
          severity: 'warning',
          fixes: [{ output: nx(DDCE) }],
        },
      ],
    },
    {
      name: 'a letter short',
      text: onPrem(TG.slice(0, -1)),
      findings: [
        {
          message: 'nearMiss',
          highlighted: '/Transportgateway/services/DeviceRequestHandle',
          fixes: [{ output: onPrem(TG) }],
        },
      ],
    },
    {
      name: 'a path that ends after its first part',
      text: onPrem('/Transportgateway'),
      findings: [{ message: 'nearMiss', highlighted: '/Transportgateway', fixes: [{ output: onPrem(TG) }] }],
    },
    {
      name: 'swapped letters in a CSLU path, keeping the tenant',
      text: cslu('https://cssm.example.net/clsu/v1/pi/Site-1'),
      findings: [
        {
          message: 'nearMiss',
          highlighted: '/clsu/v1/pi/Site-1',
          fixes: [{ output: cslu('https://cssm.example.net/cslu/v1/pi/Site-1') }],
        },
      ],
    },
    {
      name: 'a smart URL on both of its lines',
      text: 'license smart url https://cssm.example.net/SmartTransports\nlicense smart url smart https://cssm.example.net/SmartTransports\n',
      findings: [
        {
          message: 'nearMiss',
          highlighted: '/SmartTransports',
          fixes: [
            {
              output:
                'license smart url https://cssm.example.net/SmartTransport\nlicense smart url smart https://cssm.example.net/SmartTransport\n',
            },
          ],
        },
      ],
    },
  ],
});
