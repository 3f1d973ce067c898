import { strict as assert } from 'node:assert';
import { type Analysis, analyse } from '../../server/src/service';
import { deviceReports } from '../../server/src/service/devices';
import { DEFAULT_SETTINGS } from '../../server/src/shared/settings';
import { Text } from '../../server/src/text/text';

const CLOUD = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';
const CALLHOME = 'core-1#show license status\nTransport:\n  Type: Callhome\n';
const SMART = `core-1#show license status\nTransport:\n  Type: Smart\n  URL: https://smartreceiver.cisco.com/licservice/license\n`;

interface Shown {
  readonly name?: string;
  readonly status?: string;
  readonly data?: string;
  readonly method?: string;
  readonly url?: string;
}

/** A profile as IOS XE prints it. */
function profile({
  name = 'CiscoTAC-1',
  status = 'ACTIVE',
  data,
  method = 'http',
  url = CLOUD,
}: Shown): string {
  return `Profile Name: ${name}
    Profile status: ${status}
    Profile mode: Full Reporting
    Reporting Data: ${data ?? 'Smart Call Home, Smart Licensing'}
    Preferred Message Format: xml
    Message Size Limit: 3145728 Bytes
    Transport Method: ${method}
    ${method === 'email' ? 'Email address(es): callhome@cisco.com' : `HTTP  address(es): ${url}`}
    Other address(es): default

    Periodic inventory info message is scheduled every 17 day of the month at 09:56

    Alert-group               Severity
    ------------------------  ------------
    crash                     debug

`;
}

const all = (...profiles: Shown[]): string =>
  `core-1#show call-home profile all\n\n${profiles.map(profile).join('\n')}`;

function read(text: string): Analysis {
  return analyse(Text.of(text), DEFAULT_SETTINGS);
}

/** Code, severity and highlighted text of each finding. */
function said(text: string): string[] {
  const lines = text.split('\n');
  return read(text).findings.map(({ code, severity, range: { start, end } }) => {
    const there = lines[start.line]?.slice(start.character, end.character);
    return `${code} ${severity} ${there}`;
  });
}

const PROFILES: readonly (readonly [string, string, readonly string[]])[] = [
  ['inactive, the transport unknown', all({ status: 'INACTIVE' }), ['SL102 hint INACTIVE']],
  ['inactive under call-home', CALLHOME + all({ status: 'INACTIVE' }), ['SL102 warning INACTIVE']],
  ['no licensing data', CALLHOME + all({ data: 'Smart Call Home' }), ['SL102 warning Smart Call Home']],
  [
    'a user profile that reports nothing of licensing, CiscoTAC-1 inactive',
    CALLHOME + all({ status: 'INACTIVE' }, { name: 'Site', data: 'Smart Call Home' }),
    ['SL102 warning INACTIVE'],
  ],
  ['e-mail under call-home', CALLHOME + all({ method: 'email' }), ['SL104 warning email']],
  ['e-mail of a user profile', all({ name: 'Site', method: 'email' }), ['SL104 hint email']],
  [
    'cleartext to Cisco',
    all({ url: CLOUD.replace('https', 'http') }),
    [`SL201 error ${CLOUD.replace('https', 'http')}`],
  ],
  [
    'the path in small letters',
    all({ url: CLOUD.replace('DDCEService', 'ddceservice') }),
    ['SL203 error /its/service/oddce/services/ddceservice'],
  ],
  ['the path cut off', all({ url: CLOUD.slice(0, -7) }), ['SL204 warning /its/service/oddce/services/DDCE']],
  ['no scheme', all({ url: CLOUD.slice(8) }), [`SL205 error ${CLOUD.slice(8)}`]],
  [
    'the server of another transport',
    all({ url: 'https://smartreceiver.cisco.com/licservice/license' }),
    ['SL206 warning https://smartreceiver.cisco.com/licservice/license'],
  ],
  [
    'no path',
    all({ name: 'Site', url: 'https://ssm.example.net/' }),
    ['SL212 warning https://ssm.example.net/'],
  ],
];

const SETTINGS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'call-home disabled',
    `${CALLHOME}core-1#show call-home\nCurrent call home settings:\n    call home feature : disable\n    vrf for call-home messages: Not yet set up\n`,
    ['SL101 warning disable'],
  ],
  [
    'its messages fail',
    'core-1#show call-home\nCurrent call home settings:\n    call home feature : disable\ncore-1#show license status\nRegistration:\n  Status: REGISTERING - REGISTRATION IN PROGRESS\n  Initial Registration: FAILED on Oct 22 14:25:33 2018 EST\n    Failure reason: Communication transport not available.\n',
    ['SL101 warning disable', 'SL904 error Communication transport not available.'],
  ],
  [
    'licensing messages disabled',
    'core-1#show call-home smart-licensing\nCurrent smart-licensing transport settings:\n Smart-license messages: disabled\n Profile: CiscoTAC-1 (status: ACTIVE)\n',
    ['SL102 hint disabled'],
  ],
  [
    'the licensing profile inactive',
    `core-1#show call-home smart-licensing\nCurrent smart-licensing transport settings:\n Smart-license messages: enabled\n Profile: CiscoTAC-1 (status: INACTIVE)\n Destination  URL(s):  ${CLOUD}\n`,
    ['SL102 hint CiscoTAC-1 (status: INACTIVE)'],
  ],
  [
    'its destination in cleartext',
    `core-1#show call-home smart-licensing\nCurrent smart-licensing transport settings:\n Smart-license messages: enabled\n Profile: CiscoTAC-1 (status: ACTIVE)\n Destination  URL(s):  ${CLOUD.replace('https', 'http')}\n`,
    [`SL201 error ${CLOUD.replace('https', 'http')}`],
  ],
];

