import { sourceVrfMismatch } from '../../../server/src/rules/source/source-vrf-mismatch';
import { testRule, wholeIosXe, wholeNxos } from '../rule-tester';

const DDCE = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';
const PROFILE = `  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http ${DDCE}\n`;
const VLAN27 = 'interface Vlan27\n  no shutdown\n  ip address 192.0.2.27/24\n';
const MGMT = 'interface mgmt0\n  vrf member management\n  ip address 198.51.100.27/24\n';

const callhomeNx = (useVrf: string): string => `callhome\n${PROFILE}${useVrf}  enable\n`;
const IN_MANAGEMENT = '  transport http use-vrf management\n';

/** A fragment of NX-OS 9.3. */
const nx = (useVrf: string, source: string, interfaces = ''): string =>
  `version 9.3(5) Bios:version 07.68\n${callhomeNx(useVrf)}${source}\n${interfaces}`;

/** A whole configuration of NX-OS 9.3. */
const wholeNx = (useVrf: string, lines: string): string =>
  wholeNxos(
    '9.3(5)',
    `license smart enable\n${lines}${callhomeNx(`  email-contact a@example.com\n${useVrf}`)}`,
  );

const ROUTER =
  'interface Loopback0\n ip address 192.0.2.10 255.255.255.255\n!\ninterface Loopback64\n vrf forwarding OAM\n ip address 198.51.100.10 255.255.255.255\n!\n';
const POLICY = 'license smart url cslu https://ssm.corp.example/cslu/v1/pi/T-1\n';

const router = (vrf: string, source: string, lines = ''): string =>
  wholeIosXe(
    '17.12',
    `vrf definition OAM\n!\n${lines}${POLICY}${vrf}${ROUTER}ip http client source-interface ${source}\n`,
  );

const callHome = (lines: string, rest: string): string =>
  `version 16.12\ncall-home\n${lines} profile "CiscoTAC-1"\n  active\n  destination transport-method http\n!\n${rest}`;

const MGMT_XE =
  'interface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 192.0.2.9 255.255.255.0\n!\n';
const VLAN_XE = 'interface Vlan10\n ip address 198.51.100.9 255.255.255.0\n!\n';

