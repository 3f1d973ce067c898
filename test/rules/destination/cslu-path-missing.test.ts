import { csluPathMissing } from '../../../server/src/rules/destination/cslu-path-missing';
import { testRule } from '../rule-tester';

const cslu = (url: string) => `license smart transport cslu\nlicense smart url cslu ${url}\n`;

testRule(csluPathMissing, {
  valid: [
    { name: 'the documented URL', text: cslu('http://cslu.example.net:8182/cslu/v1/pi') },
    { name: 'a slash behind the path', text: cslu('http://cslu.example.net:8182/cslu/v1/pi/') },
    { name: 'a tenant', text: cslu('http://cslu.example.net:8182/cslu/v1/pi/Site-1') },
    {
      name: 'the wrong letter case, which SL203 judges',
      text: cslu('http://cslu.example.net:8182/CSLU/v1/pi'),
    },
    { name: 'a near miss, which SL204 judges', text: cslu('http://cslu.example.net:8182/cslu/v1/p') },
    { name: 'another port', text: cslu('http://cslu.example.net:8080') },
    {
      name: 'a Transport Gateway that happens to listen on the port',
      text: 'call-home\n profile "gw"\n  reporting smart-licensing-data\n  destination address http https://gw.example.net:8182/Transportgateway/services/DeviceRequestHandler\n',
    },
    { name: 'a placeholder for the path', text: cslu('http://<cslu-host>:8182/<path>') },
    { name: 'a placeholder that the port is part of', text: cslu('http://$CSLU') },
    { name: 'a placeholder behind the port', text: cslu('http://{{ cslu }}:8182{{ path }}') },
  ],
  invalid: [
    {
      name: 'a placeholder for the host only',
      text: cslu('http://<cslu-host>:8182'),
      findings: [
        {
          message: 'noPath',
          highlighted: 'http://<cslu-host>:8182',
          fixes: [{ output: cslu('http://<cslu-host>:8182/cslu/v1/pi') }],
        },
      ],
    },
    {
      name: 'another path behind a variable',
      text: cslu('http://$CSLU:8182/CSLU/v1'),
      findings: [
        {
          message: 'otherPath',
          highlighted: '/CSLU/v1',
          fixes: [{ output: cslu('http://$CSLU:8182/cslu/v1/pi') }],
        },
      ],
    },
    {
      name: 'no path',
      text: cslu('http://10.20.30.40:8182'),
      findings: [
        {
          message: 'noPath',
          highlighted: 'http://10.20.30.40:8182',
          severity: 'warning',
          fixes: [{ output: cslu('http://10.20.30.40:8182/cslu/v1/pi') }],
        },
      ],
    },
    {
      name: 'a lone slash',
      text: cslu('http://10.20.30.40:8182/'),
      findings: [
        {
          message: 'noPath',
          highlighted: 'http://10.20.30.40:8182/',
          fixes: [{ output: cslu('http://10.20.30.40:8182/cslu/v1/pi') }],
        },
      ],
    },
    {
      name: 'the first part of the path, on NX-OS',
      dialect: 'nxos',
      text: cslu('http://cslu.example.net:8182/cslu'),
      findings: [
        {
          message: 'otherPath',
          highlighted: '/cslu',
          fixes: [{ output: cslu('http://cslu.example.net:8182/cslu/v1/pi') }],
        },
      ],
    },
    {
      name: 'the path of another service',
      text: 'license smart transport cslu\nlicense smart url cslu http://cslu.example.net:8182/SmartTransport\n',
      findings: [
        {
          message: 'otherPath',
          highlighted: '/SmartTransport',
          fixes: [{ output: cslu('http://cslu.example.net:8182/cslu/v1/pi') }],
        },
      ],
    },
  ],
});
