import { ipAddressIdentity } from '../../../server/src/rules/trust/ip-address-identity';
import { testRule } from '../rule-tester';

const PATH = '/Transportgateway/services/DeviceRequestHandler';

const xe = (host: string, lines = '', before = 'license smart transport callhome\n') =>
  `${before}call-home\n${lines} profile "on-prem"\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http https://${host}${PATH}\n`;
const nx = (host: string) =>
  `version 9.3(5)\ncallhome\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://${host}${PATH}\n  transport http use-vrf management\n`;
const cslu = (host: string, lines = '') =>
  `license smart transport cslu\nlicense smart url cslu https://${host}/cslu/v1/pi/Site-1\n${lines}`;

const OFF = ' no http secure server-identity-check\n';

testRule(ipAddressIdentity, {
  valid: [
    { name: 'a name', text: xe('cssm.example.net') },
    { name: 'the check switched off', text: xe('192.0.2.40', OFF) },
    { name: 'plain HTTP, which checks no certificate', text: xe('192.0.2.40').replace('https:', 'http:') },
    { name: 'licensing by policy, which does not check by default', text: cslu('192.0.2.40') },
    {
      name: 'a leftover call-home block under cslu',
      text: xe('192.0.2.40', '', 'license smart transport cslu\n'),
    },
    { name: 'transport off', text: xe('192.0.2.40', '', 'license smart transport off\n') },
    { name: 'reserved licenses', text: xe('192.0.2.40', '', 'license smart reservation\n') },
    { name: 'an address with placeholders', text: xe('10.106.41.xx') },
    { name: 'a Jinja variable', text: xe('{{ cssm_ip }}') },
    {
      name: 'an inactive profile',
      text: xe('192.0.2.40').replace('  reporting', '  no active\n  reporting'),
    },
  ],
  invalid: [
    {
      name: 'call-home on IOS XE, where the check is on and hidden',
      text: xe('192.0.2.40'),
      findings: [
        {
          message: 'address',
          highlighted: '192.0.2.40',
          severity: 'information',
          fixes: [
            {
              output: `${xe('cssm.example.net')}ip host cssm.example.net 192.0.2.40\n`,
              values: { name: 'cssm.example.net' },
            },
            { output: xe('192.0.2.40', OFF) },
          ],
        },
      ],
    },
    {
      name: 'an address that ip host already maps a name to, with the check written out',
      text: xe(
        '192.0.2.40:8443',
        ' http secure server-identity-check\n',
        'version 16.12\nip host cssm.example.net 192.0.2.40\n',
      ),
      findings: [
        {
          message: 'address',
          highlighted: '192.0.2.40',
          fixes: [
            {
              output: xe(
                'cssm.example.net:8443',
                ' http secure server-identity-check\n',
                'version 16.12\nip host cssm.example.net 192.0.2.40\n',
              ),
            },
            { output: xe('192.0.2.40:8443', OFF, 'version 16.12\nip host cssm.example.net 192.0.2.40\n') },
          ],
        },
      ],
    },
    {
      name: 'an IPv6 address, as a hint while the transport is unknown',
      text: xe('[2001:db8::40]', '', 'version 17.3\n'),
      findings: [
        {
          message: 'address',
          highlighted: '2001:db8::40',
          severity: 'hint',
          fixes: [{ output: xe('[2001:db8::40]', OFF, 'version 17.3\n') }],
        },
      ],
    },
    {
      name: 'licensing by policy with the check on, in its VRF',
      text: cslu('192.0.2.40', 'license smart vrf Mgmt-vrf\nlicense smart server-identity-check\n'),
      findings: [
        {
          message: 'address',
          highlighted: '192.0.2.40',
          fixes: [
            {
              output: cslu(
                'cssm.example.net',
                'license smart vrf Mgmt-vrf\nlicense smart server-identity-check\nip host vrf Mgmt-vrf cssm.example.net 192.0.2.40\n',
              ),
              values: { name: 'cssm.example.net' },
            },
            { output: cslu('192.0.2.40', 'license smart vrf Mgmt-vrf\n') },
          ],
        },
      ],
    },
    {
      name: 'callhome on NX-OS',
      text: nx('192.0.2.40'),
      findings: [
        {
          message: 'address',
          highlighted: '192.0.2.40',
          fixes: [
            {
              output: `${nx('cssm.example.net')}ip host cssm.example.net 192.0.2.40\n`,
              values: { name: 'cssm.example.net' },
            },
          ],
        },
      ],
    },
  ],
});
