import { strict as assert } from 'node:assert';
import { CALL_HOME, classicStatus, iosXe, nxOs, preview } from './support';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly to: string;
  readonly says: readonly RegExp[];
  readonly silentOn?: readonly RegExp[];
}

const STACK = ['switch 1 provision c9300-48p', 'switch 2 provision c9300-48p'];
const udi = (pid: string): string => `license udi pid ${pid} sn FOC2222Y0AB`;
const DIRECT = 'license smart url smart https://smartreceiver.cisco.com/licservice/license';
const CALLHOME_NX = [
  'license smart enable',
  'callhome',
  '  email-contact noc@example.com',
  '  destination-profile CiscoTAC-1 transport-method http',
  '  transport http use-vrf management',
  '  enable',
];
/** Steps in the order of the document. */
const inOrder = (...commands: readonly string[]): RegExp =>
  new RegExp(commands.map((one) => one.replace(/[.*+?^${}()|[\]\\<>]/g, '\\$&')).join('[^]*'));

const CASES: readonly Case[] = [
  {
    name: 'a C9500 in evaluation or registered, far ahead',
    text: iosXe('16.9', 'switch 1 provision c9500-32c', ...CALL_HOME),
    to: '17.12.4',
    says: [/will stay callhome/, /untouched default is gone by 17\.12/, /FN72578.*will not concern/],
  },
  {
    name: 'a C9400 that reports to a CSLU already',
    text: iosXe(
      '17.3',
      udi('C9407R'),
      'license smart transport cslu',
      'license smart url cslu http://192.0.2.9:8182/cslu/v1/pi',
    ),
    to: '17.9.5',
    says: [/Nothing changes for licensing/],
  },
  {
    name: 'a wireless controller: no retired root, reports may pile up',
    text: iosXe('16.12', udi('C9800-40-K9'), ...CALL_HOME),
    to: '17.6.1',
    says: [/FN72578/, /17\.6\.5/, /cslu with an empty address/],
    silentOn: [/QuoVadis/, /trustpool/],
  },
  {
    name: 'a router with a PAK into registration',
    text: iosXe('16.9', udi('ISR4451-X/K9'), 'license boot level securityk9'),
    to: '16.12.6',
    says: [/show license feature/, inOrder('register idtoken <TOKEN>', 'license smart conversion start')],
    silentOn: [/trustpool/, /trust idtoken/],
  },
  {
    name: 'the same where the root is retired: the bundle first',
    text: iosXe('16.9', udi('ISR4451-X/K9'), 'license boot level securityk9'),
    to: '16.12.4',
    says: [inOrder('crypto pki trustpool import', 'license smart register idtoken <TOKEN>')],
  },
  {
    name: 'a router that registers by the line that policy ignores',
    text: iosXe('16.9', udi('ISR4331/K9'), 'license smart enable', ...CALL_HOME),
    to: '17.9.5',
    says: [/`license smart enable` will be accepted and will have no effect/, /will stay callhome/],
  },
  {
    name: 'a router that licensing was switched off on',
    text: iosXe('16.9', udi('ISR4331/K9'), 'no license smart enable'),
    to: '17.9.5',
    says: [/Not known: Whether `no license smart enable` stays/],
  },
  {
    name: 'an ASR 920 and its PAK licenses',
    text: iosXe('16.12', udi('ASR-920-24SZ-IM'), 'license boot level advancedmetroipaccess'),
    to: '17.9.4',
    says: [/On the ASR 920, PAK licenses are gone at 17\.7\.1/, /show platform software sl-infra pak-info/],
    silentOn: [/If the device is registered/, /other routers/],
  },
  {
    name: 'an ASR 920 before that',
    text: iosXe('16.9', udi('ASR-920-4SZ-A')),
    to: '16.12.6',
    says: [/Nothing changes for licensing/],
  },
  {
    name: 'a C8300 has no 16.12: nothing is carried out',
    text: iosXe('17.6', udi('C8300-1N1S-6T'), 'license smart transport smart'),
    to: '16.12.6',
    says: [/No release 16\.12\.6 is known for this product/],
    silentOn: [/Change the release/, /Pre-checks/, /Rollback/],
  },
  {
    name: 'an ISRv beyond its last release is another machine',
    text: iosXe('17.3', udi('ISRV'), ...CALL_HOME),
    to: '17.6.5',
    says: [
      /Install a Catalyst 8000V with 17\.6\.5 beside the old virtual machine/,
      /a new installation is advised/,
    ],
    silentOn: [/Change the release to/],
  },
  {
    name: 'a CSR 1000V within its releases',
    text: iosXe('16.12', udi('CSR1000V'), ...CALL_HOME),
    to: '17.3.4a',
    says: [/Nothing changes for licensing/],
  },
  {
    name: 'a C8000V across its throughput tiers',
    text: iosXe('17.6', udi('C8000V'), 'license smart transport smart'),
    to: '17.15.1',
    says: [/capped at 500 Mbps/, /its licensing model is the same/],
    silentOn: [/Choose one of these ways/],
  },
  {
    name: 'a stack in evaluation gets its trust codes once',
    text: `${iosXe('16.12', ...STACK, ...CALL_HOME)}\n${classicStatus('UNREGISTERED', 'EVAL MODE')}`,
    to: '17.9.5',
    says: [/trust idtoken <TOKEN> all\n/],
    silentOn: [/trust idtoken <TOKEN> local/],
  },
  {
    name: 'a registered stack looks first',
    text: `${iosXe('16.12', ...STACK, ...CALL_HOME)}\n${classicStatus('REGISTERED', 'AUTHORIZED')}`,
    to: '17.9.5',
    says: [/on each device of the stack/, /trust idtoken <TOKEN> all force/],
    silentOn: [/trust idtoken <TOKEN> local/],
  },
  {
    name: 'smart in evaluation: the transport before the trust code',
    text: `${iosXe('16.12', udi('C9300-24T'), 'license smart transport smart')}\n${classicStatus('UNREGISTERED', 'EVAL EXPIRED')}`,
    to: '17.12.4',
    says: [
      /The transport is off/,
      inOrder('license smart transport smart', 'trust idtoken <TOKEN> local', 'license smart import'),
    ],
    silentOn: [/cslu/i],
  },
  {
    name: 'by file: off, out, in CSSM, back',
    text: iosXe('16.12', udi('C9200L-24P-4G'), ...CALL_HOME),
    to: '17.9.5',
    says: [
      inOrder(
        'license smart transport off',
        'license smart save usage',
        'Usage Data Files',
        'license smart import',
        'copy running-config startup-config',
      ),
    ],
  },
  {
    name: 'a proxy of call-home does not serve the Smart transport',
    text: iosXe(
      '16.12',
      udi('ASR1001-X'),
      ...CALL_HOME.slice(0, 3),
      ' http-proxy "proxy.example.net" port 8080',
      ...CALL_HOME.slice(3),
    ),
    to: '17.9.5',
    says: [
      inOrder(
        'license smart proxy address proxy.example.net',
        'license smart proxy port 8080',
        'license smart transport smart',
      ),
    ],
  },
  {
    name: 'a proxy that is there already is not named again',
    text: iosXe(
      '16.12',
      udi('ASR1001-X'),
      ...CALL_HOME,
      'ip http client proxy-server proxy.example.net proxy-port 8080',
    ),
    to: '17.9.5',
    says: [/will stay callhome/],
    silentOn: [/license smart proxy/],
  },
  {
    name: 'back with a stack: the bundle, then all members',
    text: iosXe('17.9', ...STACK, 'license smart transport smart', DIRECT, 'license smart usage interval 30'),
    to: '17.3.1',
    says: [
      inOrder('crypto pki trustpool import', 'license smart register idtoken <TOKEN> all'),
      /`license smart usage interval 30` is refused/,
      /a transport that is refused becomes call-home/,
    ],
  },
  {
    name: 'back with a device that reports by file',
    text: iosXe('17.12', udi('C9300-24T'), 'license smart transport off'),
    to: '16.12.8',
    says: [/write them to a file for CSSM/, /registers anew, or is reserved anew/],
    silentOn: [/license smart sync/, /trustpool/],
  },
  {
    name: 'back at a server of one’s own: no bundle is needed',
    text: iosXe(
      '17.9',
      udi('ISR4331/K9'),
      'license smart transport cslu',
      'license smart url cslu https://ssm.example.net/cslu/v1/pi/T-1',
    ),
    to: '17.3.1',
    says: [/https:\/\/ssm\.example\.net\/SmartTransport/, /Create a token in SSM On-Prem/],
    silentOn: [/trustpool import/],
  },
  {
    name: 'an industrial switch: its own notice, and the bundle first',
    text: iosXe('16.12', udi('IE-3300-8T2S'), ...CALL_HOME),
    to: '17.5.1',
    says: [/FN72298/, /17\.6\.1/, inOrder('crypto pki trustpool import', 'trust idtoken <TOKEN>')],
  },
  {
    name: 'a Nexus that registers: three ways, the interface first',
    text: nxOs(
      '10.1(2)',
      'boot nxos bootflash:/nxos.10.1.2.bin',
      ...CALLHOME_NX,
      '  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService',
    ),
    to: '10.2(3)',
    says: [
      /Choose one of these ways: directly to Cisco, through CSLU, or through SSM On-Prem/,
      inOrder(
        'ip http source-interface',
        DIRECT,
        'trust idtoken <TOKEN>',
        '<CSLU>:8182',
        '<TENANT>-1',
        'copy running-config',
      ),
    ],
    silentOn: [/url default/, / local$/m],
  },
  {
    name: 'a Nexus at SSM On-Prem stays there',
    text: nxOs(
      '9.3(8)',
      ...CALLHOME_NX,
      '  destination-profile CiscoTAC-1 index 1 http https://ssm.example.net/Transportgateway/services/DeviceRequestHandler',
    ),
    to: '10.3(4a)',
    says: [
      /https:\/\/ssm\.example\.net\/cslu\/v1\/pi\/<TENANT>-1/,
      /Not known: Which release of SSM On-Prem NX-OS needs/,
    ],
    silentOn: [/smartreceiver/, /trust idtoken/],
  },
  {
    name: 'a Nexus back to license files or registration',
    text: nxOs(
      '10.2(3)',
      'license smart transport cslu',
      'license smart url cslu http://192.0.2.9:8182/cslu/v1/pi',
    ),
    to: '9.3(10)',
    says: [
      /there is no Cisco text/,
      /`license smart transport cslu` is refused/,
      /install license bootflash:<FILE>/,
    ],
  },
  {
    name: 'an MDS into policy, with no promise about enforced licenses',
    text: nxOs('8.5(1)', 'vsan database', '  vsan 10', 'interface fc1/1', '  no shutdown'),
    to: '9.4(1)',
    says: [/MDS 9000/, /only licensing model of 9\.4\(1\)/],
    silentOn: [/No feature stops/, /Device-Led/i],
  },
  {
    name: 'a Nexus 7000 is not known',
    text: nxOs('8.2(5)', 'boot system bootflash:/n7000-s2-dk9.8.2.5.bin'),
    to: '8.4(2)',
    says: [/Not known/],
    silentOn: [/reporting \(Smart/],
  },
];

describe('an upgrade of other devices', () => {
  for (const { name, text, to, says, silentOn = [] } of CASES) {
    it(name, () => {
      const shown = preview(to, text);
      for (const pattern of says) assert.match(shown, pattern);
      for (const pattern of silentOn) assert.doesNotMatch(shown, pattern);
    });
  }
});
