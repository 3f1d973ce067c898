import { endpointHostMismatch } from '../../../server/src/rules/destination/endpoint-host-mismatch';
import { testRule, wholeIosXe, wholeNxos } from '../rule-tester';

const smart = (url: string) => `license smart transport smart\nlicense smart url smart ${url}\n`;
const nx = (url: string) => `callhome\n  destination-profile CiscoTAC-1 index 1 http ${url}\n`;
const xe = (url: string) =>
  `call-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n  destination address http ${url}\n`;
const cslu = (url: string) => `license smart transport cslu\nlicense smart url cslu ${url}\n`;

const bare = (transport: string, url: string) =>
  `license smart transport ${transport}\nlicense smart url ${url}\n`;
const xeAt = (release: string, lines: string) => wholeIosXe(release, `${lines}ip name-server 192.0.2.53\n`);
const nxAt = (release: string, lines: string) =>
  wholeNxos(release, `${lines}ip name-server 192.0.2.53\nip domain-lookup\n`);

const CSLU = 'https://ssm.example.net/cslu/v1/pi/T-1';
const OLD = 'https://ssm.example.net/SmartTransport';
const TG = 'https://ssm.example.net/Transportgateway/services/DeviceRequestHandler';
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
      name: 'the old Smart service on a policy release, which SL107 judges',
      text: xeAt('17.12', smart(OLD)),
    },
    { name: 'the old Smart service where the release is not known', text: smart(OLD) },
    {
      name: 'a leftover of the old Smart service beside the CSLU URL in effect, on NX-OS',
      text: nxAt('10.3(4a)', `license smart url smart ${OLD}\n${cslu(CSLU)}`),
    },
    { name: 'a bare URL of the transport in effect', text: bare('cslu', CSLU) },
    { name: 'a bare URL of a CSLU with transport automatic', text: bare('automatic', CSLU) },
    {
      name: 'a bare URL that is the address of call-home',
      text: bare('callhome', `https://tools.cisco.com${DDCE}`),
    },
    { name: 'a bare Smart URL left from before transport callhome', text: bare('callhome', OLD) },
    { name: 'a bare URL while no transport is written', text: xeAt('17.12', `license smart url ${CSLU}\n`) },
    {
      name: 'the cloud’s Smart path on an on-prem host',
      text: smart('https://ssm.example.net/licservice/license'),
    },
    {
      name: 'port 8182 without CSLU’s path, which SL207 judges',
      text: cslu('http://10.1.1.1:8182/SmartTransport'),
    },
    { name: 'a template', text: cslu('https://{{ ssm }}/cslu/v1/pi/{{ tenant }}') },
    { name: 'a template that leaves the path open', text: smart('https://{{ ssm }}/{{ path }}') },
    { name: 'a template for the old service', text: smart('https://{{ ssm }}/SmartTransport') },
    {
      name: 'a template for an on-prem host',
      text: xe('https://{{ ssm }}/Transportgateway/services/DeviceRequestHandler'),
    },
    { name: 'a template of one word', text: cslu('{{ cslu_url }}') },
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
      name: 'the path of a CSLU under url smart, which is moved with its transport',
      text: xeAt('17.12', smart(CSLU)),
      findings: [
        {
          message: 'otherPath',
          highlighted: '/cslu/v1/pi/T-1',
          severity: 'warning',
          fixes: [{ output: xeAt('17.12', cslu(CSLU)) }],
        },
      ],
    },
    {
      name: 'the path of a CSLU under url smart, the host left open by a template',
      text: xeAt('17.12', smart('https://{{ ssm }}/cslu/v1/pi/T-1')),
      findings: [
        {
          message: 'otherPath',
          highlighted: '/cslu/v1/pi/T-1',
          fixes: [{ output: xeAt('17.12', cslu('https://{{ ssm }}/cslu/v1/pi/T-1')) }],
        },
      ],
    },
    {
      name: 'the old Smart service under url cslu, the host left open',
      text: cslu('https://{{ ssm }}/SmartTransport'),
      findings: [
        {
          message: 'otherPath',
          highlighted: '/SmartTransport',
          fixes: [{ output: cslu('https://{{ ssm }}/cslu/v1/pi/T-1'), values: { tenant: 'T-1' } }],
        },
      ],
    },
    {
      name: 'Cisco’s Smart receiver under call-home, the path left open',
      text: xe('https://smartreceiver.cisco.com/{{ path }}'),
      findings: [
        {
          message: 'otherServer',
          highlighted: 'https://smartreceiver.cisco.com/{{ path }}',
          fixes: [{ output: xe(`https://tools.cisco.com${DDCE}`) }],
        },
      ],
    },
    {
      name: 'the same on both lines that a device prints',
      text: `license smart transport cslu\nlicense smart url ${CSLU}\nlicense smart url smart ${CSLU}\n`,
      findings: [{ message: 'otherPath', highlighted: '/cslu/v1/pi/T-1', fixes: [{ output: cslu(CSLU) }] }],
    },
    {
      name: 'a bare URL of a CSLU with transport smart, on a classic release',
      text: xeAt('16.12', bare('smart', CSLU)),
      findings: [
        {
          message: 'otherPath',
          highlighted: '/cslu/v1/pi/T-1',
          fixes: [{ output: xeAt('16.12', bare('smart', OLD)) }],
        },
      ],
    },
    {
      name: 'the old Smart service under url cslu',
      text: cslu(OLD),
      findings: [
        {
          message: 'otherPath',
          highlighted: '/SmartTransport',
          fixes: [{ output: cslu(CSLU), values: { tenant: 'T-1' } }],
        },
      ],
    },
    {
      name: 'Cisco’s Smart receiver under url cslu',
      text: cslu('https://smartreceiver.cisco.com/licservice/license'),
      settings: { onPremHosts: ['ssm.example.net'] },
      findings: [
        {
          message: 'otherServer',
          highlighted: 'smartreceiver.cisco.com',
          fixes: [
            { output: cslu('https://ssm.example.net/cslu/v1/pi') },
            { output: smart('https://smartreceiver.cisco.com/licservice/license') },
          ],
        },
      ],
    },
    {
      name: 'a bare Smart receiver while transport cslu is set',
      text: bare('cslu', 'https://smartreceiver.cisco.com/licservice/license'),
      settings: { onPremHosts: ['ssm.example.net'] },
      findings: [
        {
          message: 'otherServer',
          highlighted: 'smartreceiver.cisco.com',
          fixes: [
            { output: bare('cslu', 'https://ssm.example.net/cslu/v1/pi') },
            { output: smart('https://smartreceiver.cisco.com/licservice/license') },
          ],
        },
      ],
    },
    {
      name: 'the server and path of call-home under url smart',
      text: smart(`https://tools.cisco.com${DDCE}`),
      findings: [
        {
          message: 'otherServer',
          highlighted: `https://tools.cisco.com${DDCE}`,
          fixes: [{ output: smart('https://smartreceiver.cisco.com/licservice/license') }],
        },
      ],
    },
    {
      name: 'the other server without a path',
      text: smart('https://tools.cisco.com'),
      findings: [
        {
          message: 'otherServer',
          highlighted: 'https://tools.cisco.com',
          fixes: [{ output: smart('https://smartreceiver.cisco.com/licservice/license') }],
        },
      ],
    },
    {
      name: 'the Smart receiver in an address of call-home',
      text: xe('https://smartreceiver.cisco.com/licservice/license'),
      findings: [
        {
          message: 'otherServer',
          highlighted: 'https://smartreceiver.cisco.com/licservice/license',
          fixes: [{ output: xe(`https://tools.cisco.com${DDCE}`) }],
        },
      ],
    },
    {
      name: 'the path of a CSLU in an address of call-home',
      text: xe(CSLU),
      findings: [{ message: 'otherPath', highlighted: '/cslu/v1/pi/T-1', fixes: [{ output: xe(TG) }] }],
    },
    {
      name: 'a CSLU in an address of call-home, without a guess at the server that was meant',
      text: xe('http://10.1.1.1:8182/cslu/v1/pi'),
      findings: [{ message: 'otherPath', highlighted: '/cslu/v1/pi' }],
    },
    {
      name: 'the old Smart service in callhome of NX-OS, in small letters too',
      text: nx('https://ssm.example.net/smarttransport'),
      findings: [{ message: 'otherPath', highlighted: '/smarttransport', fixes: [{ output: nx(TG) }] }],
    },
    {
      name: 'a misspelt path of another command',
      text: cslu('https://ssm.example.net/Transportgateway/services/DeviceRequestHandle'),
      findings: [
        {
          message: 'otherPath',
          highlighted: '/Transportgateway/services/DeviceRequestHandle',
          fixes: [{ output: cslu(CSLU), values: { tenant: 'T-1' } }],
        },
      ],
    },
    {
      name: 'the old Smart service on NX-OS that reports by policy',
      text: nxAt('10.3(4a)', smart(OLD)),
      findings: [
        {
          message: 'gone',
          highlighted: '/SmartTransport',
          fixes: [{ output: nxAt('10.3(4a)', cslu(CSLU)), values: { tenant: 'T-1' } }],
        },
      ],
    },
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
