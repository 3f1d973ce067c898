import { noTrustedClock } from '../../../server/src/rules/clock/no-trusted-clock';
import { testRule, wholeIosXe, wholeNxos } from '../rule-tester';

const URL = 'https://ssm.example.com/cslu/v1/pi/example-1';
const LINES = `license smart transport cslu\nlicense smart url cslu ${URL}\nip name-server 192.0.2.53\n`;
/** The same without the NTP server that the whole configurations of the tester have. */
const noNtp = (text: string) => text.replace(/^ntp server 192.0.2.123.*\n/m, '');
const xe = (lines: string, release = '17.12') => noNtp(wholeIosXe(release, lines));
const nx = (lines: string, release = '10.2(3)') => noNtp(wholeNxos(release, lines));
const NX_LINES = `license smart transport cslu\nlicense smart url cslu ${URL}\nip name-server 192.0.2.53\n`;

testRule(noTrustedClock, {
  valid: [
    { name: 'NTP', text: wholeIosXe('17.12', LINES) },
    { name: 'an NTP peer in a VRF', text: xe(`${LINES}ntp peer vrf Mgmt-vrf 192.0.2.123\n`) },
    { name: 'a placeholder for the server', text: xe(`${LINES}ntp server {{ ntp }}\n`) },
    { name: 'a trusted calendar', text: xe(`${LINES}clock calendar-valid\n`) },
    { name: 'PTP', text: xe(`${LINES}ptp mode boundary delay-req\n`) },
    { name: 'NTP by broadcast', text: xe(`${LINES}interface Vlan2\n ntp broadcast client\n`) },
    {
      name: 'a DHCP client, which may get NTP servers',
      text: xe(`${LINES}interface Vlan2\n ip address dhcp\n`),
    },
    { name: 'the same in upper case', text: xe(`${LINES}interface Vlan2\n IP ADDRESS dhcp\n`) },
    { name: 'the same cut short', text: xe(`${LINES}int Vl2\n ip add dhcp\n`) },
    { name: 'the same with more blanks', text: xe(`${LINES}interface Vlan2\n ip  addr  DHCP\n`) },
    { name: 'a negotiated address, cut short', text: xe(`${LINES}interface Dialer1\n ip add neg\n`) },
    { name: 'SNTP in upper case', text: xe(`${LINES}SNTP SERVER 192.0.2.123\n`) },
    { name: 'a trusted calendar, cut short', text: xe(`${LINES}clo cal\n`) },
    { name: 'NTP in upper case', text: xe(`${LINES}NTP SERVER VRF OAM 192.0.2.123\n`) },
    { name: 'NTP by multicast, cut short', text: xe(`${LINES}int Vlan2\n ntp multicast client\n`) },
    { name: 'PTP on NX-OS in upper case', text: nx(`FEATURE PTP\n${NX_LINES}`) },
    { name: 'no intent to license', text: xe('') },
    {
      name: 'a hidden default destination',
      text: xe(
        'service call-home\ncall-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n',
        '16.12',
      ),
    },
    {
      name: 'a leftover block under cslu',
      text: xe(
        'call-home\n profile "on-prem"\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http https://ssm.example.com/Transportgateway/services/DeviceRequestHandler\n',
      ),
    },
    { name: 'transport off', text: xe('license smart transport off\n') },
    { name: 'a reservation', text: xe(`license smart reservation\n${LINES}`) },
    { name: 'a fragment, where NTP may stand elsewhere', text: `version 17.12\n${LINES}` },
    { name: 'NTP on NX-OS', text: wholeNxos('10.2(3)', NX_LINES) },
    { name: 'PTP on NX-OS', text: nx(`feature ptp\nptp source 192.0.2.20\n${NX_LINES}`) },
    { name: 'NX-OS without a licensing line', text: nx('') },
  ],
  invalid: [
    {
      name: 'words that only look like a DHCP client',
      text: xe(
        `${LINES}ip dhcp excluded-address 192.0.2.1\ninterface Vlan2\n description # ip address dhcp\n no ip address dhcp\n`,
      ),
      findings: [
        {
          message: 'none',
          highlighted: URL,
          fixes: [
            {
              output: `${xe(`${LINES}ip dhcp excluded-address 192.0.2.1\ninterface Vlan2\n description # ip address dhcp\n no ip address dhcp\n`).replace('end\n', '')}ntp server 192.0.2.123\nend\n`,
              values: { server: '192.0.2.123' },
            },
          ],
        },
      ],
    },
    {
      name: 'a destination',
      text: xe(LINES),
      findings: [
        {
          message: 'none',
          highlighted: URL,
          severity: 'information',
          fixes: [
            {
              values: { server: '192.0.2.123' },
              output: xe(LINES).replace(/end\n$/, 'ntp server 192.0.2.123\nend\n'),
            },
          ],
        },
      ],
    },
    {
      name: 'a transport without a destination',
      text: xe('license smart transport smart\n'),
      findings: [
        {
          message: 'none',
          highlighted: 'smart',
          fixes: [
            {
              output: xe('license smart transport smart\n').replace(/end\n$/, 'ntp server sample-1\nend\n'),
            },
          ],
        },
      ],
    },
    {
      name: 'the NTP server in the VRF in use',
      text: xe(
        `vrf definition Mgmt-vrf\n address-family ipv4\n!\nip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 192.0.2.1\nip name-server vrf Mgmt-vrf 192.0.2.53\nlicense smart vrf Mgmt-vrf\nlicense smart transport cslu\nlicense smart url cslu ${URL}\n`,
      ),
      findings: [
        {
          message: 'none',
          highlighted: URL,
          fixes: [
            {
              output: xe(
                `vrf definition Mgmt-vrf\n address-family ipv4\n!\nip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 192.0.2.1\nip name-server vrf Mgmt-vrf 192.0.2.53\nlicense smart vrf Mgmt-vrf\nlicense smart transport cslu\nlicense smart url cslu ${URL}\n`,
              ).replace(/end\n$/, 'ntp server vrf Mgmt-vrf sample-1\nend\n'),
            },
          ],
        },
      ],
    },
    {
      name: '17.3, as a hint',
      text: xe(`license smart url ${URL}\nip name-server 192.0.2.53\n`, '17.3'),
      findings: [
        {
          message: 'none',
          highlighted: URL,
          severity: 'hint',
          fixes: [
            {
              output: xe(`license smart url ${URL}\nip name-server 192.0.2.53\n`, '17.3').replace(
                /end\n$/,
                'ntp server sample-1\nend\n',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'NX-OS in the VRF of callhome',
      text: nx(
        `license smart enable\ncallhome\n  email-contact a@example.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\nip name-server 192.0.2.53 use-vrf management\n`,
        '9.3(5)',
      ),
      findings: [
        {
          message: 'noneNx',
          highlighted: 'https://tools.cisco.com/its/service/oddce/services/DDCEService',
          severity: 'information',
          fixes: [
            {
              output: `${nx(
                `license smart enable\ncallhome\n  email-contact a@example.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\nip name-server 192.0.2.53 use-vrf management\n`,
                '9.3(5)',
              )}ntp server sample-1 use-vrf management\n`,
            },
          ],
        },
      ],
    },
  ],
});
