import { vrfUndefined } from '../../../server/src/rules/source/vrf-undefined';
import { testRule, wholeIosXe, wholeNxos } from '../rule-tester';

const POLICY = 'license smart url cslu https://192.0.2.45/cslu/v1/pi/T-1\n';

const callHome = (lines: string, rest = ''): string =>
  wholeIosXe(
    '16.12',
    `${rest}service call-home\ncall-home\n${lines} profile "CiscoTAC-1"\n  active\n  destination transport-method http\n!\n`,
  );

const nx = (useVrf: string, lines = ''): string =>
  wholeNxos(
    '9.3(5)',
    `license smart enable\ncallhome\n  email-contact a@example.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://192.0.2.45/Transportgateway/services/DeviceRequestHandler\n${useVrf}  enable\n${lines}`,
  );

testRule(vrfUndefined, {
  valid: [
    { name: 'a defined VRF', text: callHome(' vrf Mgmt-vrf\n', 'vrf definition Mgmt-vrf\n') },
    { name: 'the older spelling of a definition', text: callHome(' vrf Mgmt-vrf\n', 'ip vrf Mgmt-vrf\n') },
    {
      name: 'a definition further down',
      text: callHome(' vrf OAM\n').replace('end\n', 'vrf definition OAM\nend\n'),
    },
    { name: 'a placeholder', text: callHome(' vrf <VRF>\n') },
    {
      name: 'a fragment',
      text: 'call-home\n vrf Mgmt-vrf\n contact-email-addr a@example.com\n',
      dialect: 'iosxe',
    },
    {
      name: 'transport off',
      text: wholeIosXe('17.12', 'license smart transport off\nlicense smart vrf OAM\n'),
    },
    {
      name: 'a leftover call-home VRF while the transport is cslu',
      text: wholeIosXe('17.12', `${POLICY}call-home\n vrf OAM\n`),
    },
    { name: 'VRFs that NX-OS has by itself', text: nx('  transport http use-vrf management\n') },
    {
      name: 'the default VRF of NX-OS',
      text: nx('  transport http use-vrf default\n', 'ip http source-interface Vlan1 vrf default\n'),
    },
    {
      name: 'a VRF context',
      text: nx('  transport http use-vrf OAM\n', 'vrf context OAM\n  ip route 0.0.0.0/0 192.0.2.1\n'),
    },
    {
      name: 'NX-OS: callhome is not in effect',
      text: wholeNxos('10.2(3)', 'callhome\n  transport http use-vrf OAM\n'),
    },
  ],
  invalid: [
    {
      name: 'call-home, a slip in the letter case',
      text: callHome(' vrf Mgmt-Vrf\n', 'vrf definition Mgmt-vrf\nvrf definition GUEST\n'),
      findings: [
        {
          message: 'near',
          highlighted: 'Mgmt-Vrf',
          severity: 'warning',
          fixes: [{ output: callHome(' vrf Mgmt-vrf\n', 'vrf definition Mgmt-vrf\nvrf definition GUEST\n') }],
        },
      ],
    },
    {
      name: 'license smart vrf; the VRF of the source interface is offered first',
      text: wholeIosXe(
        '17.12',
        `vrf definition GUEST\nvrf definition OAM\n${POLICY}license smart vrf Management\ninterface Loopback64\n vrf forwarding OAM\n ip address 198.51.100.10 255.255.255.255\n!\nip http client source-interface Loopback64\n`,
      ),
      findings: [
        {
          message: 'undefined',
          highlighted: 'Management',
          severity: 'warning',
          fixes: [
            {
              output: wholeIosXe(
                '17.12',
                `vrf definition GUEST\nvrf definition OAM\n${POLICY}license smart vrf OAM\ninterface Loopback64\n vrf forwarding OAM\n ip address 198.51.100.10 255.255.255.255\n!\nip http client source-interface Loopback64\n`,
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'no VRF at all in the configuration',
      text: callHome(' contact-email-addr a@example.com\n vrf Mgmt-vrf\n'),
      findings: [
        {
          message: 'undefined',
          highlighted: 'Mgmt-vrf',
          fixes: [{ output: callHome(' contact-email-addr a@example.com\n') }],
        },
      ],
    },
    {
      name: 'release 17.3, whose transport is not known, as a hint',
      text: wholeIosXe('17.3', 'vrf definition OAM\nlicense smart vrf 0AM\n'),
      findings: [
        {
          message: 'near',
          highlighted: '0AM',
          severity: 'hint',
          fixes: [{ output: wholeIosXe('17.3', 'vrf definition OAM\nlicense smart vrf OAM\n') }],
        },
      ],
    },
    {
      name: 'NX-OS, both lines',
      text: nx('  transport http use-vrf mangement\n', 'ip http source-interface mgmt0 vrf mgmt\n'),
      findings: [
        {
          message: 'near',
          highlighted: 'mangement',
          severity: 'warning',
          fixes: [
            {
              output: nx(
                '  transport http use-vrf management\n',
                'ip http source-interface mgmt0 vrf mgmt\n',
              ),
            },
          ],
        },
        {
          message: 'undefined',
          highlighted: 'mgmt',
          fixes: [
            {
              output: nx(
                '  transport http use-vrf mangement\n',
                'ip http source-interface mgmt0 vrf management\n',
              ),
            },
          ],
        },
      ],
    },
  ],
});
