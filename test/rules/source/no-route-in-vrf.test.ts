import { noRouteInVrf } from '../../../server/src/rules/source/no-route-in-vrf';
import { testRule } from '../rule-tester';

const DDCE = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';
const handler = (host: string): string => `https://${host}/Transportgateway/services/DeviceRequestHandler`;

const nx = (
  url: string,
  context: string,
  lines = '',
  useVrf = '  transport http use-vrf management\n',
): string =>
  `version 9.3(5) Bios:version 07.68\nlicense smart enable\nhostname leaf-1\n${lines}callhome\n  email-contact a@example.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http ${url}\n${useVrf}  enable\nvrf context management\n${context}interface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\n`;

const xe = (lines: string, definition = '', release = '17.12', tail = ''): string =>
  `version ${release}\nhostname edge-1\nvrf definition OAM\n rd 1:1\n${definition}!\ninterface Loopback64\n vrf forwarding OAM\n ip address 198.51.100.10 255.255.255.255\n!\nip route 0.0.0.0 0.0.0.0 192.0.2.1\n${lines}${tail}end\n`;

const POLICY =
  'license smart url cslu https://ssm.corp.example/cslu/v1/pi/T-1\nip host vrf OAM ssm.corp.example 203.0.113.45\n';
const VRF = 'license smart vrf OAM\n';

const MOVED =
  'vrf definition EDGE\n!\ninterface Vlan20\n vrf forwarding EDGE\n ip address 203.0.113.20 255.255.255.0\n!\nip route vrf EDGE 0.0.0.0 0.0.0.0 203.0.113.1\nip name-server vrf EDGE 203.0.113.53\nip http client source-interface Vlan20\nlicense smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\n';

const CONNECTED =
  'vrf definition LAB\n!\nvrf definition EDGE\n!\ninterface Vlan20\n vrf forwarding EDGE\n ip address 203.0.113.20 255.255.255.0\n!\nip name-server vrf EDGE 203.0.113.53\nip http client source-interface Vlan20\nlicense smart transport cslu\nlicense smart url cslu https://ssm.corp.example/cslu/v1/pi/T-1\n';
const LAB = 'license smart vrf LAB\n';

const policyNx = (context: string, lines = ''): string =>
  `version 10.3(4a) Bios:version 07.68\nhostname leaf-1\nlicense smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\n${lines}ip name-server 192.0.2.53 use-vrf management\nvrf context management\n${context}interface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\n`;

const mds = (lines: string): string =>
  `version 9.4(1a)\nhostname mds-1\nip domain-lookup\nip name-server 192.0.2.53\nvsan database\n  vsan 100\ninterface fc1/1\n  switchport speed auto\ninterface mgmt0\n  ip address 192.0.2.30 255.255.255.0\nip default-gateway 192.0.2.1\n${lines}`;

