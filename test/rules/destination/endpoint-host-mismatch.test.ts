import { endpointHostMismatch } from '../../../server/src/rules/destination/endpoint-host-mismatch';
import { testRule } from '../rule-tester';

const smart = (url: string) => `license smart transport smart\nlicense smart url smart ${url}\n`;
const nx = (url: string) => `callhome\n  destination-profile CiscoTAC-1 index 1 http ${url}\n`;
const xe = (url: string) =>
  `call-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n  destination address http ${url}\n`;
const cslu = (url: string) => `license smart transport cslu\nlicense smart url cslu ${url}\n`;

const DDCE = '/its/service/oddce/services/DDCEService';

testRule(endpointHostMismatch, {
  valid: [
    { name: 'the pair for call-home', text: xe(`https://tools.cisco.com${DDCE}`) },
    {
      name: 'the pair for Smart transport',
      text: smart('https://smartreceiver.cisco.com/licservice/license'),
    },
    { name: 'an on-prem host with the cloud path', text: xe(`https://cssm.example.net${DDCE}`) },
    {
      name: 'another cisco.com host, such as an SSM On-Prem of Cisco’s own',
      text: xe('https://cssm-lab.cisco.com/Transportgateway/services/DeviceRequestHandler'),
    },
    {
      name: 'a path that is none of the known ones',
      text: xe('https://tools.cisco.com/SWIFT/LicensingUI/Home'),
    },
    { name: 'a placeholder in the path', text: smart('https://smartreceiver.cisco.com/{{ path }}') },
    {
      name: 'a removed address',
      text: 'call-home\n profile "CiscoTAC-1"\n  no destination address http https://tools.cisco.com/SmartTransport\n',
    },
  ],
  invalid: [
    {
      name: 'the call-home host with the Smart path in a Smart URL',
      text: smart('https://tools.cisco.com/licservice/license'),
      findings: [
        {
          message: 'mismatch',
          highlighted: 'tools.cisco.com',
          severity: 'warning',
          fixes: [{ output: smart('https://smartreceiver.cisco.com/licservice/license') }],
        },
      ],
    },
    {
      name: 'an on-prem path at Cisco’s host in call-home',
      text: xe('https://tools.cisco.com/Transportgateway/services/DeviceRequestHandler'),
      findings: [
        {
          message: 'mismatch',
          highlighted: '/Transportgateway/services/DeviceRequestHandler',
          fixes: [{ output: xe(`https://tools.cisco.com${DDCE}`) }],
        },
      ],
    },
    {
      name: 'a pair of which neither half fits the command, on NX-OS',
      text: nx('https://smartreceiver.cisco.com/SmartTransport'),
      findings: [
        {
          message: 'mismatch',
          highlighted: 'https://smartreceiver.cisco.com/SmartTransport',
          fixes: [{ output: nx(`https://tools.cisco.com${DDCE}`) }],
        },
      ],
    },
    {
      name: 'a misspelt path with the other host, mending both',
      text: xe('https://smartreceiver.cisco.com/its/service/oddce/services/DDCES'),
      findings: [
        {
          message: 'mismatch',
          highlighted: 'https://smartreceiver.cisco.com/its/service/oddce/services/DDCES',
          fixes: [{ output: xe(`https://tools.cisco.com${DDCE}`) }],
        },
      ],
    },
    {
      name: 'Cisco’s cloud asked for licensing through a CSLU: the host has to be one’s own',
      text: cslu('https://smartreceiver.cisco.com/cslu/v1/pi/Site-1'),
      settings: { onPremHosts: ['cssm.example.net'] },
      findings: [
        {
          message: 'mismatch',
          highlighted: 'smartreceiver.cisco.com',
          fixes: [{ output: cslu('https://cssm.example.net/cslu/v1/pi/Site-1') }],
        },
      ],
    },
  ],
});
