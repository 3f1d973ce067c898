import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Schema, Validator } from '@cfworker/json-schema';
import type { Log } from 'sarif';
import { FORMAT_NAMES } from '../../server/src/cli/reporters/formats';
import { CLEARTEXT, EXPOSED, folderOf, removeFolders, TOKEN } from './support';

const FORMATS = FORMAT_NAMES;
const MESSAGE = 'tools.cisco.com takes license reports over HTTPS only; this URL says http://. Use https://.';
/** A VRF that is not there: a warning with related lines in most cases, and fixes that ask. */
const BROKEN = EXPOSED.replace('https', 'http');

async function report(format: string, content = BROKEN, name = 'my configs/a,b.cfg') {
  const folder = folderOf({ [name]: content });
  return (await folder.run(['check', name, '--format', format])).out;
}

describe('report formats', () => {
  afterEach(removeFolders);

  for (const format of FORMATS) {
    it(`${format}: a token never appears`, async () => {
      const texts = [
        BROKEN,
        `hostname a\nlicense smart trust idtoken ${TOKEN} all\n`,
        `lic smart reg idt ${TOKEN}\ndo license smart register idToken "${TOKEN}" force\n${CLEARTEXT}`,
        `{"note": "license smart register idtoken ${TOKEN}"}`,
      ];
      for (const text of texts) {
        const folder = folderOf({ 'a.cfg': text, 'off.json': '{ "severity": { "SL802": "off" } }' });
        for (const more of [[], ['--config', 'off.json'], ['--fix'], ['--dialect', 'iosxe']]) {
          const { out, err } = await folder.run(['check', 'a.cfg', '--format', format, ...more]);
          assert.ok(!`${out}${err}`.includes(TOKEN), `${out}${err}`);
        }
      }
    });
  }

  it('stand in docs/cli.md, all of them: in the option and with a paragraph each', () => {
    const page = readFileSync('docs/cli.md', 'utf8');
    assert.ok(page.includes(`| \`--format ${FORMATS.join('\\|')}\` |`));
    for (const format of FORMATS) assert.ok(page.includes(`\n**${format}** — `), format);
  });

  it('text: place, severity, code, message, the line with marks, fixes, a summary', async () => {
    assert.equal(
      await report('text'),
      `my configs/a,b.cfg:3:28: error SL201: ${MESSAGE} [cleartext-to-cisco]
 3 |   destination address http http://tools.cisco.com/its/service/oddce/services/DDCEService
   |                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = fix: Use https:// (--fix)

my configs/a,b.cfg:4:34: warning SL802: A registration token stands here in clear text. Replace it by <TOKEN>, and revoke it in Cisco Smart Software Manager if others may have read it. [token-exposed]
 4 | ! license smart register idtoken ${'*'.repeat(TOKEN.length)} force
   |                                  ${'^'.repeat(TOKEN.length)}
   = fix: Replace the token by <TOKEN>

1 file checked: 1 error, 1 warning; 1 can be fixed with --fix
`,
    );
  });

  it('text: says when nothing is found', async () => {
    assert.equal(
      await report('text', 'hello\n'),
      '0 files checked: nothing found; 1 file holds no IOS XE, NX-OS or capture text\n',
    );
  });

  it('text: coloured on a terminal, or as the environment says', async () => {
    const folder = folderOf({ 'a.cfg': BROKEN });
    const coloured = async (terminal: boolean, env: Record<string, string>) =>
      (await folder.run(['check', 'a.cfg'], { terminal, env })).out.includes('\x1b[');
    assert.equal(await coloured(true, {}), true);
    assert.equal(await coloured(false, {}), false);
    assert.equal(await coloured(true, { NO_COLOR: '1' }), false);
    assert.equal(await coloured(true, { NO_COLOR: '' }), true);
    assert.equal(await coloured(true, { TERM: 'dumb' }), false);
    assert.equal(await coloured(false, { FORCE_COLOR: '1' }), true);
    assert.equal(await coloured(true, { FORCE_COLOR: '0' }), false);
  });

  it('text: --quiet leaves out the summary and what does not fail the check', async () => {
    const folder = folderOf({ 'a.cfg': BROKEN });
    const { out } = await folder.run(['check', 'a.cfg', '--quiet', '--fail-on', 'error']);
    assert.match(out, /SL201/);
    assert.doesNotMatch(out, /SL802|checked/);
  });

  it('json: the documented object', async () => {
    const object = JSON.parse(await report('json'));
    assert.deepEqual(Object.keys(object), [
      ...['version', 'tool', 'files', 'devices', 'deviceRecords', 'summary'],
    ]);
    assert.equal(object.version, 1);
    const [file] = object.files;
    assert.deepEqual(
      { ...file, findings: file.findings.length },
      { path: 'my configs/a,b.cfg', dialect: 'iosxe', release: null, hostname: null, findings: 2 },
    );
    assert.deepEqual(file.findings[0], {
      code: 'SL201',
      name: 'cleartext-to-cisco',
      hop: 'destination',
      severity: 'error',
      message: MESSAGE,
      range: { start: { line: 2, character: 27 }, end: { line: 2, character: 88 } },
      related: [],
      fixes: [
        {
          title: 'Use https://',
          kind: 'quickfix',
          preferred: true,
          safe: true,
          edits: [
            {
              range: { start: { line: 2, character: 27 }, end: { line: 2, character: 31 } },
              newText: 'https',
            },
          ],
        },
      ],
      docs: 'docs/rules/SL201.md',
      fingerprint: 'ea302152851f3d1d:1',
    });
    assert.deepEqual(object.summary, {
      files: 1,
      error: 1,
      warning: 1,
      information: 0,
      hint: 0,
      unrecognized: 0,
    });
  });

  it('gitlab: a Code Quality report, with a name for each finding that outlives moved lines', async () => {
    const issues = JSON.parse(await report('gitlab', BROKEN + BROKEN));
    assert.deepEqual(
      issues.map(({ check_name, severity, location }: Record<string, unknown>) => [
        check_name,
        severity,
        location,
      ]),
      [
        ['SL802', 'major', { path: 'my configs/a,b.cfg', lines: { begin: 4, end: 4 } }],
        ['SL201', 'critical', { path: 'my configs/a,b.cfg', lines: { begin: 7, end: 7 } }],
        ['SL802', 'major', { path: 'my configs/a,b.cfg', lines: { begin: 8, end: 8 } }],
      ],
    );
    const names = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    assert.equal(new Set(names).size, 3);
    const moved = JSON.parse(await report('gitlab', `!\n${BROKEN}${BROKEN}`));
    assert.deepEqual(
      moved.map(({ fingerprint }: { fingerprint: string }) => fingerprint),
      names,
    );
    assert.match(issues[1].description, /^SL201 cleartext-to-cisco: tools\.cisco\.com takes/);
    assert.deepEqual(JSON.parse(await report('gitlab', 'hello\n')), []);
  });

  it('json: is whole without any file', async () => {
    const { out } = await folderOf().run(['check', '.', '--format', 'json']);
    assert.deepEqual(JSON.parse(out).files, []);
  });

  it('sarif: keeps to the schema', async () => {
    const schema: Schema = JSON.parse(
      readFileSync(
        createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
        'utf8',
      ),
    );
    const folder = folderOf({ 'a b%.cfg': BROKEN, 'c.cfg': BROKEN, 'image.bin': '\0' });
    await folder.run(['check', 'c.cfg', '--write-baseline', 'baseline.json']);
    const words = [
      'a b%.cfg',
      'c.cfg',
      'none.cfg',
      'image.bin',
      '--format',
      'sarif',
      '--baseline',
      'baseline.json',
    ];
    for (const paths of [words, ['-', '--format', 'sarif'], [folder.path, '--format', 'sarif']]) {
      const { out } = await folder.run(['check', ...paths], { stdin: BROKEN });
      const { errors } = new Validator(schema, '4', false).validate(JSON.parse(out));
      assert.deepEqual(errors, []);
    }
  });

  it('sarif: rules with help, fixes, fingerprints, suppressions, what could not be read', async () => {
    const folder = folderOf({ 'a b%.cfg': BROKEN, 'c.cfg': BROKEN });
    await folder.run(['check', 'c.cfg', '--write-baseline', 'baseline.json']);
    const { out } = await folder.run([
      ...['check', 'a b%.cfg', 'c.cfg', 'none.cfg', '--format', 'sarif', '--baseline', 'baseline.json'],
    ]);
    const [run] = (JSON.parse(out) as Log).runs;
    const results = run?.results ?? [];
    assert.deepEqual(
      results.map(({ ruleId, level, suppressions }) => [ruleId, level, suppressions?.length]),
      [
        ['SL201', 'error', 0],
        ['SL802', 'warning', 0],
        ['SL201', 'error', 1],
        ['SL802', 'warning', 1],
      ],
    );
    const [first, , third] = results;
    assert.deepEqual(first?.locations, [
      {
        physicalLocation: {
          artifactLocation: { uri: 'a%20b%25.cfg', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 28, endLine: 3, endColumn: 89 },
        },
      },
    ]);
    assert.equal(first?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent?.text, 'https');
    assert.deepEqual(first?.partialFingerprints, third?.partialFingerprints);
    const rules = run?.tool.driver.rules ?? [];
    assert.deepEqual(
      rules.map(({ id, name }) => [id, name]),
      [
        ['SL201', 'CleartextToCisco'],
        ['SL802', 'TokenExposed'],
      ],
    );
    assert.deepEqual(
      results.map(({ ruleIndex }) => ruleIndex),
      [0, 1, 0, 1],
    );
    assert.match(rules[0]?.help?.markdown ?? '', /^# SL201 /);
    assert.ok(rules[0]?.shortDescription?.text);
    const [invocation] = run?.invocations ?? [];
    assert.equal(invocation?.executionSuccessful, false);
    assert.equal(invocation?.toolExecutionNotifications?.[0]?.message.text, 'no such file or folder');
  });

  it('sarif: findings that a comment switches off, with the reason', async () => {
    const text = BROKEN.replace('  dest', '! smart-licensing-disable-next-line SL201 -- lab\n  dest');
    const [run] = (JSON.parse(await report('sarif', text)) as Log).runs;
    assert.deepEqual(
      run?.results?.map(({ ruleId, suppressions }) => [ruleId, suppressions]),
      [
        ['SL802', []],
        ['SL201', [{ kind: 'inSource', justification: 'lab' }]],
      ],
    );
    assert.ok(!(await report('text', text)).includes('SL201'));
  });

  it('github: a workflow command for each finding', async () => {
    assert.deepEqual((await report('github')).split('\n').slice(0, 2), [
      `::error file=my configs/a%2Cb.cfg,line=3,endLine=3,col=28,endColumn=89,title=SL201 cleartext-to-cisco::${MESSAGE}`,
      '::warning file=my configs/a%2Cb.cfg,line=4,endLine=4,col=34,endColumn=77,title=SL802 token-exposed::A registration token stands here in clear text. Replace it by <TOKEN>, and revoke it in Cisco Smart Software Manager if others may have read it.',
    ]);
  });

  it('junit: a suite for each file, failures for what fails the check', async () => {
    const folder = folderOf({ 'a&"b".cfg': BROKEN, 'good.cfg': 'hello\n' });
    const { out } = await folder.run([
      ...['check', 'a&"b".cfg', 'good.cfg', 'none.cfg', '--format', 'junit', '--fail-on', 'error'],
    ]);
    assert.equal(
      out,
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="smart-licensing">
  <testsuite name="a&amp;&quot;b&quot;.cfg" tests="2" failures="1" errors="0">
    <testcase name="SL201 cleartext-to-cisco, line 3" classname="a&amp;&quot;b&quot;.cfg">
      <failure type="error" message="${MESSAGE}">a&amp;&quot;b&quot;.cfg:3:28: error SL201: ${MESSAGE}</failure>
    </testcase>
    <testcase name="SL802 token-exposed, line 4" classname="a&amp;&quot;b&quot;.cfg">
      <system-out>a&amp;&quot;b&quot;.cfg:4:34: warning SL802: A registration token stands here in clear text. Replace it by &lt;TOKEN&gt;, and revoke it in Cisco Smart Software Manager if others may have read it.</system-out>
    </testcase>
  </testsuite>
  <testsuite name="good.cfg" tests="1" failures="0" errors="0">
    <testcase name="no findings" classname="good.cfg"/>
  </testsuite>
  <testsuite name="none.cfg" tests="1" failures="0" errors="1">
    <testcase name="read" classname="none.cfg">
      <error message="no such file or folder"/>
    </testcase>
  </testsuite>
</testsuites>
`,
    );
  });
});