const SILENT: readonly (readonly [string, string])[] = [
  ['a profile in order', CALLHOME + all({})],
  ['one of two profiles carries licensing', CALLHOME + all({ status: 'INACTIVE' }, { name: 'Site' })],
  ['CiscoTAC-1 sends e-mail, as it came, and nothing shows that call-home is used', all({ method: 'email' })],
  ['inactive under smart transport', SMART + all({ status: 'INACTIVE' })],
  [
    'inactive on a release whose default is CSLU',
    `core-1#show version\nCisco IOS XE Software, Version 17.09.04a\n${all({ status: 'INACTIVE' })}`,
  ],
  [
    'disabled under smart transport',
    `${SMART}core-1#show call-home\nCurrent call home settings:\n    call home feature : disable\n`,
  ],
  [
    'another service in a profile that has nothing to do with licensing',
    all({}, { name: 'Mail', data: 'Smart Call Home', url: 'https://hub.example.net/callhome' }),
  ],
  [
    'ASA, which prints its profiles in other words',
    'fw# show call-home profile all\nProfile Name: CiscoTAC-1\nProfile status: INACTIVE Preferred Message Format: xml\nMessage Size Limit: 3145728 Bytes\nEmail address(es): callhome@cisco.com\nHTTP address(es): https://tools.cisco.com/its/service/oddce/services/DDCEService\n',
  ],
  [
    'only the list of profiles',
    'core-1#show call-home\nCurrent call home settings:\n    call home feature : enable\n    Smart licensing messages: enabled\n    Profile: CiscoTAC-1 (status: ACTIVE)\n\nProfiles:\n    Profile Name: CiscoTAC-1\n    Profile Name: test\n',
  ],
  ['a profile that was activated afterwards', CALLHOME + all({ status: 'INACTIVE' }) + all({})],
];

describe('output of show call-home', () => {
  for (const [name, text, expected] of [...PROFILES, ...SETTINGS])
    it(`is judged as the configuration: ${name}`, () => {
      assert.deepEqual(said(text), expected);
      assert.deepEqual(said(text.replace(/^[ \t]+/gm, '')), expected, 'without indentation');
      assert.equal(said(text.replaceAll('\n', '\r\n')).length, expected.length, 'with carriage returns');
    });

  for (const [name, text] of SILENT) it(`leaves alone: ${name}`, () => assert.deepEqual(said(text), []));

  it('gives way to the whole configuration beside it', () => {
    const config = `core-1#show running-config\nversion 16.12\nservice call-home\nhostname core-1\ncall-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\ninterface Vlan1\nend\n`;
    assert.deepEqual(said(config + all({ status: 'INACTIVE' })), []);
  });

  it('the path shows where the profile would send', () => {
    const path = deviceReports(read(CALLHOME + all({ status: 'INACTIVE' })))[0]?.paths[0]?.path;
    assert.equal(path?.url, CLOUD);
    const states = path?.hops.map(({ hop, state, codes }) => `${hop} ${state} ${codes.join(' ')}`.trim());
    assert.deepEqual(states?.slice(0, 2), ['transport broken SL102', 'destination unknown']);
  });
});

describe('a failure and the output of call-home that explains it', () => {
  const failed = (reason: string): string =>
    `core-1#show license status\nRegistration:\n  Status: UNREGISTERED - REGISTRATION FAILED\n  Initial Registration: FAILED on Oct 22 14:25:31 2018 EST\n    Failure reason: ${reason}\nTransport:\n  Type: Callhome\n`;
  const relatedOf = (text: string, code: string): string => {
    const { findings } = analyse(Text.of(text), DEFAULT_SETTINGS);
    const found = findings.find((one) => one.code === code) ?? assert.fail(`no ${code}`);
    return found.related.map(({ message }) => message).join('\n');
  };
  const output = (shown: Shown): string => `core-1#show call-home profile all\n${profile(shown)}`;
  for (const [reason, shown, failure, cause] of [
    ['Communication transport not available.', { status: 'INACTIVE' }, 'SL904', 'SL102'],
    ['Fail to send out Call Home HTTP message.', { method: 'email' }, 'SL905', 'SL104'],
    ['Fail to parse response data', { url: CLOUD.replace('https', 'http') }, 'SL910', 'SL201'],
  ] as const)
    it(`${failure} and ${cause}`, () => {
      const text = output(shown) + failed(reason);
      assert.match(relatedOf(text, failure), new RegExp(`\\(${cause}\\)`));
      assert.match(relatedOf(text, cause), new RegExp(failure));
    });

  it('not those of another device', () => {
    const text =
      output({ status: 'INACTIVE' }) +
      failed('Communication transport not available.').replace('core-1', 'core-2');
    assert.doesNotMatch(relatedOf(text, 'SL904'), /SL102/);
  });
});
