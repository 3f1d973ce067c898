import { sourceInterfaceMissing } from '../../../server/src/rules/source/source-interface-missing';
import { testRule, wholeNxos } from '../rule-tester';

const SMART =
  'license smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\n';
const INTERFACES =
  'vrf definition Mgmt-vrf\n!\ninterface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 198.51.100.10 255.255.255.0\n!\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\n!\n';
const ROUTE = 'ip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 198.51.100.1\n';

const xe = (lines: string, release = '17.12', tail = ''): string =>
  `version ${release}\nhostname edge-1\n${INTERFACES}${lines}${tail}end\n`;

const withDhcp = (text: string): string =>
  text.replace('ip address 198.51.100.10 255.255.255.0', 'ip address dhcp');

const callHome = (lines: string): string =>
  `service call-home\ncall-home\n${lines} profile "CiscoTAC-1"\n  active\n  destination transport-method http\n!\n`;

/** A Nexus of which only the management port has an address and a default route, unless the lines say otherwise. */
const nx = (
  useVrf: string,
  lines = '',
  url = 'https://tools.cisco.com/its/service/oddce/services/DDCEService',
) =>
  wholeNxos(
    '9.3(5)',
    `license smart enable\n${lines}callhome\n  email-contact a@example.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http ${url}\n${useVrf}  enable\n`,
  );
const VLAN_NX = 'interface Vlan10\n  no shutdown\n  ip address 203.0.113.10/24\n';

const mds = (lines: string): string =>
  `version 9.4(1a)\nhostname mds-1\nip domain-lookup\nip name-server 192.0.2.53\nvsan database\n  vsan 100\ninterface fc1/1\n  switchport speed auto\ninterface mgmt0\n  ip address 192.0.2.30 255.255.255.0\nip default-gateway 192.0.2.1\n${lines}`;

