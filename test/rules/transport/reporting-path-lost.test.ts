import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { analyse, review } from '../../../server/src/service';
import { DEFAULT_SETTINGS, type Settings } from '../../../server/src/shared/settings';
import { Text } from '../../../server/src/text/text';

const NEXUS = readFileSync('examples/n9k-leaf-1.cfg', 'utf8');

const CATALYST = `version 16.12
hostname core-1
service call-home
call-home
 contact-email-addr sch-smart-licensing@cisco.com
 profile "CiscoTAC-1"
  active
  destination transport-method http
  no destination transport-method email
  destination address http http://tools.cisco.com/its/service/oddce/services/DDCEService
interface Vlan10
 ip address 192.0.2.1 255.255.255.0
ip http client source-interface Vlan20
end
`;

const DEFAULTS = CATALYST.replace(/ {2}destination address.*\n/, '');

type Edit = readonly [string | RegExp, string];

function told(before: string, edits: readonly Edit[], settings: Partial<Settings> = {}) {
  const after = edits.reduce((text, [old, wanted]) => {
    assert.notEqual(text.replace(old, wanted), text, String(old));
    return text.replace(old, wanted);
  }, before);
  const read = (text: string) => analyse(Text.of(text), { ...DEFAULT_SETTINGS, ...settings });
  const { introduced, resolved } = review(read(before), read(after));
  const lost = introduced.find(({ code }) => code === 'SL002');
  return { lost, resolved: resolved.map(({ code }) => code) };
}

const UPGRADE: Edit = ['version 16.12', 'version 17.12'];
const NEXUS_UPGRADE: Edit = [/^version \S+/m, 'version 10.3(4a)'];

describe('SL002 reporting-path-lost', () => {
  const lost: readonly (readonly [string, string, readonly Edit[], RegExp])[] = [
    ['a Nexus goes to 10.3', NEXUS, [NEXUS_UPGRADE], /`license smart url cslu <URL>`/],
    ['a Catalyst goes to 17.12', CATALYST, [UPGRADE], /keep call-home: `license smart transport callhome`/],
    ['a Catalyst with its hidden default goes to 17.12', DEFAULTS, [UPGRADE], /by call-home/],
    [
      'another transport',
      CATALYST,
      [['service call-home', 'license smart transport smart']],
      /url smart <URL>/,
    ],
    ['the profile is switched off', CATALYST, [['  active\n', '']], /^Reports went to http:\/\/tools/],
    [
      'the block is taken out',
      CATALYST,
      [[/call-home\n contact[\s\S]*DDCEService\n/, '']],
      /now no destination/,
    ],
    [
      'the line stays in a fragment and carries nothing',
      'license smart transport cslu\nlicense smart url cslu https://h.example/cslu/v1/pi\n',
      [['transport cslu', 'transport smart']],
      /now the transport is smart/,
    ],
  ];
  for (const [name, before, edits, message] of lost) {
    it(`speaks: ${name}`, () => {
      const found = told(before, edits);
      assert.match(found.lost?.message ?? '', message);
      assert.equal(found.lost?.severity, 'warning');
      assert.deepEqual(found.resolved, [], 'what vanishes with the path is not mended');
    });
  }

  const kept: readonly (readonly [string, string, readonly Edit[]])[] = [
    [
      'the transport is written',
      CATALYST,
      [UPGRADE, ['service', 'license smart transport callhome\nservice']],
    ],
    [
      'another destination takes over',
      CATALYST,
      [UPGRADE, ['service', 'license smart url cslu https://h.example/cslu/v1/pi\nservice']],
    ],
    ['licensing is turned off', CATALYST, [UPGRADE, ['service', 'license smart transport off\nservice']]],
    ['a reservation', CATALYST, [['service', 'license smart reservation\nservice']]],
    [
      'a fragment does not show what is missing',
      CATALYST.slice(CATALYST.indexOf('call-home\n')),
      [[/call-home\n[\s\S]*DDCEService\n/, '']],
    ],
    [
      'there was no destination',
      CATALYST.replace('version 16.12', 'version 17.9'),
      [['version 17.9', 'version 17.12']],
    ],
    ['only the release moves within a model', CATALYST, [['version 16.12', 'version 17.2']]],
  ];
  for (const [name, before, edits] of kept)
    it(`is silent: ${name}`, () => assert.equal(told(before, edits).lost, undefined));

  it('is a hint where the transport was not known', () => {
    const before = CATALYST.replace('version 16.12', 'version 17.3');
    assert.equal(told(before, [['version 17.3', 'version 17.12']]).lost?.severity, 'hint');
  });

  it('leaves what was mended in the same change among the resolved', () => {
    const found = told(CATALYST, [UPGRADE, ['http http://', 'http https://']]);
    assert.ok(found.lost);
    assert.deepEqual(found.resolved, ['SL201']);
  });

  it('can be switched off, in the settings and by a comment that is not unused', () => {
    assert.equal(told(CATALYST, [UPGRADE], { severity: { SL002: 'off' } }).lost, undefined);
    const comment = '! smart-licensing-disable-next-line SL002 -- replaced next week\n';
    assert.equal(told(CATALYST, [['version 16.12', `${comment}version 17.12`]]).lost, undefined);
    const alone = analyse(Text.of(`${comment}${CATALYST}`), DEFAULT_SETTINGS);
    assert.ok(!alone.findings.some(({ code }) => code === 'SL001'));
  });
});
