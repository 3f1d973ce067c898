import { strict as assert } from 'node:assert';
import { C9300, CALL_HOME, CSR, classicStatus, ISR, iosXe, nxOs, preview } from './support';

interface Case {
  readonly name: string;
  readonly texts: readonly string[];
  readonly to: string;
  readonly says: readonly RegExp[];
  readonly silentOn?: readonly RegExp[];
}

const CATALYST = iosXe('16.12', C9300, ...CALL_HOME);
const SMART = iosXe('16.12', C9300, 'license smart transport smart');
const ON_PREM = iosXe(
  '16.12',
  C9300,
  'license smart transport smart',
  'license smart url https://ssm.example.net/SmartTransport',
);
const OLD_CATALYST = 'switch 1 provision ws-c3850-24t';
const DIRECT = [
  'license smart transport smart',
  'license smart url smart https://smartreceiver.cisco.com/licservice/license',
];
const CUBE = ['voice service voip', ' mode border-element license capacity 100'];
const EITHER = [/If the device is registered/, /If it is not registered/];

const CASES: readonly Case[] = [
  {
    name: '1: call-home, neither branch as fact',
    texts: [CATALYST],
    to: '17.9.5',
    says: [
      /reporting \(Smart Licensing Using Policy\)/,
      ...EITHER,
      /will stay callhome/,
      /trust code by itself/,
      /will be cslu with an empty address/,
      /Choose one of these ways/,
    ],
  },
  {
    name: '2: registered',
    texts: [`${CATALYST}\n${classicStatus('REGISTERED', 'AUTHORIZED')}`],
    to: '17.9.5',
    says: [
      /will stay callhome/,
      /trust code by itself/,
      /Check that the trust code is there/,
      /one entry for each UDI/,
    ],
    silentOn: [/register again/i, /If it is not registered/, /empty address/],
  },
  {
    name: '3: evaluation',
    texts: [`${CATALYST}\n${classicStatus('UNREGISTERED', 'EVAL MODE')}`],
    to: '17.9.5',
    says: [
      /will be cslu with an empty address/,
      /call-home lines will stay and will carry nothing/,
      /FN72578.*will not concern 17\.9\.5/,
    ],
    silentOn: [/If the device is registered/, /trust code by itself/],
  },
  {
    name: '4: smart, straight to Cisco',
    texts: [SMART],
    to: '17.6.6',
    says: [
      ...EITHER,
      /will stay smart/,
      /According to one Cisco document: The transport is off \(Catalyst table\), and that is silent/,
    ],
    silentOn: [/cslu/i],
  },
  {
    name: '5: SSM On-Prem by Smart transport',
    texts: [ON_PREM],
    to: '17.9.5',
    says: [
      /8-202102 or later.*before the first device/,
      /`\/SmartTransport`\) will work no more/,
      /Received empty response from server/,
      /SL107/,
      /license smart transport cslu/,
      /https:\/\/ssm\.example\.net\/cslu\/v1\/pi\/<TENANT>-1/,
    ],
  },
  {
    name: '6: SSM On-Prem by call-home',
    texts: [
      iosXe(
        '16.12',
        C9300,
        ...CALL_HOME,
        '  destination address http https://ssm.example.net/Transportgateway/services/DeviceRequestHandler',
        '  no destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService',
      ),
    ],
    to: '17.9.5',
    says: [
      /Probably: The transport stays callhome/,
      /Leave the profile until the new way is proved/,
      /8-202102/,
      /<TENANT>-1/,
    ],
  },
  {
    name: '7: reservation',
    texts: [iosXe('16.12', C9300, 'license smart reservation')],
    to: '17.9.5',
    says: [
      /transport is off/,
      /code will stay valid/,
      /only when the use changes, and will go by file/,
      /new reservation will not be possible/,
    ],
    silentOn: [/reconnect/i, /Choose one of these ways/],
  },
  {
    name: '8: reservation of voice, on a release that stops it',
    texts: [iosXe('16.12', ISR, 'license smart reservation', ...CUBE)],
    to: '17.6.1a',
    says: [
      /Return the voice reservation/,
      /reports will be owed/,
      /SIP calls will end/,
      /Take a later release/,
    ],
  },
  {
    name: '9: voice, on a release that does not stop it',
    texts: [iosXe('16.12', ISR, ...CUBE)],
    to: '17.9.5',
    says: [/every 90 days/, /calls go on/],
    silentOn: [/shuts? down/, /SIP calls will end/],
  },
  {
    name: '10: RTU to registration',
    texts: [iosXe('16.6', OLD_CATALYST)],
    to: '16.12.4',
    says: [
      /begin.* in evaluation/,
      /register idtoken <TOKEN>/,
      /license smart conversion start/,
      /16\.12\.6/,
      /trustpool/,
    ],
    silentOn: [/trust code|trust idtoken/, /cslu/i],
  },
  {
    name: '11: Catalyst 3850 has no 17.x',
    texts: [iosXe('16.12', OLD_CATALYST)],
    to: '17.9.5',
    says: [/Probably: No release 17\.9\.5 is known for this product; check/],
    silentOn: [/cslu/i, /trust idtoken/, /Choose one of these ways/],
  },
  {
    name: '12: RTU to policy',
    texts: [iosXe('16.6', C9300)],
    to: '17.9.5',
    says: [/RTU licenses, the transport will be cslu with an empty address/, /no conversion of RTU/],
    silentOn: [/evaluation/i],
  },
  {
    name: '13: CSR 1000V stays classic in 17.3',
    texts: [iosXe('17.3', CSR)],
    to: '17.3.8',
    says: [/Nothing changes for licensing/],
    silentOn: [/policy/i, /cslu/i, /SL107/],
  },
  {
    name: '14: CSR 1000V to Catalyst 8000V',
    texts: [iosXe('17.3', CSR)],
    to: '17.9.5',
    says: [
      /Catalyst 8000V/,
      /new installation is advised/,
      /250 Mbps.*HSECK9/,
      /Not known: Which license and which throughput level/,
    ],
  },
  {
    name: '16: back to registration, standalone',
    texts: [iosXe('17.9', 'license udi pid C9300-24T sn FCW2134L00C', ...DIRECT)],
    to: '16.12.6',
    says: [
      /If a trust code is installed/,
      /registration by itself/,
      /license smart register idtoken <TOKEN>$/m,
      /`license smart url smart https:\/\/smartreceiver/,
      /`license smart transport cslu`, `off`/,
    ],
  },
  {
    name: '17: back to registration, stack',
    texts: [iosXe('17.9', C9300, 'switch 2 provision c9300-24t', ...DIRECT)],
    to: '16.12.6',
    says: [/license smart register idtoken <TOKEN> all/],
    silentOn: [/no action|Nothing changes/i, /registration by itself/],
  },
  {
    name: '18: back to registration, SSM On-Prem',
    texts: [
      iosXe(
        '17.9',
        C9300,
        'license smart transport cslu',
        'license smart url cslu https://ssm.example.net/cslu/v1/pi/LAB-1',
      ),
    ],
    to: '17.3.1',
    says: [
      /at SSM On-Prem/,
      /`license smart transport cslu` is refused/,
      /https:\/\/ssm\.example\.net\/SmartTransport/,
      /ways over a server of your own are not affected/,
    ],
    silentOn: [/trustpool import/],
  },
  {
    name: '19: FN72578 comes back',
    texts: [iosXe('17.3', C9300), 'core-1#show version\nCisco IOS XE Software, Version 17.03.08\n'],
    to: '17.6.3',
    says: [/FN72578 will come back/, /17\.6\.5/],
    silentOn: [/only licensing model/, /Choose one of these ways/],
  },
  {
    name: '20: Nexus into policy',
    texts: [
      nxOs(
        '9.3(8)',
        'boot nxos bootflash:/nxos.9.3.8.bin',
        'license smart enable',
        'callhome',
        '  email-contact netops@example.com',
        '  destination-profile CiscoTAC-1 transport-method http',
        '  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService',
        '  enable',
      ),
    ],
    to: '10.3(4)',
    says: [
      /Not known: The transport after the upgrade/,
      /Set it explicitly/,
      /converted by the switch itself/,
      /two trust codes/,
      /license smart trust idtoken <TOKEN>$/m,
      /copy running-config startup-config/,
    ],
    silentOn: [/will stay callhome/, /empty address/, /Catalyst table/],
  },
  {
    name: '21: Nexus back',
    texts: [nxOs('10.3(4)')],
    to: '9.3(8)',
    says: [/Not known: .*no Cisco text/, /license files/i, /Probably/],
    silentOn: [/\bwill\b/],
  },
  {
    name: '22a: Nexus 7000',
    texts: [nxOs('8.4(2)', 'boot system bootflash:/n7000-s2-dk9.8.4.2.bin')],
    to: '8.4(6)',
    says: [/Not known: How 8\.4\(6\) licenses this product/],
    silentOn: [/\bwill\b/],
  },
  {
    name: '22b: MDS into policy',
    texts: [nxOs('9.2(1)', 'vsan database', '  vsan 10', 'interface fc1/1')],
    to: '9.4',
    says: [/Product: MDS 9000/, /only licensing model of 9\.4/, /Not known: The transport/],
    silentOn: [/No feature stops/],
  },
];

describe('an upgrade, case by case', () => {
  for (const { name, texts, to, says, silentOn = [] } of CASES) {
    it(name, () => {
      const text = preview(to, ...texts);
      for (const pattern of says) assert.match(text, pattern);
      for (const pattern of silentOn) assert.doesNotMatch(text, pattern);
    });
  }
});
