import { strict as assert } from 'node:assert';
import { transportNotApproved } from '../../../server/src/rules/transport/transport-not-approved';
import { analyse, fixesOf } from '../../../server/src/service';
import { completionsAt } from '../../../server/src/service/completion/complete';
import { setUpQuestions } from '../../../server/src/service/set-up/set-up';
import { DEFAULT_SETTINGS } from '../../../server/src/shared/settings';
import { Text } from '../../../server/src/text/text';
import { testRule, wholeIosXe, wholeNxos } from '../rule-tester';

const settings = { transports: ['smart', 'cslu'] };
const CSLU = 'license smart url cslu https://ssm.example.net/cslu/v1/pi/T-1\nip name-server 192.0.2.53\n';
const xe = (release: string, lines: string) => wholeIosXe(release, lines);

testRule(transportNotApproved, {
  valid: [
    { name: 'any transport while the list is empty', text: 'license smart transport callhome\n' },
    { name: 'an approved one', text: 'license smart transport smart\n', settings },
    { name: 'automatic, which behaves as cslu', text: 'license smart transport automatic\n', settings },
    { name: 'the default of the release', text: xe('17.12', ''), settings },
    { name: '17.3, whose transport is not known', text: xe('17.3', ''), settings },
    {
      name: 'a fragment that implies one only',
      text: 'version 16.12\nhostname a\nlicense smart url default\n',
      settings,
    },
    { name: 'a word that no device knows', text: 'license smart transport calhome\n', settings },
    {
      name: 'a reservation where nothing is written',
      text: xe('16.12', 'license smart reservation\n'),
      settings,
    },
    { name: 'licensing by files on NX-OS', text: wholeNxos('9.3(5)', ''), settings },
  ],
  invalid: [
    {
      name: 'a written one, the transport that has a URL first',
      text: xe('17.12', `license smart transport callhome\n${CSLU}`),
      settings,
      findings: [
        {
          message: 'written',
          highlighted: 'callhome',
          severity: 'warning',
          fixes: [{ output: xe('17.12', `license smart transport cslu\n${CSLU}`) }],
        },
      ],
    },
    {
      name: 'transport off',
      text: 'license smart transport off\n',
      settings: { transports: ['smart'] },
      findings: [
        { message: 'written', highlighted: 'off', fixes: [{ output: 'license smart transport smart\n' }] },
      ],
    },
    {
      name: 'the one that a classic release implies',
      text: xe('16.12', ''),
      settings,
      findings: [
        {
          message: 'inEffect',
          highlighted: '16.12',
          fixes: [{ output: xe('16.12', '').replace(/\n/, '\nlicense smart transport smart\n') }],
        },
      ],
    },
    {
      name: 'callhome of NX-OS, which has no other before 10.2',
      text: wholeNxos('9.3(5)', 'license smart enable\n'),
      settings,
      findings: [{ message: 'inEffect', highlighted: '9.3(5)' }],
    },
  ],
});

