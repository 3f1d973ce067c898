import { nameServerInOtherVrf } from '../../../server/src/rules/name-resolution/name-server-in-other-vrf';
import { testRule, wholeNxos } from '../rule-tester';

const DDCE = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';
const CSLU = 'license smart url cslu https://ssm.corp.example/cslu/v1/pi/T-1\n';

const callhomeNx = (lines: string, block = '  transport http use-vrf management\n', url = DDCE): string =>
  `license smart enable\n${lines}callhome\n  email-contact a@example.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http ${url}\n${block}  enable\n`;

const SMART_NX =
  'license smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\n';

const inMgmt = (interfaceLines: string, lines: string): string =>
  `version 17.12\nhostname edge-1\nvrf definition Mgmt-vrf\n!\n${lines}!\ninterface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 192.0.2.10 255.255.255.0\n!\n${interfaceLines}end\n`;

const mds = (lines: string): string =>
  `version 9.4(1a)\nhostname mds-1\nip domain-lookup\nip name-server 192.0.2.53\nvsan database\n  vsan 100\ninterface fc1/1\n  switchport speed auto\ninterface mgmt0\n  ip address 192.0.2.30 255.255.255.0\nip default-gateway 192.0.2.1\n${lines}`;

testRule(nameServerInOtherVrf, {
  valid: [
    {
      name: 'a VRF that is not defined, which is for another rule',
      text: wholeNxos('10.3(4a)', `ip name-server 192.0.2.53\n${SMART_NX}license smart vrf OAM\n`),
    },
    {
      name: 'an MDS switch, which has one routing table',
      text: mds(
        'license smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\n',
      ),
    },
    {
      name: 'a server with use-vrf',
      text: wholeNxos('9.3(5)', callhomeNx('ip name-server 192.0.2.53 use-vrf management\n')),
    },
    {
      name: 'a server inside vrf context',
      text: wholeNxos('9.3(5)', callhomeNx('ip name-server 192.0.2.54 use-vrf default\n')).replace(
        'vrf context management\n',
        'vrf context management\n  ip name-server 192.0.2.53\n',
      ),
    },
    {
      name: 'NX-OS by policy: smart with its name server in management',
      text: wholeNxos('10.3(4a)', `ip name-server 192.0.2.53 use-vrf management\n${SMART_NX}`),
    },
    {
      name: 'NX-OS by policy: cslu, the server inside vrf context management',
      text: wholeNxos('10.2(3)', CSLU).replace(
        'vrf context management\n',
        'vrf context management\n  ip name-server 192.0.2.53\n',
      ),
    },
    {
      name: 'NX-OS by policy: callhome as the transport keeps VRF default',
      text: wholeNxos(
        '10.3(4a)',
        `license smart transport callhome\n${callhomeNx('ip name-server 192.0.2.53\n', '')}`,
      ),
    },
    {
      name: 'NX-OS by policy: license smart vrf default',
      text: wholeNxos('10.3(4a)', `ip name-server 192.0.2.53\n${SMART_NX}license smart vrf default\n`),
    },
    {
      name: 'no use-vrf and a server in the default VRF',
      text: wholeNxos('9.3(5)', callhomeNx('ip name-server 192.0.2.53\n', '')),
    },
    {
      name: 'use-vrf default and a server without use-vrf',
      text: wholeNxos(
        '9.3(5)',
        callhomeNx('ip name-server 192.0.2.53\n', '  transport http use-vrf default\n'),
      ),
    },
    {
      name: 'an address as the destination',
      text: wholeNxos(
        '9.3(5)',
        callhomeNx(
          'ip name-server 192.0.2.53\n',
          undefined,
          'https://192.0.2.45/Transportgateway/services/DeviceRequestHandler',
        ),
      ),
    },
    {
      name: 'an ip host of NX-OS, which maps for every VRF',
      text: wholeNxos(
        '9.3(5)',
        callhomeNx('ip name-server 192.0.2.53\nip host tools.cisco.com 192.0.2.80\n'),
      ),
    },
    {
      name: 'a placeholder for the VRF',
      text: wholeNxos(
        '9.3(5)',
        callhomeNx('ip name-server 192.0.2.53\n', '  transport http use-vrf <VRF>\n'),
      ),
    },
    { name: 'no name server at all, which is for another rule', text: wholeNxos('9.3(5)', callhomeNx('')) },
    {
      name: 'the callhome block alone, without the lines of name resolution',
      text: `!Command: show running-config callhome\n\nversion 9.3(5) Bios:version 07.68\n${callhomeNx('').replace('license smart enable\n', '')}`,
    },
    {
      name: 'IOS XE: the source interface and the server in one VRF',
      text: inMgmt(
        '',
        `ip name-server vrf Mgmt-vrf 192.0.2.53\n${CSLU}ip http client source-interface GigabitEthernet0/0\n`,
      ),
    },
    {
      name: 'IOS XE: a source interface that is not shown leaves the VRF open',
      text: inMgmt(
        '',
        `ip name-server vrf OAM 192.0.2.53\n${CSLU}ip http client source-interface Loopback9\n`,
      ),
    },
    {
      name: 'IOS XE: a leftover call-home VRF while the transport is cslu',
      text: inMgmt(
        '',
        `ip name-server 192.0.2.53\n${CSLU}call-home\n vrf Mgmt-vrf\n profile "CiscoTAC-1"\n  active\n`,
      ),
    },
    {
      name: 'IOS XE: name servers may come by DHCP',
      text: inMgmt(
        'interface GigabitEthernet1\n ip address dhcp\n',
        `ip name-server vrf Mgmt-vrf 192.0.2.53\n${CSLU}`,
      ),
    },
    {
      name: 'IOS XE: transport off',
      text: inMgmt('', `license smart transport off\nip name-server vrf Mgmt-vrf 192.0.2.53\n${CSLU}`),
    },
  ],
  invalid: [
    {
      name: 'NX-OS: the servers are in default, callhome in management',
      text: wholeNxos('9.3(5)', callhomeNx('ip name-server 192.0.2.53 192.0.2.54 use-vrf default\n')),
      findings: [
        {
          message: 'vrf',
          highlighted: 'default',
          severity: 'warning',
          fixes: [
            {
              output: wholeNxos(
                '9.3(5)',
                callhomeNx(
                  'ip name-server 192.0.2.53 192.0.2.54 use-vrf default\nip name-server 192.0.2.54 use-vrf management\n',
                ),
              ),
              values: { server: '192.0.2.54' },
            },
          ],
        },
      ],
    },
    {
      name: 'NX-OS: the servers and the routes are in management, callhome in the hidden default: one change mends it',
      text: wholeNxos('9.3(5)', callhomeNx('', '')).replace(
        'vrf context management\n',
        'vrf context management\n  ip name-server 192.0.2.53\n',
      ),
      findings: [
        {
          message: 'moved',
          highlighted: '192.0.2.53',
          severity: 'warning',
          fixes: [
            {
              output: wholeNxos('9.3(5)', callhomeNx('', ''))
                .replace('vrf context management\n', 'vrf context management\n  ip name-server 192.0.2.53\n')
                .replace('  enable\n', '  enable\n  transport http use-vrf management\n'),
            },
            {
              output: `${wholeNxos('9.3(5)', callhomeNx('', '')).replace(
                'vrf context management\n',
                'vrf context management\n  ip name-server 192.0.2.53\n',
              )}ip name-server 192.0.2.53\n`,
            },
          ],
        },
      ],
    },
    {
      name: 'NX-OS: the same with mgmt0 as the source, which SL504 mends by the same change',
      text: wholeNxos(
        '9.3(5)',
        callhomeNx('ip http source-interface mgmt0\nip name-server 192.0.2.53 use-vrf management\n', ''),
      ),
      findings: [
        {
          message: 'moved',
          highlighted: 'management',
          severity: 'warning',
          fixes: [
            {
              output: wholeNxos(
                '9.3(5)',
                callhomeNx(
                  'ip http source-interface mgmt0\nip name-server 192.0.2.53 use-vrf management\n',
                  '',
                ),
              ).replace('  enable\n', '  enable\n  transport http use-vrf management\n'),
            },
            {
              output: wholeNxos(
                '9.3(5)',
                callhomeNx(
                  'ip http source-interface mgmt0\nip name-server 192.0.2.53 use-vrf management\nip name-server 192.0.2.53\n',
                  '',
                ),
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'NX-OS by policy: smart goes through management as far as is known, as a hint',
      text: wholeNxos('10.3(4a)', `ip name-server 192.0.2.53\n${SMART_NX}`),
      findings: [
        {
          message: 'inferred',
          highlighted: '192.0.2.53',
          severity: 'hint',
          fixes: [
            {
              output: wholeNxos(
                '10.3(4a)',
                `ip name-server 192.0.2.53\nip name-server 192.0.2.53 use-vrf management\n${SMART_NX}`,
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'NX-OS by policy: license smart vrf is certain, as a warning',
      text: wholeNxos(
        '10.3(4a)',
        `ip name-server 192.0.2.53\n${SMART_NX}license smart vrf OAM\nvrf context OAM\n  ip route 0.0.0.0/0 192.0.2.1\n`,
      ),
      findings: [
        {
          message: 'vrf',
          highlighted: '192.0.2.53',
          severity: 'warning',
          fixes: [
            {
              output: wholeNxos(
                '10.3(4a)',
                `ip name-server 192.0.2.53\nip name-server 192.0.2.53 use-vrf OAM\n${SMART_NX}license smart vrf OAM\nvrf context OAM\n  ip route 0.0.0.0/0 192.0.2.1\n`,
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'NX-OS: a file that keeps its servers inside vrf context goes on doing so',
      text: wholeNxos('9.3(5)', `vrf context OAM\n  ip name-server 192.0.2.53\n${callhomeNx('')}`),
      findings: [
        {
          message: 'vrf',
          highlighted: '192.0.2.53',
          fixes: [
            {
              output: wholeNxos(
                '9.3(5)',
                `vrf context OAM\n  ip name-server 192.0.2.53\n${callhomeNx('')}`,
              ).replace(
                '  ip route 0.0.0.0/0 192.0.2.1\n',
                '  ip route 0.0.0.0/0 192.0.2.1\n  ip name-server 192.0.2.53\n',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'IOS XE: the server is global, licensing in a VRF, as a hint',
      text: inMgmt('', `ip name-server 192.0.2.53\n${CSLU}license smart vrf Mgmt-vrf\n`),
      findings: [
        {
          message: 'vrf',
          highlighted: '192.0.2.53',
          severity: 'hint',
          fixes: [
            {
              output: inMgmt(
                '',
                `ip name-server 192.0.2.53\nip name-server vrf Mgmt-vrf 192.0.2.53\n${CSLU}license smart vrf Mgmt-vrf\n`,
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'IOS XE: the server is in a VRF, licensing global, as a hint',
      text: inMgmt('', `ip name-server vrf Mgmt-vrf 192.0.2.53\n${CSLU}`),
      findings: [
        {
          message: 'global',
          highlighted: 'Mgmt-vrf',
          severity: 'hint',
          fixes: [
            {
              output: inMgmt(
                '',
                `ip name-server vrf Mgmt-vrf 192.0.2.53\nip name-server 192.0.2.53\n${CSLU}`,
              ),
            },
          ],
        },
      ],
    },
  ],
});
