import { sourceInterfaceUndefined } from '../../../server/src/rules/source/source-interface-undefined';
import { testRule, wholeIosXe, wholeNxos } from '../rule-tester';

const SMART =
  'license smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\nip name-server 192.0.2.53\n';
const VLANS =
  'interface Vlan27\n ip address 192.0.2.27 255.255.255.0\n!\ninterface Vlan30\n ip address 192.0.2.130 255.255.255.128\n!\n';

const xe = (line: string, release = '17.12'): string => wholeIosXe(release, `${SMART}${VLANS}${line}\n`);
const callHome = (lines: string): string => `call-home\n${lines} profile "CiscoTAC-1"\n  active\n`;
const nx = (line: string): string =>
  wholeNxos(
    '9.3(5)',
    `license smart enable\nip name-server 192.0.2.53 use-vrf management\ncallhome\n  email-contact a@example.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\n${line}\n`,
  );

testRule(sourceInterfaceUndefined, {
  valid: [
    { name: 'a defined interface', text: xe('ip http client source-interface Vlan27') },
    { name: 'the same, spelt otherwise', text: xe('ip http client source-interface vlan 27') },
    { name: 'an abbreviation', text: xe('ip http client source-interface Gi0/0') },
    { name: 'a placeholder', text: xe('ip http client source-interface <VRF_INTERFACE>') },
    { name: 'a placeholder for the number', text: xe('ip http client source-interface Vlan{{ mgmt_vlan }}') },
    { name: 'a line taken back', text: xe('no ip http client source-interface') },
    {
      name: 'a fragment',
      text: `${SMART}ip http client source-interface Vlan99\n`,
      dialect: 'iosxe',
    },
    {
      name: 'transport off',
      text: wholeIosXe('17.12', 'license smart transport off\nip http client source-interface Vlan99\n'),
    },
    {
      name: 'no license smart enable',
      text: wholeIosXe('16.9', 'no license smart enable\nip http client source-interface Vlan99\n'),
    },
    {
      name: 'call-home, which is not in effect',
      text: xe(callHome(' source-interface Vlan99\n').trimEnd()),
    },
    {
      name: 'the source of the HTTP server, another thing on IOS XE',
      text: xe('ip http source-interface Vlan99'),
    },
    {
      name: 'the management port of NX-OS, shown or not',
      text: nx('ip http source-interface mgmt0 vrf management').replace(
        /interface mgmt0\n.*\n.*\n/,
        'interface Ethernet1/1\n',
      ),
    },
    {
      name: 'NX-OS without Smart Licensing',
      text: wholeNxos('9.3(5)', 'ip http source-interface Vlan99\n'),
    },
  ],
  invalid: [
    {
      name: 'two digits swapped',
      text: xe('ip http client source-interface Vlan72'),
      findings: [
        {
          message: 'near',
          highlighted: 'Vlan72',
          severity: 'warning',
          fixes: [{ output: xe('ip http client source-interface Vlan27') }],
        },
      ],
    },
    {
      name: 'a misspelt word, and another choice',
      text: xe('ip http client source-interface GigabitEthernt0/0'),
      findings: [
        {
          message: 'near',
          highlighted: 'GigabitEthernt0/0',
          fixes: [{ output: xe('ip http client source-interface Vlan30'), values: { interface: 'Vlan30' } }],
        },
      ],
    },
    {
      name: 'nothing near',
      text: xe('ip http client source-interface Loopback100'),
      findings: [
        {
          message: 'undefined',
          highlighted: 'Loopback100',
          fixes: [{ output: xe('ip http client source-interface Vlan27') }],
        },
      ],
    },
    {
      name: 'release 17.3, whose transport is not known, as a hint',
      text: wholeIosXe('17.3', `${VLANS}ip http client source-interface Loopback100\n`),
      findings: [
        {
          message: 'undefined',
          highlighted: 'Loopback100',
          severity: 'hint',
          fixes: [{ output: wholeIosXe('17.3', `${VLANS}ip http client source-interface Vlan27\n`) }],
        },
      ],
    },
    {
      name: 'both lines of call-home; only interfaces of its VRF are offered',
      text: `version 16.12\nhostname edge-1\nservice call-home\nvrf definition Mgmt-vrf\n${callHome(' source-interface Vlan99\n vrf Mgmt-vrf\n')}${VLANS}interface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 192.0.2.10 255.255.255.0\nip http client source-interface Vlan99\nend\n`,
      findings: [
        {
          message: 'undefined',
          highlighted: 'Vlan99',
          fixes: [
            {
              output: `version 16.12\nhostname edge-1\nservice call-home\nvrf definition Mgmt-vrf\n${callHome(' source-interface GigabitEthernet0/0\n vrf Mgmt-vrf\n')}${VLANS}interface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 192.0.2.10 255.255.255.0\nip http client source-interface Vlan99\nend\n`,
            },
          ],
        },
        {
          message: 'undefined',
          highlighted: 'Vlan99',
          fixes: [
            {
              output: `version 16.12\nhostname edge-1\nservice call-home\nvrf definition Mgmt-vrf\n${callHome(' source-interface Vlan99\n vrf Mgmt-vrf\n')}${VLANS}interface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 192.0.2.10 255.255.255.0\nip http client source-interface GigabitEthernet0/0\nend\n`,
            },
          ],
        },
      ],
    },
    {
      name: 'NX-OS',
      text: nx('ip http source-interface Vlan27'),
      findings: [
        {
          message: 'undefined',
          highlighted: 'Vlan27',
          severity: 'warning',
          fixes: [{ output: nx('ip http source-interface mgmt0') }],
        },
      ],
    },
  ],
});
