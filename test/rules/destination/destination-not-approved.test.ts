import { destinationNotApproved } from '../../../server/src/rules/destination/destination-not-approved';
import { testRule } from '../rule-tester';

const smart = (url: string) =>
  `license smart transport smart\nlicense smart url ${url}\nlicense smart url smart ${url}\n`;
const cslu = (url: string) => `license smart transport cslu\nlicense smart url cslu ${url}\n`;
const nx = (url: string) =>
  `version 9.3(5)\ncallhome\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http ${url}\n`;
const xe = (url: string) =>
  `license smart transport callhome\ncall-home\n profile "site"\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http ${url}\n`;

const CLOUD = 'https://smartreceiver.cisco.com/licservice/license';
const DDCE = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';
const TG = 'https://cssm.example.net/Transportgateway/services/DeviceRequestHandler';

const approved = (...approvedDestinations: string[]) => ({ approvedDestinations });

testRule(destinationNotApproved, {
  valid: [
    { name: 'any destination while the list is empty', text: smart(CLOUD) },
    { name: 'an approved host', text: xe(TG), settings: approved('CSSM.example.net') },
    { name: 'an approved URL', text: xe(TG), settings: approved(TG) },
    {
      name: 'a tenant below an approved URL',
      text: cslu('https://cssm.example.net/cslu/v1/pi/Site-1'),
      settings: approved('https://cssm.example.net/cslu/v1/pi/'),
    },
    {
      name: 'the default port written out',
      text: cslu('https://cssm.example.net:443/cslu/v1/pi/Site-1'),
      settings: approved('https://cssm.example.net'),
    },
    { name: 'a host by pattern', text: xe(TG), settings: approved('*.example.net') },
    {
      name: 'an approved host with its port',
      text: cslu('http://cslu.example.net:8182/cslu/v1/pi'),
      settings: approved('cslu.example.net:8182'),
    },
    {
      name: 'a leftover destination of another transport',
      text: `${xe(DDCE).replace('transport callhome', 'transport cslu')}license smart url cslu https://cssm.example.net/cslu/v1/pi/Site-1\n`,
      settings: approved('cssm.example.net'),
    },
    {
      name: 'transport off',
      text: 'license smart transport off\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\n',
      settings: approved('cssm.example.net'),
    },
    {
      name: 'the hidden default, which nobody wrote',
      text: 'license smart transport callhome\ncall-home\n profile "CiscoTAC-1"\n  active\n',
      settings: approved('cssm.example.net'),
    },
    {
      name: 'a placeholder',
      text: cslu('https://<IP/FQDN>/cslu/v1/pi'),
      settings: approved('cssm.example.net'),
    },
  ],
  invalid: [
    {
      name: 'the cloud where one’s own server is approved, on both lines of the URL',
      text: smart(CLOUD),
      settings: approved('cssm.example.net'),
      findings: [
        {
          message: 'notApproved',
          highlighted: CLOUD,
          severity: 'warning',
          fixes: [{ output: smart('https://cssm.example.net/SmartTransport') }],
        },
      ],
    },
    {
      name: 'a host that only ends alike, offering what fits the command',
      text: xe('https://cssm.example.net.example.org/Transportgateway/services/DeviceRequestHandler'),
      settings: approved(
        'smartreceiver.cisco.com',
        'https://cssm.example.net/SmartTransport',
        '*.corp.example',
        TG,
      ),
      findings: [
        {
          message: 'notApproved',
          highlighted: 'https://cssm.example.net.example.org/Transportgateway/services/DeviceRequestHandler',
          fixes: [{ output: xe(TG) }],
        },
      ],
    },
    {
      name: 'another port than the approved one, keeping the tenant',
      text: cslu('https://cssm.example.net:8443/cslu/v1/pi/Site-1'),
      settings: approved('https://cssm.example.net'),
      findings: [
        {
          message: 'notApproved',
          highlighted: 'https://cssm.example.net:8443/cslu/v1/pi/Site-1',
          fixes: [{ output: cslu('https://cssm.example.net/cslu/v1/pi/Site-1') }],
        },
      ],
    },
    {
      name: 'NX-OS, towards the cloud',
      text: nx(TG),
      settings: approved('tools.cisco.com'),
      findings: [{ message: 'notApproved', highlighted: TG, fixes: [{ output: nx(DDCE) }] }],
    },
    {
      name: 'nothing on the list that could serve the command',
      text: cslu('https://cssm.example.net/cslu/v1/pi/Site-1'),
      settings: approved('tools.cisco.com'),
      findings: [
        { message: 'notApproved', highlighted: 'https://cssm.example.net/cslu/v1/pi/Site-1', fixes: [] },
      ],
    },
  ],
});
