import { sourceInterfaceMissing } from '../../../server/src/rules/source/source-interface-missing';
import { testRule } from '../rule-tester';

const SMART =
  'license smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\n';
const INTERFACES =
  'vrf definition Mgmt-vrf\n!\ninterface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 198.51.100.10 255.255.255.0\n!\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\n!\n';
const ROUTE = 'ip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 198.51.100.1\n';

const xe = (lines: string, release = '17.12', tail = ''): string =>
  `version ${release}\nhostname edge-1\n${INTERFACES}${lines}${tail}end\n`;

const callHome = (lines: string): string =>
  `service call-home\ncall-home\n${lines} profile "CiscoTAC-1"\n  active\n  destination transport-method http\n!\n`;

testRule(sourceInterfaceMissing, {
  valid: [
    {
      name: 'the source interface in the VRF',
      text: xe(`ip http client source-interface GigabitEthernet0/0\n${ROUTE}${SMART}`),
    },
    {
      name: 'a placeholder for the source interface',
      text: xe(`ip http client source-interface <VRF_INTERFACE>\n${ROUTE}${SMART}`),
    },
    {
      name: 'a global default route beside it',
      text: xe(`${ROUTE}ip route 0.0.0.0 0.0.0.0 192.0.2.1\n${SMART}`),
    },
    {
      name: 'default routes in two VRFs, either of which may be meant',
      text: xe(`${ROUTE}ip route vrf OAM 0.0.0.0 0.0.0.0 203.0.113.1\n${SMART}`),
    },
    { name: 'no default route at all', text: xe(SMART) },
    {
      name: 'license smart vrf, which decides by itself',
      text: xe(`${ROUTE}${SMART}license smart vrf Mgmt-vrf\n`),
    },
    {
      name: 'a routing process, which may bring a default route',
      text: xe(`router ospf 1\n network 192.0.2.0 0.0.0.255 area 0\n!\n${ROUTE}${SMART}`),
    },
    { name: 'the gateway of a layer 2 switch', text: xe(`ip default-gateway 192.0.2.1\n${ROUTE}${SMART}`) },
    {
      name: 'an on-prem server on a connected subnet',
      text: xe(`${ROUTE}license smart url cslu https://192.0.2.45/cslu/v1/pi/T-1\n`),
    },
    {
      name: 'an on-prem server behind a static route',
      text: xe(
        `${ROUTE}ip route 203.0.113.0 255.255.255.0 192.0.2.1\nlicense smart url cslu https://203.0.113.45/cslu/v1/pi/T-1\n`,
      ),
    },
    { name: 'a management VRF without any licensing intent', text: xe(ROUTE) },
    { name: 'transport off', text: xe(`license smart transport off\n${ROUTE}`) },
    {
      name: 'a leftover call-home VRF while the transport is cslu',
      text: xe(callHome(' vrf Mgmt-vrf\n')),
    },
    { name: 'a fragment', text: `${callHome(' vrf Mgmt-vrf\n')}`, dialect: 'iosxe' },
    {
      name: 'a reservation',
      text: xe(`license smart reservation\n${callHome(' vrf Mgmt-vrf\n')}`, '16.12'),
    },
    { name: 'call-home with neither line', text: xe(callHome(''), '16.12') },
  ],
  invalid: [
    {
      name: 'a VRF under call-home',
      text: xe(callHome(' vrf Mgmt-vrf\n'), '16.12'),
      findings: [
        {
          message: 'callHome',
          highlighted: 'Mgmt-vrf',
          severity: 'information',
          fixes: [
            {
              output: xe(
                callHome(' vrf Mgmt-vrf\n'),
                '16.12',
                'ip http client source-interface GigabitEthernet0/0\n',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'a source interface under call-home, which is that of its e-mails; it is offered first',
      text: xe(callHome(' source-interface vlan 10\n'), '16.12'),
      findings: [
        {
          message: 'callHome',
          highlighted: 'vlan 10',
          severity: 'information',
          fixes: [
            {
              output: xe(
                callHome(' source-interface vlan 10\n'),
                '16.12',
                'ip http client source-interface Vlan10\n',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'the only default route in a VRF; the line goes to the others of the HTTP client',
      text: xe(`ip http client secure-trustpoint SLA-TrustPoint\n${ROUTE}${SMART}`),
      findings: [
        {
          message: 'onlyRoute',
          highlighted: 'https://smartreceiver.cisco.com/licservice/license',
          severity: 'information',
          fixes: [
            {
              output: xe(
                `ip http client secure-trustpoint SLA-TrustPoint\nip http client source-interface GigabitEthernet0/0\n${ROUTE}${SMART}`,
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'an on-prem address that only the VRF reaches',
      text: xe(`${ROUTE}license smart url cslu https://203.0.113.45/cslu/v1/pi/T-1\n`),
      findings: [
        {
          message: 'onlyRoute',
          highlighted: 'https://203.0.113.45/cslu/v1/pi/T-1',
          fixes: [
            {
              output: xe(
                `${ROUTE}license smart url cslu https://203.0.113.45/cslu/v1/pi/T-1\n`,
                '17.12',
                'ip http client source-interface GigabitEthernet0/0\n',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'an explicit transport without a written destination',
      text: xe(`${ROUTE}license smart transport callhome\n`),
      findings: [
        {
          message: 'onlyRoute',
          highlighted: 'callhome',
          fixes: [
            {
              output: xe(
                `${ROUTE}license smart transport callhome\n`,
                '17.12',
                'ip http client source-interface GigabitEthernet0/0\n',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'release 17.3, whose transport is not known, as a hint',
      text: xe(callHome(' vrf Mgmt-vrf\n'), '17.3'),
      findings: [
        {
          message: 'callHome',
          highlighted: 'Mgmt-vrf',
          severity: 'hint',
          fixes: [
            {
              output: xe(
                callHome(' vrf Mgmt-vrf\n'),
                '17.3',
                'ip http client source-interface GigabitEthernet0/0\n',
              ),
            },
          ],
        },
      ],
    },
  ],
});