describe('with approved transports', () => {
  const titles = (text: string, transports: readonly string[]): string[] => {
    const analysis = analyse(Text.of(text), { ...DEFAULT_SETTINGS, transports });
    return analysis.findings.flatMap((finding) => fixesOf(analysis, finding).map(({ title }) => title));
  };
  const cases: readonly [string, string, RegExp][] = [
    ['turns call-home on', xe('16.12', 'license smart transport callhome\n'), /call-home service/],
    [
      'moves a URL to another transport',
      'license smart transport smart\nlicense smart url smart https://ssm.example.net/cslu/v1/pi/T\n',
      /transport cslu/,
    ],
    ['spells another transport', 'license smart transport clsu\n', /transport cslu/],
    [
      'says how call-home sends',
      xe(
        '16.12',
        'service call-home\ncall-home\n profile "CiscoTAC-1"\n  active\n  destination address http https://ssm.example.net/Transportgateway/services/DeviceRequestHandler\n',
      ),
      /destination transport-method http/,
    ],
    [
      'says where call-home sends',
      'callhome\n  destination-profile CiscoTAC-1 index 1 http http://tools.cisco.com/its/service/oddce/services/DDCEService\n',
      /https:/,
    ],
  ];
  for (const [name, text, title] of cases) {
    it(`no fix ${name} that is not among them`, () => {
      assert.ok(titles(text, []).some((one) => title.test(one)));
      assert.deepEqual(
        titles(text, ['smart']).filter((one) => title.test(one)),
        [],
      );
    });
  }

  it('a fix that keeps the transport stays', () => {
    const text = 'license smart transport cslu\nlicense smart url cslu htps://ssm.example.net/cslu/v1/pi/T\n';
    assert.ok(titles(text, ['smart']).some((one) => /https:/.test(one)));
  });

  it('the set-up offers their ways only, and says so where a release has none', () => {
    const ways = (text: string, transports: readonly string[]) => {
      const asked = setUpQuestions(analyse(Text.of(text), { ...DEFAULT_SETTINGS, transports }), {});
      return (
        asked.problem ??
        asked.questions.find(({ name }) => name === 'method')?.choices.map(({ value }) => value)
      );
    };
    assert.deepEqual(ways(xe('17.12', ''), ['smart']), ['smart', 'proxy']);
    assert.deepEqual(ways(xe('16.12', ''), ['smart', 'cslu']), ['smart']);
    assert.match(String(ways(wholeNxos('9.3(5)', ''), ['smart'])), /approves the transports smart/);
  });

  const offered = (text: string, transports: readonly string[]) =>
    completionsAt(analyse(Text.of(text), { ...DEFAULT_SETTINGS, transports }), {
      line: text.split('\n').length - 1,
      character: text.length - text.lastIndexOf('\n') - 1,
    }).items;

  it('snippets write them only', () => {
    const systems = [
      ['version 17.12\nhostname a\n', /call-home/],
      ['version 16.12\nhostname a\n', /call-home/],
      ['version 10.3(4a) Bios:version 05.47\nhostname a\n', /callhome/],
      ['version 9.3(5) Bios:version 05.47\nhostname a\n', /callhome/],
    ] as const;
    const written = (text: string, transports: readonly string[]) =>
      offered(text, transports)
        .filter(({ kind }) => kind === 'snippet')
        .map(({ newText }) => newText);
    for (const [text, callHome] of systems) {
      assert.ok(written(text, []).some((one) => callHome.test(one)));
      assert.deepEqual(
        written(text, ['smart', 'cslu', 'off']).filter((one) => callHome.test(one)),
        [],
      );
      for (const one of written(text, ['callhome']))
        assert.doesNotMatch(one, /transport (?:smart|cslu|off)|url (?:smart|cslu)/);
    }
    assert.ok(written(systems[0][0], ['smart']).some((one) => /transport smart/.test(one)));
    assert.ok(written(systems[0][0], ['smart']).some((one) => /^license smart vrf/.test(one)));
  });

  it('commands that serve another one alone are not offered', () => {
    const labels = (transports: readonly string[]) =>
      offered('version 17.12\nhostname a\n', transports).map(({ label }) => label);
    assert.ok(labels([]).includes('service call-home') && labels([]).includes('license smart url cslu'));
    assert.ok(!labels(['smart']).includes('service call-home'));
    assert.ok(!labels(['smart']).includes('license smart url cslu'));
    assert.ok(labels(['smart']).includes('call-home'));
  });

  it('completion offers them only', () => {
    const text = 'version 17.12\nhostname a\nlicense smart transport ';
    const analysis = analyse(Text.of(text), { ...DEFAULT_SETTINGS, transports: ['smart', 'cslu'] });
    const labels = completionsAt(analysis, { line: 2, character: 24 }).items.map(({ label }) => label);
    assert.deepEqual(labels.filter((label) => /^(?:automatic|callhome|cslu|off|smart)$/.test(label)).sort(), [
      'automatic',
      'cslu',
      'smart',
    ]);
  });
});