testRule(noRouteInVrf, {
  valid: [
    {
      name: 'an MDS switch, which has one routing table',
      text: mds(
        'license smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\n',
      ),
    },
    {
      name: 'NX-OS by policy: a default route in management',
      text: policyNx('  ip route 0.0.0.0/0 192.0.2.1\n'),
    },
    {
      name: 'NX-OS by policy: license smart vrf default, the global table',
      text: policyNx('', 'license smart vrf default\n'),
    },
    { name: 'NX-OS: a default route', text: nx(DDCE, '  ip route 0.0.0.0/0 192.0.2.1\n') },
    {
      name: 'NX-OS: a default route written outside',
      text: nx(DDCE, '', 'ip route 0.0.0.0/0 192.0.2.1 vrf management\n'),
    },
    {
      name: 'NX-OS: a route that covers the server',
      text: nx(handler('203.0.113.45'), '  ip route 203.0.113.0/24 192.0.2.1\n'),
    },
    { name: 'NX-OS: a server on the connected subnet', text: nx(handler('192.0.2.45'), '') },
    {
      name: 'NX-OS: a mapped name on the connected subnet',
      text: nx(handler('ssm.corp.example'), '', 'ip host ssm.corp.example 192.0.2.45\n'),
    },
    { name: 'NX-OS: a name that may be on the connected subnet', text: nx(handler('ssm.corp.example'), '') },
    {
      name: 'NX-OS: a proxy on the connected subnet',
      text: nx(
        DDCE,
        '',
        '',
        '  transport http use-vrf management\n  transport http proxy server 192.0.2.81\n  transport http proxy enable\n',
      ),
    },
    { name: 'NX-OS: an address by DHCP', text: nx(DDCE, '').replace('192.0.2.20/24', 'dhcp') },
    {
      name: 'NX-OS: a routing process of the VRF',
      text: nx(DDCE, '', 'router ospf 1\n  vrf management\n    router-id 192.0.2.20\n'),
    },
    { name: 'NX-OS: the default VRF, which is not judged', text: nx(DDCE, '', '', '') },
    { name: 'NX-OS: an IPv6 route', text: nx(DDCE, '  ipv6 route 0::/0 2001:db8::1\n') },
    {
      name: 'a default route in the VRF',
      text: xe(`${POLICY}${VRF}ip route vrf OAM 0.0.0.0 0.0.0.0 198.51.100.1\n`),
    },
    {
      name: 'an IPv6 default route in the VRF',
      text: xe(`${POLICY}${VRF}ipv6 route vrf OAM ::/0 2001:DB8::1\n`),
    },
    {
      name: 'an IPv6 route in the VRF that may lead to the server',
      text: xe(`${POLICY}${VRF}ipv6 route vrf OAM 2001:DB8:64::/48 Tunnel1 2001:DB8::1\n`),
    },
    {
      name: 'a DHCP client in the VRF',
      text: xe(`${POLICY}${VRF}interface Vlan64\n vrf forwarding OAM\n ip address dhcp\n!\n`),
    },
    {
      name: 'PPP in the VRF',
      text: xe(`${POLICY}${VRF}interface Dialer1\n vrf forwarding OAM\n ip address negotiated\n!\n`),
    },
    {
      name: 'NX-OS: an IPv6 default route written outside',
      text: nx(handler('[2001:db8:9::45]'), '', 'ipv6 route ::/0 2001:db8::1 vrf management\n'),
    },
    {
      name: 'a placeholder for the destination of a route',
      text: xe(`${POLICY}${VRF}ip route vrf OAM <NET> <MASK> 198.51.100.1\n`),
    },
    {
      name: 'an OSPF process of the VRF',
      text: xe(`${POLICY}${VRF}router ospf 64 vrf OAM\n network 198.51.100.0 0.0.0.255 area 0\n!\n`),
    },
    {
      name: 'a BGP address family of the VRF',
      text: xe(
        `${POLICY}${VRF}router bgp 64500\n !\n address-family ipv4 vrf OAM\n  redistribute connected\n exit-address-family\n!\n`,
      ),
    },
    {
      name: 'imported routes',
      text: xe(
        `${POLICY}${VRF}`,
        ' address-family ipv4\n  route-target import 64500:64\n exit-address-family\n',
      ),
    },
    {
      name: 'a VRF that is not defined, which is for another rule',
      text: xe(`${POLICY}license smart vrf EDGE\n`),
    },
    { name: 'transport off', text: xe(`license smart transport off\n${VRF}`) },
    { name: 'a VRF without a destination', text: xe(VRF) },
    { name: 'a fragment', text: `vrf definition OAM\n!\n${POLICY}${VRF}`, dialect: 'iosxe' },
    {
      name: 'the hidden default of CiscoTAC-1 behind a source interface that may serve others',
      text: xe(
        'service call-home\ncall-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n!\nip http client source-interface Loopback64\n',
        '',
        '16.12',
      ),
    },
  ],
  invalid: [
    {
      name: 'NX-OS: nothing in vrf context',
      text: nx(DDCE, ''),
      findings: [
        {
          message: 'none',
          highlighted: 'management',
          severity: 'information',
          fixes: [{ output: nx(DDCE, '  ip route 0.0.0.0/0 192.0.2.1\n'), values: { gateway: '192.0.2.1' } }],
        },
      ],
    },
    {
      name: 'NX-OS: a route that leads elsewhere',
      text: nx(handler('203.0.113.45'), '  ip route 198.51.100.0/24 192.0.2.1\n'),
      findings: [
        {
          message: 'none',
          highlighted: 'management',
          fixes: [
            {
              output: nx(
                handler('203.0.113.45'),
                '  ip route 198.51.100.0/24 192.0.2.1\n  ip route 0.0.0.0/0 192.0.2.1\n',
              ),
              values: { gateway: '192.0.2.1' },
            },
          ],
        },
      ],
    },
    {
      name: 'NX-OS: a routing process of the default VRF alone',
      text: nx(DDCE, '', 'router ospf 1\n  router-id 192.0.2.20\n'),
      findings: [
        {
          message: 'none',
          highlighted: 'management',
          fixes: [
            {
              output: nx(DDCE, '  ip route 0.0.0.0/0 192.0.2.1\n', 'router ospf 1\n  router-id 192.0.2.20\n'),
              values: { gateway: '192.0.2.1' },
            },
          ],
        },
      ],
    },
    {
      name: 'license smart vrf',
      text: xe(`${POLICY}${VRF}`),
      findings: [
        {
          message: 'none',
          highlighted: 'OAM',
          severity: 'information',
          fixes: [
            {
              output: xe(`${POLICY}${VRF}`, '', '17.12', 'ip route vrf OAM 0.0.0.0 0.0.0.0 198.51.100.1\n'),
              values: { gateway: '198.51.100.1' },
            },
          ],
        },
      ],
    },
    {
      name: 'the VRF of the source interface, whose line is told',
      text: xe(`${POLICY}ip http client source-interface Loopback64\n`),
      findings: [
        {
          message: 'none',
          highlighted: 'Loopback64',
          fixes: [
            {
              output: xe(
                `${POLICY}ip http client source-interface Loopback64\n`,
                '',
                '17.12',
                'ip route vrf OAM 0.0.0.0 0.0.0.0 198.51.100.1\n',
              ),
              values: { gateway: '198.51.100.1' },
            },
          ],
        },
      ],
    },
    {
      name: 'the hidden default of CiscoTAC-1 with a VRF under call-home; 17.3 makes it a hint',
      text: xe(
        'call-home\n vrf OAM\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n!\n',
        '',
        '17.3',
      ),
      findings: [
        {
          message: 'none',
          highlighted: 'OAM',
          severity: 'hint',
          fixes: [
            {
              output: xe(
                'call-home\n vrf OAM\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n!\n',
                '',
                '17.3',
                'ip route vrf OAM 0.0.0.0 0.0.0.0 198.51.100.1\n',
              ),
              values: { gateway: '198.51.100.1' },
            },
          ],
        },
      ],
    },
    ...[
      ['an IPv6 default route in the global table', 'ipv6 route ::/0 2001:DB8::1\n'],
      ['an IPv6 route in another VRF', 'vrf definition B\n!\nipv6 route vrf B ::/0 2001:DB8::1\n'],
      ['an IPv6 route that is taken back', 'no ipv6 route vrf OAM ::/0 2001:DB8::1\n'],
      ['a DHCP client in the global table', 'interface GigabitEthernet2\n ip address dhcp\n!\n'],
      [
        'a DHCP client in another VRF',
        'vrf definition B\n!\ninterface Cellular0/2/0\n vrf forwarding B\n ip address negotiated\n!\n',
      ],
    ].map(([name = '', lines = '']) => ({
      name: `${name} is no way for this one`,
      text: xe(`${POLICY}${VRF}${lines}`),
      findings: [
        {
          message: 'none' as const,
          highlighted: 'OAM',
          fixes: [
            {
              output: xe(
                `${POLICY}${VRF}${lines}`,
                '',
                '17.12',
                'ip route vrf OAM 0.0.0.0 0.0.0.0 198.51.100.1\n',
              ),
              values: { gateway: '198.51.100.1' },
            },
          ],
        },
      ],
    })),
    {
      name: 'NX-OS: an IPv6 route of the default VRF',
      text: nx(DDCE, '', 'ipv6 route 0::/0 2001:db8::1\n'),
      findings: [
        {
          message: 'none',
          highlighted: 'management',
          fixes: [
            {
              output: nx(DDCE, '  ip route 0.0.0.0/0 192.0.2.1\n', 'ipv6 route 0::/0 2001:db8::1\n'),
              values: { gateway: '192.0.2.1' },
            },
          ],
        },
      ],
    },
    {
      name: 'NX-OS by policy: smart goes through management as far as is known, as a hint',
      text: policyNx(''),
      findings: [
        {
          message: 'inferred',
          highlighted: 'https://smartreceiver.cisco.com/licservice/license',
          severity: 'hint',
          fixes: [{ output: policyNx('  ip route 0.0.0.0/0 192.0.2.1\n'), values: { gateway: '192.0.2.1' } }],
        },
      ],
    },
    {
      name: 'a VRF without a route, while the source interface is in one that has it: the change of SL504',
      text: xe(`${MOVED}${VRF}`),
      findings: [
        {
          message: 'moved',
          highlighted: 'OAM',
          severity: 'information',
          fixes: [
            { output: xe(`${MOVED}license smart vrf EDGE\n`) },
            {
              output: xe(`${MOVED}${VRF}`, '', '17.12', 'ip route vrf OAM 0.0.0.0 0.0.0.0 198.51.100.1\n'),
              values: { gateway: '198.51.100.1' },
            },
          ],
        },
      ],
    },
    {
      name: 'the source interface’s VRF has no route either, only a subnet that the server may be in',
      text: xe(`${CONNECTED}${LAB}`),
      findings: [
        {
          message: 'perhaps',
          highlighted: 'LAB',
          severity: 'information',
          fixes: [
            { output: xe(`${CONNECTED}license smart vrf EDGE\n`) },
            {
              output: xe(
                `${CONNECTED}${LAB}`,
                '',
                '17.12',
                'ip route vrf LAB 0.0.0.0 0.0.0.0 198.51.100.1\n',
              ),
              values: { gateway: '198.51.100.1' },
            },
          ],
        },
      ],
    },
  ],
});
