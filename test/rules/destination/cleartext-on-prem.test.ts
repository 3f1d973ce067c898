import { cleartextOnPrem } from '../../../server/src/rules/destination/cleartext-on-prem';
import { testRule } from '../rule-tester';

const TG = 'cssm.example.net/Transportgateway/services/DeviceRequestHandler';
const ADDRESS = '192.0.2.40/Transportgateway/services/DeviceRequestHandler';

const xe = (url: string, lines = '', transport = 'callhome') =>
  `license smart transport ${transport}\ncall-home\n${lines} profile "on-prem"\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http ${url}\n`;

const nx = (url: string) =>
  `version 9.3(5)\ncallhome\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http ${url}\n  transport http use-vrf management\n`;

testRule(cleartextOnPrem, {
  valid: [
    { name: 'HTTPS', text: xe(`https://${TG}`) },
    {
      name: 'a CSLU, where plain HTTP is right',
      text: 'license smart transport cslu\nlicense smart url cslu http://cslu.example.net:8182/cslu/v1/pi\n',
    },
    {
      name: 'licensing by policy at SSM On-Prem, where plain HTTP is allowed',
      text: 'license smart transport cslu\nlicense smart url cslu http://cssm.example.net/cslu/v1/pi/Site-1\n',
    },
    { name: 'a leftover block while the transport is cslu', text: xe(`http://${TG}`, '', 'cslu') },
    { name: 'a leftover block while the transport is off', text: xe(`http://${TG}`, '', 'off') },
    {
      name: 'a leftover block while licenses are reserved',
      text: `license smart reservation\n${xe(`http://${TG}`)}`,
    },
    {
      name: 'a profile that does not report licensing data',
      text: 'license smart transport callhome\ncall-home\n profile "noc"\n  destination transport-method http\n  destination address http http://noc.example.net/inbox\n',
    },
    {
      name: 'an inactive CiscoTAC-1',
      text: `license smart transport callhome\ncall-home\n profile "CiscoTAC-1"\n  destination address http http://${TG}\n`,
    },
    {
      name: 'a placeholder for the host',
      text: xe('http://<IP/FQDN>/Transportgateway/services/DeviceRequestHandler'),
    },
    {
      name: 'a Jinja variable for the host',
      text: xe('http://{{ cssm }}/Transportgateway/services/DeviceRequestHandler'),
    },
    {
      name: 'Cisco itself, which SL201 judges',
      text: xe('http://tools.cisco.com/its/service/oddce/services/DDCEService'),
    },
    {
      name: 'an IOS XR configuration',
      text: `!! IOS XR Configuration version = 6.2.2\ncall-home\n service active\n contact smart-licensing\n profile CiscoTAC-1\n  active\n  destination address http http://${TG}\n  destination transport-method http\n !\n!\nend\n`,
    },
  ],
  invalid: [
    {
      name: 'SSM On-Prem by name on IOS XE',
      text: xe(`http://${TG}`),
      findings: [
        {
          message: 'cleartext',
          highlighted: `http://${TG}`,
          severity: 'information',
          fixes: [{ output: xe(`https://${TG}`) }],
        },
      ],
    },
    {
      name: 'as a hint while the transport is unknown, and drops port 80, which takes no HTTPS',
      text: 'version 17.3\ncall-home\n profile "on-prem"\n  reporting smart-licensing-data\n  destination address http http://cssm.example.net:80/Transportgateway/services/DeviceRequestHandler\n',
      findings: [
        {
          message: 'cleartext',
          highlighted: 'http://cssm.example.net:80/Transportgateway/services/DeviceRequestHandler',
          severity: 'hint',
          fixes: [
            {
              output: `version 17.3\ncall-home\n profile "on-prem"\n  reporting smart-licensing-data\n  destination address http https://${TG}\n`,
            },
          ],
        },
      ],
    },
    {
      name: 'an address, whose certificate would not match: by name, or without the check',
      text: xe(`http://${ADDRESS}`),
      findings: [
        {
          message: 'cleartext',
          highlighted: `http://${ADDRESS}`,
          fixes: [
            {
              output: `${xe(`https://${TG}`)}ip host cssm.example.net 192.0.2.40\n`,
              values: { name: 'cssm.example.net' },
            },
            { output: xe(`https://${ADDRESS}`, ' no http secure server-identity-check\n') },
          ],
        },
      ],
    },
    {
      name: 'an address while the identity check is off',
      text: xe(`http://${ADDRESS}`, ' no http secure server-identity-check\n'),
      findings: [
        {
          message: 'cleartext',
          highlighted: `http://${ADDRESS}`,
          fixes: [{ output: xe(`https://${ADDRESS}`, ' no http secure server-identity-check\n') }],
        },
      ],
    },
    {
      name: 'SSM On-Prem by name on NX-OS',
      text: nx(`http://${TG}`),
      findings: [
        { message: 'cleartext', highlighted: `http://${TG}`, fixes: [{ output: nx(`https://${TG}`) }] },
      ],
    },
    {
      name: 'an address on NX-OS, with the mapping in the one host table',
      text: nx(`http://${ADDRESS}`),
      settings: { onPremHosts: ['192.0.2.41', 'cssm.example.net'] },
      findings: [
        {
          message: 'cleartext',
          highlighted: `http://${ADDRESS}`,
          fixes: [
            {
              output: `${nx(`https://${TG}`)}ip host cssm.example.net 192.0.2.40\n`,
            },
          ],
        },
      ],
    },
  ],
});
