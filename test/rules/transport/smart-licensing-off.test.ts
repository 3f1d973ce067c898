import { smartLicensingOff } from '../../../server/src/rules/transport/smart-licensing-off';
import { testRule, wholeIosXe, wholeNxos } from '../rule-tester';

const URL = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';
const BLOCK = `callhome\n  email-contact a@example.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http ${URL}\n  transport http use-vrf management\n  enable\nip name-server 192.0.2.53 use-vrf management\n`;

const ON_PREM = 'https://ssm.example.net/Transportgateway/services/DeviceRequestHandler';
const router = (release: string, lines: string) => wholeIosXe(release, `${lines}ip name-server 192.0.2.53\n`);
const profile = (reporting = '  reporting smart-licensing-data\n') =>
  `service call-home\ncall-home\n profile "on-prem"\n${reporting}  destination transport-method http\n  destination address http ${ON_PREM}\n`;

testRule(smartLicensingOff, {
  valid: [
    { name: 'license smart enable', text: wholeNxos('9.3(5)', `license smart enable\n${BLOCK}`) },
    { name: 'feature license smart', text: wholeNxos('9.3(5)', `feature license smart\n${BLOCK}`) },
    { name: 'an explicit no', text: wholeNxos('9.3(5)', `no license smart enable\n${BLOCK}`) },
    { name: 'no licensing destination', text: wholeNxos('9.3(5)', 'callhome\n') },
    { name: 'policy licensing, always on', text: wholeNxos('10.2(3)', BLOCK) },
    { name: 'a release before Smart Licensing', text: wholeNxos('9.3(2)', BLOCK) },
    { name: 'a router from 16.10 on', text: router('16.10', profile()) },
    { name: 'a router with it', text: router('16.9', `license smart enable\n${profile()}`) },
    { name: 'a router with a profile for other data', text: router('16.9', profile('')) },
    {
      name: 'a router with the hidden default only',
      text: router('16.9', 'service call-home\ncall-home\n profile "CiscoTAC-1"\n  active\n'),
    },
    {
      name: 'a switch, which has it from 16.9 on',
      text: router('16.9', `switch 1 provision c9300-24p\n${profile()}`),
    },
    ...[
      'interface GigabitEthernet1/0/24\n switchport access vlan 10\n',
      'interface TwentyFiveGigE1/0/1\n no switchport\n',
      'license boot level network-advantage\n',
      'license boot level ipservicesk9\n',
      'license udi pid C9300-24P sn FCW0000A001\n',
    ].map((line) => ({
      name: `a switch by ${line.split('\n')[0]}`,
      text: router('16.9', `${line}${profile()}`),
    })),
    ...[
      'crypto pki trustpoint SLA-TrustPoint\n enrollment pkcs12\n revocation-check crl\n',
      'interface Vlan10\n ip address 192.0.2.11 255.255.255.0\n',
      'vrf definition Mgmt-vrf\n address-family ipv4\n',
    ].map((line) => ({
      name: `what may be a switch by ${line.split('\n')[0]}`,
      text: router('16.9', `${line}${profile()}`),
    })),
    { name: 'a router before Smart Licensing', text: router('16.3', profile()) },
    {
      name: 'an MDS switch with plain Smart Call Home',
      text: wholeNxos('9.4(1)', `${BLOCK}vsan database\n  vsan 10\ninterface fc1/1\n`),
    },
    {
      name: 'license smart url alone, which SL113 judges',
      text: wholeNxos('9.3(5)', 'license smart url https://ssm.example.net/SmartTransport\n'),
    },
    { name: 'a Nexus 7000 train', text: wholeNxos('8.2(3)', BLOCK) },
    {
      name: 'a fragment, where the line may stand elsewhere',
      text: `!Command: show running-config callhome\nversion 9.3(5) Bios:version 07.68\n${BLOCK}`,
    },
    {
      name: 'a checkpoint’s comment',
      text: wholeNxos('9.3(5)', `callhome\n  !#destination-profile CiscoTAC-1 message-level 0\n`),
    },
  ],
  invalid: [
    {
      name: 'a router before 16.10',
      text: router('16.9', profile()),
      findings: [
        {
          message: 'offXe',
          highlighted: ON_PREM,
          severity: 'information' as const,
          fixes: [{ output: router('16.9', profile()).replace(/\n/, '\nlicense smart enable\n') }],
        },
      ],
    },
    ...[
      'license udi pid ISR4331/K9 sn FDO00000001\ninterface Vlan10\n ip address 192.0.2.11 255.255.255.0\n',
      'license boot level securityk9\n',
      'interface GigabitEthernet0/0/0\n ip address 192.0.2.11 255.255.255.0\nvrf definition Mgmt-vrf\n',
      'platform console serial\n',
    ].map((line) => ({
      name: `a router by ${line.split('\n')[0]}`,
      text: router('16.8', `${line}${profile()}`),
      findings: [
        {
          message: 'offXe',
          highlighted: ON_PREM,
          fixes: [
            { output: router('16.8', `${line}${profile()}`).replace(/\n/, '\nlicense smart enable\n') },
          ],
        },
      ],
    })),
    {
      name: 'a router that prints the default',
      text: router('16.6', `no license smart enable\n${profile()}`),
      findings: [
        {
          message: 'offXe',
          highlighted: ON_PREM,
          fixes: [{ output: router('16.6', `license smart enable\n${profile()}`) }],
        },
      ],
    },
    ...['9.3(3)', '9.3(13)', '10.1(2)'].map((release) => ({
      name: release,
      text: wholeNxos(release, BLOCK),
      findings: [
        {
          message: 'off',
          highlighted: URL,
          severity: 'information' as const,
          fixes: [{ output: wholeNxos(release, BLOCK).replace(/\n/, '\nlicense smart enable\n') }],
        },
      ],
    })),
  ],
});
