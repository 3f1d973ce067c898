import { lookupSourceMismatch } from '../../../server/src/rules/name-resolution/lookup-source-mismatch';
import { testRule } from '../rule-tester';

const SMART =
  'license smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\n';
const INTERFACES =
  'interface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 198.51.100.10 255.255.255.0\n!\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\n!\n';

const xe = (lines: string, licence = SMART, release = '17.12'): string =>
  `version ${release}\nhostname edge-1\nvrf definition Mgmt-vrf\n!\n${lines}${licence}${INTERFACES}end\n`;

const SERVER = 'ip name-server vrf Mgmt-vrf 198.51.100.53\n';

testRule(lookupSourceMismatch, {
  valid: [
    {
      name: 'the documented form: interface and name server in one VRF',
      text: xe(`ip domain lookup source-interface GigabitEthernet0/0\n${SERVER}`),
    },
    {
      name: 'the older spelling and another one of the interface',
      text: xe(`ip domain-lookup source-interface gi0/0\n${SERVER}`),
    },
    {
      name: 'both global',
      text: xe('ip domain lookup source-interface Vlan10\nip name-server 192.0.2.53\n'),
    },
    {
      name: 'a name server in that VRF among others',
      text: xe(`ip domain lookup source-interface Vlan10\nip name-server 192.0.2.53\n${SERVER}`),
    },
    {
      name: 'a line for the VRF of the name servers beside the global one',
      text: xe(
        `ip domain lookup source-interface Vlan10\nip domain lookup vrf Mgmt-vrf source-interface GigabitEthernet0/0\n${SERVER}`,
      ),
    },
    { name: 'no source interface', text: xe(`ip domain lookup\n${SERVER}`) },
    {
      name: 'taken back',
      text: xe(
        `ip domain lookup source-interface Vlan9\nno ip domain lookup source-interface Vlan9\n${SERVER}`,
      ),
    },
    { name: 'a placeholder', text: xe(`ip domain lookup source-interface <INTERFACE>\n${SERVER}`) },
    {
      name: 'no name server, which is for another rule',
      text: xe('ip domain lookup source-interface Vlan9\n'),
    },
    {
      name: 'lookup off, which is for another rule',
      text: xe(`ip domain lookup source-interface Vlan9\nno ip domain lookup\n${SERVER}`),
    },
    {
      name: 'no name to resolve',
      text: xe(
        `ip domain lookup source-interface Vlan9\n${SERVER}`,
        'license smart url cslu https://192.0.2.45/cslu/v1/pi/T-1\n',
      ),
    },
    {
      name: 'a name that ip host maps',
      text: xe(
        `ip domain lookup source-interface Vlan9\n${SERVER}ip host smartreceiver.cisco.com 192.0.2.80\n`,
      ),
    },
    {
      name: 'a name server that may come by DHCP into the VRF',
      text: xe(`ip domain lookup source-interface Vlan10\n${SERVER}`).replace(
        'end\n',
        'interface Vlan20\n ip address dhcp\nend\n',
      ),
    },
    {
      name: 'transport off',
      text: xe(`ip domain lookup source-interface Vlan9\n${SERVER}license smart transport off\n`, ''),
    },
    {
      name: 'a fragment',
      text: `ip domain lookup source-interface Vlan9\n${SERVER}${SMART}`,
      dialect: 'iosxe',
    },
  ],
  invalid: [
    {
      name: 'an interface that is not defined',
      text: xe(`ip domain lookup source-interface Vlan9\n${SERVER}`),
      findings: [
        {
          message: 'undefined',
          highlighted: 'Vlan9',
          severity: 'warning',
          fixes: [{ output: xe(`ip domain lookup source-interface GigabitEthernet0/0\n${SERVER}`) }],
        },
      ],
    },
    {
      name: 'a global interface, the name servers in a VRF',
      text: xe(`ip domain-lookup source-interface Vlan10\n${SERVER}`),
      findings: [
        {
          message: 'otherVrf',
          highlighted: 'Vlan10',
          severity: 'warning',
          fixes: [{ output: xe(`ip domain-lookup source-interface GigabitEthernet0/0\n${SERVER}`) }],
        },
      ],
    },
    {
      name: 'an interface in a VRF, the name servers global',
      text: xe('ip domain lookup source-interface GigabitEthernet0/0\nip name-server 192.0.2.53\n'),
      findings: [
        {
          message: 'otherVrf',
          highlighted: 'GigabitEthernet0/0',
          fixes: [{ output: xe('ip domain lookup source-interface Vlan10\nip name-server 192.0.2.53\n') }],
        },
      ],
    },
    {
      name: 'an interface in the VRF of the reports, the name servers global: they are missing there',
      text: xe(
        'ip domain lookup source-interface GigabitEthernet0/0\nip name-server 192.0.2.53\nip http client source-interface GigabitEthernet0/0\n',
      ),
      findings: [
        {
          message: 'withReports',
          highlighted: 'GigabitEthernet0/0',
          severity: 'warning',
          fixes: [
            {
              output: xe(
                'ip domain lookup source-interface GigabitEthernet0/0\nip name-server 192.0.2.53\nip name-server vrf Mgmt-vrf 192.0.2.53\nip http client source-interface GigabitEthernet0/0\n',
              ),
            },
            {
              output: xe(
                'ip domain lookup source-interface Vlan10\nip name-server 192.0.2.53\nip http client source-interface GigabitEthernet0/0\n',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'the line of the VRF in use',
      text: xe(
        `ip domain lookup vrf Mgmt-vrf source-interface Vlan10\n${SERVER}license smart vrf Mgmt-vrf\n`,
      ),
      findings: [
        {
          message: 'otherVrf',
          highlighted: 'Vlan10',
          fixes: [
            {
              output: xe(
                `ip domain lookup vrf Mgmt-vrf source-interface GigabitEthernet0/0\n${SERVER}license smart vrf Mgmt-vrf\n`,
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'release 17.3, whose transport is not known, as a hint',
      text: xe(
        `ip domain lookup source-interface Vlan10\n${SERVER}`,
        'license smart url https://ssm.corp.example/cslu/v1/pi/T-1\n',
        '17.3',
      ),
      findings: [
        {
          message: 'otherVrf',
          highlighted: 'Vlan10',
          severity: 'hint',
          fixes: [
            {
              output: xe(
                `ip domain lookup source-interface GigabitEthernet0/0\n${SERVER}`,
                'license smart url https://ssm.corp.example/cslu/v1/pi/T-1\n',
                '17.3',
              ),
            },
          ],
        },
      ],
    },
  ],
});