testRule(sourceInterfaceMissing, {
  valid: [
    {
      name: 'an MDS switch, which has one routing table',
      text: mds(
        'license smart transport callhome\ncallhome\n  email-contact a@example.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  enable\n',
      ),
    },
    { name: 'NX-OS: use-vrf', text: nx('  transport http use-vrf management\n') },
    {
      name: 'NX-OS: use-vrf default, which somebody has chosen',
      text: nx('  transport http use-vrf default\n'),
    },
    {
      name: 'NX-OS: a source interface, which is for another rule',
      text: nx('', 'ip http source-interface mgmt0\n'),
    },
    { name: 'NX-OS: a default route in VRF default too', text: nx('', 'ip route 0.0.0.0/0 203.0.113.1\n') },
    {
      name: 'NX-OS: a routing process in VRF default',
      text: nx('', `${VLAN_NX}  ip router ospf 1 area 0\nrouter ospf 1\n`),
    },
    {
      name: 'NX-OS: an on-prem server on a subnet of VRF default',
      text: nx('', VLAN_NX, 'https://203.0.113.45/Transportgateway/services/DeviceRequestHandler'),
    },
    {
      name: 'NX-OS: an on-prem server by name, which may be on that subnet',
      text: nx('', VLAN_NX, 'https://ssm.corp.example/Transportgateway/services/DeviceRequestHandler'),
    },
    {
      name: 'NX-OS: no default route in management either',
      text: nx('').replace('  ip route 0.0.0.0/0 192.0.2.1\n', ''),
    },
    {
      name: 'NX-OS: the management port is shut down',
      text: nx('').replace('  ip address 192.0.2.20/24\n', '  ip address 192.0.2.20/24\n  shutdown\n'),
    },
    {
      name: 'NX-OS: an address that comes by DHCP, and a route with it',
      text: nx('', 'interface Vlan10\n  ip address dhcp\n'),
    },
    {
      name: 'NX-OS: another transport',
      text: nx('', 'license smart transport cslu\n').replace('9.3(5)', '10.3(4a)'),
    },
    {
      name: 'NX-OS: a placeholder for the server',
      text: nx('', '', 'https://<SERVER>/Transportgateway/services/DeviceRequestHandler'),
    },
    {
      name: 'the hidden address of a profile that is not active',
      text: xe(`${ROUTE}call-home\n profile "CiscoTAC-1"\n  destination transport-method http\n!\n`, '16.12'),
    },
    {
      name: 'the hidden address under another transport',
      text: xe(`${ROUTE}license smart transport off\n${callHome('')}`),
    },
    {
      name: 'the hidden address, a leftover by policy',
      text: xe(`${ROUTE}${callHome('')}`, '17.9'),
    },
    {
      name: 'the hidden address and a global default route',
      text: xe(`${ROUTE}ip route 0.0.0.0 0.0.0.0 192.0.2.1\n${callHome('')}`, '16.12'),
    },
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
      name: 'a DHCP client of a third VRF, which may bring a way out',
      text: xe(
        `${ROUTE}vrf definition OAM\n!\ninterface GigabitEthernet5\n vrf forwarding OAM\n ip address dhcp\n!\n${SMART}`,
      ),
    },
    {
      name: 'an IPv6 default route of another VRF',
      text: xe(`${ROUTE}ipv6 route vrf OAM ::/0 2001:DB8::1\n${SMART}`),
    },
    {
      name: 'a routing process, which may bring a default route',
      text: xe(`router ospf 1\n network 192.0.2.0 0.0.0.255 area 0\n!\n${ROUTE}${SMART}`),
    },
    { name: 'the same in upper case', text: xe(`ROUTER OSPF 1\n!\n${ROUTE}${SMART}`) },
    { name: 'a default network', text: xe(`ip default-network 192.0.2.0\n${ROUTE}${SMART}`) },
    {
      name: 'an IPv6 default route in upper case',
      text: xe(`IPV6 ROUTE ::/0 2001:DB8::1\n${ROUTE}${SMART}`),
    },
    {
      name: 'the gateway of a layer 2 switch, cut short',
      text: xe(`ip default-g 192.0.2.1\n${ROUTE}${SMART}`),
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
      name: 'NX-OS: callhome in the hidden VRF default, only management leads out',
      text: nx(''),
      findings: [
        {
          message: 'noUseVrf',
          highlighted: 'https://tools.cisco.com/its/service/oddce/services/DDCEService',
          severity: 'information',
          fixes: [
            { output: nx('').replace('  enable\n', '  enable\n  transport http use-vrf management\n') },
          ],
        },
      ],
    },
    {
      name: 'NX-OS: the same beside a VLAN without a way out',
      text: nx('', VLAN_NX),
      findings: [
        {
          message: 'noUseVrf',
          highlighted: 'https://tools.cisco.com/its/service/oddce/services/DDCEService',
          fixes: [
            {
              output: nx('', VLAN_NX).replace(
                '  enable\n',
                '  enable\n  transport http use-vrf management\n',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'NX-OS: an on-prem server that only management reaches',
      text: nx('', '', 'https://203.0.113.45/Transportgateway/services/DeviceRequestHandler'),
      findings: [
        {
          message: 'noUseVrf',
          highlighted: 'https://203.0.113.45/Transportgateway/services/DeviceRequestHandler',
          fixes: [
            {
              output: nx(
                '',
                '',
                'https://203.0.113.45/Transportgateway/services/DeviceRequestHandler',
              ).replace('  enable\n', '  enable\n  transport http use-vrf management\n'),
            },
          ],
        },
      ],
    },
    {
      name: 'a DHCP client of the VRF itself, and its IPv6 default route',
      text: withDhcp(xe(`${ROUTE}ipv6 route vrf Mgmt-vrf ::/0 2001:DB8::1\n${SMART}`)),
      findings: [
        {
          message: 'onlyRoute',
          highlighted: 'https://smartreceiver.cisco.com/licservice/license',
          fixes: [
            {
              output: withDhcp(
                xe(
                  `${ROUTE}ipv6 route vrf Mgmt-vrf ::/0 2001:DB8::1\n${SMART}`,
                  '17.12',
                  'ip http client source-interface GigabitEthernet0/0\n',
                ),
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'the hidden address of an active CiscoTAC-1, the only default route in Mgmt-vrf',
      text: xe(`ip name-server vrf Mgmt-vrf 198.51.100.53\n${ROUTE}${callHome('')}`, '16.12'),
      findings: [
        {
          message: 'onlyRoute',
          highlighted: 'profile "CiscoTAC-1"',
          severity: 'information',
          fixes: [
            {
              output: xe(
                `ip name-server vrf Mgmt-vrf 198.51.100.53\n${ROUTE}${callHome('')}`,
                '16.12',
                'ip http client source-interface GigabitEthernet0/0\n',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'the same where call-home is the chosen transport of a policy release',
      text: xe(`${ROUTE}license smart transport callhome\n${callHome('')}`, '17.9'),
      findings: [
        {
          message: 'onlyRoute',
          highlighted: 'profile "CiscoTAC-1"',
          fixes: [
            {
              output: xe(
                `${ROUTE}license smart transport callhome\n${callHome('')}`,
                '17.9',
                'ip http client source-interface GigabitEthernet0/0\n',
              ),
            },
          ],
        },
      ],
    },
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