testRule(sourceVrfMismatch, {
  valid: [
    {
      name: 'Nexus issue 1, mended',
      text: nx(IN_MANAGEMENT, 'ip http source-interface mgmt0 vrf management', MGMT),
    },
    { name: 'mgmt0, whose VRF cannot be another', text: nx(IN_MANAGEMENT, 'ip http source-interface mgmt0') },
    {
      name: 'an interface that says it is in management',
      text: nx(
        IN_MANAGEMENT,
        'ip http source-interface Vlan27',
        'interface Vlan27\n  vrf member management\n  ip address 192.0.2.27/24\n',
      ),
    },
    {
      name: 'the default VRF on both sides',
      text: nx('  transport http use-vrf default\n', 'ip http source-interface Vlan27 vrf default', VLAN27),
    },
    {
      name: 'the hidden default VRF on both sides',
      text: wholeNx('', `ip name-server 192.0.2.53\nip http source-interface Vlan27\n${VLAN27}`),
    },
    {
      name: 'a fragment, in which use-vrf may be missing',
      text: nx('', 'ip http source-interface mgmt0 vrf management', MGMT),
    },
    {
      name: 'NX-OS: an interface that the fragment does not show, in another VRF than management',
      text: nx('  transport http use-vrf OAM\n', 'ip http source-interface Vlan27'),
    },
    {
      name: 'NX-OS: a placeholder for the VRF',
      text: nx('  transport http use-vrf <VRF>\n', 'ip http source-interface Vlan27', VLAN27),
    },
    {
      name: 'NX-OS: callhome is not in effect',
      text: `license smart transport cslu\n${nx(IN_MANAGEMENT, 'ip http source-interface Vlan27', VLAN27)}`,
    },
    {
      name: 'call-home and the source interface in one VRF',
      text: callHome(' vrf Mgmt-vrf\n', `${MGMT_XE}ip http client source-interface Gi0/0\n`),
    },
    {
      name: 'the older spelling of the VRF',
      text: callHome(
        ' vrf Mgmt-vrf\n',
        `${MGMT_XE.replace('vrf forw', 'ip vrf forw')}ip http client source-interface Gi0/0\n`,
      ),
    },
    {
      name: 'no other line that sets a VRF: the source interface decides',
      text: callHome('', `${MGMT_XE}ip http client source-interface GigabitEthernet0/0\n`),
    },
    {
      name: 'an interface that the fragment does not show',
      text: callHome(' vrf Mgmt-vrf\n', 'ip http client source-interface Vlan10\n'),
    },
    {
      name: 'a piece of the interface in a change script',
      text: callHome(
        ' vrf Mgmt-vrf\n',
        'interface GigabitEthernet0/0\n no shutdown\n!\nip http client source-interface GigabitEthernet0/0\n',
      ),
    },
    {
      name: 'a leftover VRF of call-home while the transport is smart',
      text: `license smart transport smart\n${callHome(' vrf Mgmt-vrf\n', `${VLAN_XE}ip http client source-interface Vlan10\n`)}`,
    },
    {
      name: 'transport off',
      text: `license smart transport off\n${callHome(' vrf Mgmt-vrf\n', `${VLAN_XE}ip http client source-interface Vlan10\n`)}`,
    },
    { name: 'license smart vrf and its interface', text: router('license smart vrf OAM\n', 'Loopback64') },
  ],
  invalid: [
    {
      name: 'Nexus issue 1: Vlan27 while callhome uses management',
      text: nx(IN_MANAGEMENT, 'ip http source-interface Vlan27', `${VLAN27}${MGMT}`),
      findings: [
        {
          message: 'otherVrf',
          highlighted: 'Vlan27',
          severity: 'warning',
          fixes: [
            {
              output: nx(IN_MANAGEMENT, 'ip http source-interface mgmt0 vrf management', `${VLAN27}${MGMT}`),
            },
            {
              output: nx(
                '  transport http use-vrf default\n',
                'ip http source-interface Vlan27',
                `${VLAN27}${MGMT}`,
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'Nexus issue 1 without the lines of the interfaces',
      text: nx(IN_MANAGEMENT, 'ip http source-interface vlan 27'),
      findings: [
        {
          message: 'outsideManagement',
          highlighted: 'vlan 27',
          severity: 'warning',
          fixes: [{ output: nx(IN_MANAGEMENT, 'ip http source-interface mgmt0 vrf management') }],
        },
      ],
    },
    {
      name: 'Nexus issue 1 in a whole configuration: names are resolved in management only, so use-vrf stays',
      text: wholeNx(
        IN_MANAGEMENT,
        `ip name-server 192.0.2.53 use-vrf management\nip http source-interface Vlan27\n${VLAN27}`,
      ),
      findings: [
        {
          message: 'otherVrf',
          highlighted: 'Vlan27',
          severity: 'warning',
          fixes: [
            {
              output: wholeNx(
                IN_MANAGEMENT,
                `ip name-server 192.0.2.53 use-vrf management\nip http source-interface mgmt0 vrf management\n${VLAN27}`,
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'the hidden default of callhome',
      text: wholeNx(
        '',
        `ip name-server 192.0.2.53 use-vrf management\nip http source-interface mgmt0 vrf management\n${VLAN27}`,
      ),
      findings: [
        {
          message: 'hiddenDefault',
          highlighted: 'mgmt0',
          severity: 'warning',
          fixes: [
            {
              output: wholeNx(
                '',
                `ip name-server 192.0.2.53 use-vrf management\nip http source-interface mgmt0 vrf management\n${VLAN27}`,
              ).replace('  enable\n', `  enable\n${IN_MANAGEMENT}`),
            },
            {
              output: wholeNx(
                '',
                `ip name-server 192.0.2.53 use-vrf management\nip http source-interface Vlan27 vrf default\n${VLAN27}`,
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'the hidden default, where VRF default has the name server and the route',
      text: wholeNx(
        '',
        `ip name-server 192.0.2.53\nip route 0.0.0.0/0 192.0.2.254\nip http source-interface mgmt0\n${VLAN27}`,
      ),
      findings: [
        {
          message: 'hiddenDefault',
          highlighted: 'mgmt0',
          severity: 'warning',
          fixes: [
            {
              output: wholeNx(
                '',
                `ip name-server 192.0.2.53\nip route 0.0.0.0/0 192.0.2.254\nip http source-interface Vlan27\n${VLAN27}`,
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'use-vrf of a VRF without name server and route, while the source is where both are',
      text: wholeNx(
        '  transport http use-vrf OAM\n',
        `vrf context OAM\nip name-server 192.0.2.53\nip route 0.0.0.0/0 192.0.2.254\nip http source-interface Vlan27\n${VLAN27}interface Vlan64\n  vrf member OAM\n  ip address 203.0.113.64/24\n`,
      ),
      findings: [
        {
          message: 'otherVrf',
          highlighted: 'Vlan27',
          fixes: [
            {
              output: wholeNx(
                '  transport http use-vrf default\n',
                `vrf context OAM\nip name-server 192.0.2.53\nip route 0.0.0.0/0 192.0.2.254\nip http source-interface Vlan27\n${VLAN27}interface Vlan64\n  vrf member OAM\n  ip address 203.0.113.64/24\n`,
              ),
            },
            {
              output: wholeNx(
                '  transport http use-vrf OAM\n',
                `vrf context OAM\nip name-server 192.0.2.53\nip route 0.0.0.0/0 192.0.2.254\nip http source-interface Vlan64\n${VLAN27}interface Vlan64\n  vrf member OAM\n  ip address 203.0.113.64/24\n`,
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'the right interface with another VRF in its line',
      text: nx(IN_MANAGEMENT, 'ip http source-interface mgmt0 vrf default', MGMT),
      findings: [
        {
          message: 'lineVrf',
          highlighted: 'default',
          fixes: [{ output: nx(IN_MANAGEMENT, 'ip http source-interface mgmt0 vrf management', MGMT) }],
        },
      ],
    },
    {
      name: 'the VRF of the line, the interface not shown',
      text: nx(
        '  transport http use-vrf OAM\n',
        'vrf context EDGE\nip http source-interface Vlan27 vrf EDGE',
      ),
      findings: [
        {
          message: 'lineVrf',
          highlighted: 'EDGE',
          fixes: [
            {
              output: nx(
                '  transport http use-vrf OAM\n',
                'vrf context EDGE\nip http source-interface Vlan27 vrf OAM',
              ),
            },
            {
              output: nx(
                '  transport http use-vrf EDGE\n',
                'vrf context EDGE\nip http source-interface Vlan27 vrf EDGE',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'call-home in Mgmt-vrf, the source interface global',
      text: callHome(' vrf Mgmt-vrf\n', `${MGMT_XE}${VLAN_XE}ip http client source-interface Vlan10\n`),
      findings: [
        {
          message: 'globalSource',
          highlighted: 'Vlan10',
          severity: 'warning',
          fixes: [
            {
              output: callHome(
                ' vrf Mgmt-vrf\n',
                `${MGMT_XE}${VLAN_XE}ip http client source-interface GigabitEthernet0/0\n`,
              ),
            },
            { output: callHome('', `${MGMT_XE}${VLAN_XE}ip http client source-interface Vlan10\n`) },
          ],
        },
      ],
    },
    {
      name: 'the source interface of call-home itself',
      text: callHome(' source-interface Vlan10\n vrf Mgmt-vrf\n', `${MGMT_XE}${VLAN_XE}`),
      findings: [
        {
          message: 'globalSource',
          highlighted: 'Vlan10',
          fixes: [
            {
              output: callHome(
                ' source-interface GigabitEthernet0/0\n vrf Mgmt-vrf\n',
                `${MGMT_XE}${VLAN_XE}`,
              ),
            },
            { output: callHome(' source-interface Vlan10\n', `${MGMT_XE}${VLAN_XE}`) },
          ],
        },
      ],
    },
    {
      name: 'license smart vrf, and the usual loopback in the global table',
      text: router('license smart vrf OAM\n', 'Loopback0', 'ip name-server vrf OAM 192.0.2.53\n'),
      findings: [
        {
          message: 'globalSource',
          highlighted: 'Loopback0',
          severity: 'warning',
          fixes: [
            {
              output: router('license smart vrf OAM\n', 'Loopback64', 'ip name-server vrf OAM 192.0.2.53\n'),
            },
          ],
        },
      ],
    },
    {
      name: 'two VRFs, the transport not known, as a hint',
      text: wholeIosXe(
        '17.3',
        `vrf definition OAM\nvrf definition EDGE\nlicense smart vrf EDGE\n${ROUTER}ip http client source-interface Loopback64\n`,
      ),
      findings: [
        {
          message: 'otherVrf',
          highlighted: 'Loopback64',
          severity: 'hint',
          fixes: [
            {
              output: wholeIosXe(
                '17.3',
                `vrf definition OAM\nvrf definition EDGE\nlicense smart vrf OAM\n${ROUTER}ip http client source-interface Loopback64\n`,
              ),
            },
          ],
        },
      ],
    },
  ],
});
