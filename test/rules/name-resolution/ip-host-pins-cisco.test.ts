import { ipHostPinsCisco } from '../../../server/src/rules/name-resolution/ip-host-pins-cisco';
import { testRule, wholeIosXe, wholeNxos } from '../rule-tester';

const SMART =
  'license smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\n';
const SERVER = 'ip name-server 192.0.2.53\n';
const PIN = 'ip host smartreceiver.cisco.com 198.51.100.80\n';
const LINE = 'ip host smartreceiver.cisco.com 198.51.100.80';

const nx = (context: string, server = 'ip name-server 192.0.2.53 use-vrf management\n'): string =>
  wholeNxos(
    '9.3(5)',
    `license smart enable\n${server}callhome\n  email-contact a@example.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\n`,
  ).replace('  ip route 0.0.0.0/0 192.0.2.1\n', `  ip route 0.0.0.0/0 192.0.2.1\n${context}`);

testRule(ipHostPinsCisco, {
  valid: [
    { name: 'no name server, so the mapping is needed', text: wholeIosXe('17.12', `${PIN}${SMART}`) },
    {
      name: 'lookup off, so the mapping is needed',
      text: wholeIosXe('17.12', `no ip domain lookup\n${SERVER}${PIN}${SMART}`),
    },
    {
      name: 'a name server in another VRF only',
      text: wholeIosXe('17.12', `ip name-server vrf OAM 192.0.2.53\n${PIN}${SMART}`),
    },
    {
      name: 'a server of one’s own',
      text: wholeIosXe(
        '17.12',
        `${SERVER}ip host ssm.corp.example 192.0.2.45\nlicense smart url cslu https://ssm.corp.example/cslu/v1/pi/T-1\n`,
      ),
    },
    {
      name: 'a Cisco name that licensing does not use here',
      text: wholeIosXe('17.12', `${SERVER}ip host tools.cisco.com 198.51.100.80\n${SMART}`),
    },
    {
      name: 'a proxy that resolves the name itself',
      text: wholeIosXe(
        '17.12',
        `${SERVER}${PIN}${SMART}license smart proxy address 192.0.2.81\nlicense smart proxy port 8080\n`,
      ),
    },
    { name: 'transport off', text: wholeIosXe('17.12', `${SERVER}${PIN}license smart transport off\n`) },
    { name: 'a fragment', text: `${SERVER}${PIN}${SMART}`, dialect: 'iosxe' },
    {
      name: 'a mapping in another VRF',
      text: wholeIosXe('17.12', `${SERVER}ip host vrf OAM smartreceiver.cisco.com 198.51.100.80\n${SMART}`),
    },
    { name: 'NX-OS without a mapping', text: nx('') },
  ],
  invalid: [
    {
      name: 'a mapping beside a name server',
      text: wholeIosXe('17.12', `${SERVER}${PIN}${SMART}`),
      findings: [
        {
          message: 'pinned',
          highlighted: LINE,
          severity: 'hint',
          fixes: [{ output: wholeIosXe('17.12', `${SERVER}${SMART}`) }],
        },
      ],
    },
    {
      name: 'NX-OS, inside vrf context',
      text: nx('  ip host tools.cisco.com 198.51.100.80\n'),
      findings: [
        {
          message: 'pinned',
          highlighted: 'ip host tools.cisco.com 198.51.100.80',
          severity: 'hint',
          fixes: [{ output: nx('') }],
        },
      ],
    },
  ],
});
