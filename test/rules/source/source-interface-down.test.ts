import { sourceInterfaceDown } from '../../../server/src/rules/source/source-interface-down';
import { testRule, wholeIosXe } from '../rule-tester';

const SMART = 'license smart transport smart\n';
const vlan = (name: string, last: string): string =>
  `interface ${name}\n ip address 192.0.2.10 255.255.255.0\n${last}!\n`;
const SOURCE = 'ip http client source-interface Vlan10\n';

const nexus = (shutdown: string, source = 'Vlan27'): string =>
  `version 9.3(5) Bios:version 07.68\ncallhome\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  enable\nip http source-interface ${source}\ninterface Vlan27\n${shutdown}  ip address 192.0.2.27/24\ninterface loopback0\n  ip address 198.51.100.27/32\n`;

testRule(sourceInterfaceDown, {
  valid: [
    { name: 'an interface that is up', text: `${SMART}${vlan('Vlan10', '')}${SOURCE}`, dialect: 'iosxe' },
    {
      name: 'an interface that says so',
      text: `${SMART}${vlan('Vlan10', ' no shutdown\n')}${SOURCE}`,
      dialect: 'iosxe',
    },
    {
      name: 'shutdown taken back further down',
      text: `${SMART}${vlan('Vlan10', ' shutdown\n')}${SOURCE}interface Vlan10\n no shutdown\n`,
      dialect: 'iosxe',
    },
    {
      name: 'another interface that is down',
      text: `${SMART}${vlan('Vlan10', '')}${vlan('Vlan100', ' shutdown\n')}${SOURCE}`,
      dialect: 'iosxe',
    },
    {
      name: 'no source interface',
      text: `${SMART}${vlan('Vlan10', ' shutdown\n')}`,
      dialect: 'iosxe',
    },
    {
      name: 'an interface that the text does not show',
      text: `${SMART}${SOURCE}`,
      dialect: 'iosxe',
    },
    {
      name: 'transport off',
      text: `license smart transport off\n${vlan('Vlan10', ' shutdown\n')}${SOURCE}`,
      dialect: 'iosxe',
    },
    {
      name: 'a reservation',
      text: `license smart reservation\n${vlan('Vlan10', ' shutdown\n')}${SOURCE}`,
      dialect: 'iosxe',
    },
    {
      name: 'the source of call-home while the transport is smart',
      text: `${SMART}call-home\n source-interface Vlan10\n!\n${vlan('Vlan10', ' shutdown\n')}`,
      dialect: 'iosxe',
    },
    {
      name: 'a description that says shutdown',
      text: `${SMART}${vlan('Vlan10', ' description shutdown\n')}${SOURCE}`,
      dialect: 'iosxe',
    },
    { name: 'NX-OS, no shutdown', text: nexus('  no shutdown\n') },
  ],
  invalid: [
    {
      name: 'a fragment, the name spelt otherwise',
      text: `${SMART}${vlan('Vlan10', ' shutdown\n')}${vlan('Loopback0', '')}ip http client source-interface vlan 10\n`,
      dialect: 'iosxe',
      findings: [
        {
          message: 'down',
          highlighted: 'vlan 10',
          severity: 'warning',
          fixes: [
            {
              output: `${SMART}${vlan('Vlan10', ' no shutdown\n')}${vlan('Loopback0', '')}ip http client source-interface vlan 10\n`,
            },
            {
              output: `${SMART}${vlan('Vlan10', ' shutdown\n')}${vlan('Loopback0', '')}ip http client source-interface Loopback0\n`,
            },
          ],
        },
      ],
    },
    {
      name: 'release 17.3, whose transport is not known, as a hint',
      text: wholeIosXe('17.3', `${vlan('Vlan10', ' shutdown\n')}${SOURCE}`),
      findings: [
        {
          message: 'down',
          highlighted: 'Vlan10',
          severity: 'hint',
          fixes: [
            { output: wholeIosXe('17.3', `${vlan('Vlan10', ' no shutdown\n')}${SOURCE}`) },
            {
              output: wholeIosXe(
                '17.3',
                `${vlan('Vlan10', ' shutdown\n')}ip http client source-interface GigabitEthernet0/0\n`,
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'the source interface of call-home in effect',
      text: `license smart transport callhome\ncall-home\n source-interface Vlan10\n!\n${vlan('Vlan10', ' shutdown\n')}${vlan('Loopback0', '')}`,
      dialect: 'iosxe',
      findings: [
        {
          message: 'down',
          highlighted: 'Vlan10',
          fixes: [
            {
              output: `license smart transport callhome\ncall-home\n source-interface Vlan10\n!\n${vlan('Vlan10', ' no shutdown\n')}${vlan('Loopback0', '')}`,
            },
            {
              output: `license smart transport callhome\ncall-home\n source-interface Loopback0\n!\n${vlan('Vlan10', ' shutdown\n')}${vlan('Loopback0', '')}`,
            },
          ],
        },
      ],
    },
    {
      name: 'NX-OS',
      text: nexus('  shutdown\n'),
      findings: [
        {
          message: 'down',
          highlighted: 'Vlan27',
          severity: 'warning',
          fixes: [{ output: nexus('  no shutdown\n') }, { output: nexus('  shutdown\n', 'loopback0') }],
        },
      ],
    },
  ],
});
