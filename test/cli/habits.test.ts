import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMAT_NAMES, FORMATS } from '../../server/src/cli/reporters/formats';
import { CLEARTEXT, ENCRYPTED, EXPOSED, folderOf, removeFolders, TOKEN } from './support';

const CONFIG = `version 17.3\nhostname core-1\n${CLEARTEXT}license smart register idtoken ${TOKEN}\n`;

describe('habits of other linters', () => {
  afterEach(removeFolders);

  it('--format concise: one line a finding', async () => {
    const { out } = await folderOf({ 'a.cfg': CLEARTEXT }).run(['check', 'a.cfg', '--format', 'concise']);
    assert.match(out, /^a\.cfg:3:28: error SL201 [^\n]+\n$/);
  });

  it('--select and --ignore: codes or their beginnings, the longer one counts', async () => {
    const folder = folderOf({ 'a.cfg': CONFIG });
    const codes = async (...words: string[]): Promise<string[]> => {
      const { out } = await folder.run(['check', 'a.cfg', '--format', 'concise', ...words]);
      return [...new Set([...out.matchAll(/SL\d{3}(?= )/g)].map(([code]) => code))].sort();
    };
    const all = await codes();
    assert.ok(all.includes('SL201') && all.includes('SL802'));
    assert.deepEqual(await codes('--select', 'SL201'), ['SL201']);
    assert.deepEqual(await codes('--select', 'sl8,SL201', '--ignore', 'SL801'), ['SL201', 'SL802']);
    assert.deepEqual(await codes('--ignore', 'SL'), []);
    assert.deepEqual(await codes('--ignore', 'SL2', '--select', 'SL201'), ['SL201']);
    const { status, err } = await folder.run(['check', '--select', 'E501']);
    assert.deepEqual([status, err.split('\n').length], [2, 2]);
    for (const [option, code] of [
      ['--select', 'SL219'],
      ['--ignore', 'sl4,SL999'],
    ] as const)
      assert.match((await folder.run(['check', option, code])).err, /no rule SL(?:219|999); /);
    assert.match(
      (await folder.run(['check', '--select', 'cleartext-to-cisco'])).err,
      /not cleartext-to-cisco\n/,
    );
    assert.deepEqual(await codes('--select', 'SL001,SL002,SL9'), []);
  });

  it('what is like another program’s habit is answered like there', async () => {
    const folder = folderOf({ 'a.cfg': CLEARTEXT });
    for (const words of [['-V'], ['-v'], ['version'], ['--version']])
      assert.match((await folder.run(words)).out, /^\d+\.\d+\.\d+\n$/);
    assert.match((await folder.run(['explain', 'cleartext'])).err, /no rule cleartext; /);
    assert.match((await folder.run(['explain', 'to-cisco'])).err, /did you mean cleartext-to-cisco\?/);
    assert.match(
      (await folder.run(['explain', 'cleartext-to-cysco'])).err,
      /did you mean cleartext-to-cisco\?/,
    );
    assert.match(
      (await folder.run(['plan', '.', '--out', 'a.cfg'])).err,
      /a\.cfg: is there already, and no folder\n$/,
    );
  });

  it('--stdin-filename without - touches no file', async () => {
    const folder = folderOf({ 'a.cfg': CLEARTEXT });
    for (const words of [['--fix'], ['a.cfg'], ['--diff', '.']]) {
      const { status, err } = await folder.run(['check', '--stdin-filename', 'x.cfg', ...words]);
      assert.deepEqual([status, err.split('\n').length], [2, 2]);
    }
    assert.equal(readFileSync(join(folder.path, 'a.cfg'), 'utf8'), CLEARTEXT);
  });

  it('--exclude and .gitignore: what they name is not read, what is named is', async () => {
    const folder = folderOf({
      'a.cfg': CLEARTEXT,
      'lab/b.cfg': CLEARTEXT,
      'out/c.cfg': CLEARTEXT,
      'logs/d.log': CLEARTEXT,
      'logs/keep.log': CLEARTEXT,
      'sub/e.tmp': CLEARTEXT,
      'sub/f.cfg': CLEARTEXT,
      '.gitignore': '# made\n/out/\n*.log\n!keep.log\n',
      'sub/.gitignore': '*.tmp\n',
    });
    const found = async (...words: string[]): Promise<string[]> => {
      const { out } = await folder.run(['check', '--format', 'concise', ...words]);
      return out.split('\n').flatMap((line) => line.split(':')[0] || []);
    };
    assert.deepEqual(await found(), ['a.cfg', 'lab/b.cfg', 'logs/keep.log', 'sub/f.cfg']);
    assert.deepEqual(await found('.', '--exclude', 'lab', '--exclude', 'sub/*.cfg'), [
      'a.cfg',
      'logs/keep.log',
    ]);
    assert.deepEqual(await found('out/c.cfg', 'logs/d.log'), ['logs/d.log', 'out/c.cfg']);
    assert.deepEqual(await found('out'), ['out/c.cfg']);
    assert.deepEqual(await found('**/*.cfg', '--exclude', 'lab/'), ['a.cfg', 'sub/f.cfg']);
  });

  it('--max-warnings: errors fail, and more warnings than that', async () => {
    const folder = folderOf({ 'a.cfg': EXPOSED, 'b.cfg': CLEARTEXT });
    const status = async (...words: string[]) => (await folder.run(['check', ...words])).status;
    assert.equal(await status('a.cfg', '--max-warnings', '1'), 0);
    assert.equal(await status('a.cfg', '--max-warnings', '0'), 1);
    assert.equal(await status('b.cfg', '--max-warnings', '9'), 1);
    assert.equal(await status('a.cfg', '--max-warnings', 'x'), 2);
  });

  it('--output-file: the whole report, or the old file', async () => {
    const folder = folderOf({ 'a.cfg': CLEARTEXT });
    const { out, status } = await folder.run([
      'check',
      'a.cfg',
      '--format',
      'json',
      '--output-file',
      'r.json',
    ]);
    assert.deepEqual([out, status], ['', 1]);
    assert.equal(JSON.parse(readFileSync(join(folder.path, 'r.json'), 'utf8')).files.length, 1);
    const none = await folder.run(['check', 'a.cfg', '--output-file', 'none/r.json']);
    assert.deepEqual([none.status, none.err], [2, 'smart-licensing: none/r.json: no such file or folder\n']);
    assert.deepEqual(readdirSync(folder.path).sort(), ['.git', 'a.cfg', 'r.json']);
  });

  it('--stdin-filename: the name, and the settings of its folder', async () => {
    const settings = JSON.stringify({ severity: { SL201: 'hint' } });
    const folder = folderOf({ 'x/.smart-licensing.json': settings });
    const words = ['check', '-', '--stdin-filename', 'x/a.cfg', '--format', 'concise'];
    const { out, status } = await folder.run(words, { stdin: CLEARTEXT });
    assert.match(out, /^x\/a\.cfg:3:28: hint SL201 /);
    assert.equal(status, 0);
  });

  it('--stdin-format ndjson: one object in, one out, in order', async () => {
    const lines = [
      JSON.stringify({ path: 'a', text: CLEARTEXT }),
      '{"path":"b"',
      JSON.stringify({ path: 'c', text: ENCRYPTED }),
      JSON.stringify({ path: 'd', text: 4 }),
    ];
    const { out, status } = await folderOf().run(['check', '-', '--stdin-format', 'ndjson'], {
      stdin: `${lines.join('\n')}\n`,
    });
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      answers.map(({ path }) => path),
      ['a', null, 'c', 'd'],
    );
    assert.deepEqual(
      answers[0].findings.map(({ code }: { code: string }) => code),
      ['SL201'],
    );
    assert.deepEqual(
      [typeof answers[1].error, answers[2].findings, typeof answers[3].error],
      ['string', [], 'string'],
    );
    assert.equal(status, 2);
  });

  it('--diff: what --fix does, and nothing is written', async () => {
    const text = `${'!\n'.repeat(9)}${CLEARTEXT}${'!\n'.repeat(20)}${CLEARTEXT.replace('CiscoTAC-1', 'B')}no newline`;
    const folder = folderOf({ 'a.cfg': text, 'b.cfg': ENCRYPTED });
    const { out, status } = await folder.run(['check', '.', '--diff']);
    assert.equal(status, 1);
    assert.equal(readFileSync(join(folder.path, 'a.cfg'), 'utf8'), text);
    writeFileSync(join(folder.path, 'p.diff'), out);
    execFileSync('git', ['apply', 'p.diff'], {
      cwd: folder.path,
      env: { ...process.env, GIT_CEILING_DIRECTORIES: '/' },
    });
    assert.equal(readFileSync(join(folder.path, 'a.cfg'), 'utf8'), text.replaceAll('http://', 'https://'));
    assert.deepEqual((await folder.run(['check', 'b.cfg', '--diff'])).out, '');
  });

  it('--diff shows no secret', async () => {
    const folder = folderOf({ 'a.cfg': CLEARTEXT.replace('http://', `http://u:${TOKEN}@`) + CONFIG });
    const { out, err } = await folder.run(['check', 'a.cfg', '--diff']);
    assert.ok(!out.includes(TOKEN) && !out.includes('*'));
    assert.match(out, /^\+ {2}destination address http https:/m);
    assert.match(err, /^smart-licensing: a\.cfg: 1 /);
  });

  it('--fixes preferred: json and sarif carry only those', async () => {
    const folder = folderOf({ 'a.cfg': CONFIG });
    const fixes = async (which: string): Promise<{ preferred: boolean }[]> => {
      const { out } = await folder.run(['check', 'a.cfg', '--format', 'json', '--fixes', which]);
      return JSON.parse(out).files[0].findings.flatMap((finding: { fixes: [] }) => finding.fixes);
    };
    assert.ok((await fixes('preferred')).every(({ preferred }) => preferred));
    assert.ok((await fixes('all')).length >= (await fixes('preferred')).length);
  });

  it('rules lists them all; explain takes a code or a name', async () => {
    const folder = folderOf();
    const { out } = await folder.run(['rules', '--format', 'json']);
    const { rules, tool } = JSON.parse(out);
    assert.equal(tool.name, 'smart-licensing');
    assert.deepEqual(
      rules.map(({ code }: { code: string }) => `${code}.md`),
      readdirSync('docs/rules')
        .filter((name) => /^SL\d{3}\.md$/.test(name) && name !== 'SL000.md')
        .sort(),
    );
    assert.match(
      (await folder.run(['rules'])).out,
      /^SL201 {2}cleartext-to-cisco +error +iosxe,nxos +config +\S/m,
    );
    const named = await folder.run(['explain', 'cleartext-to-cisco']);
    assert.equal(named.out, (await folder.run(['explain', 'sl201'])).out);
    assert.equal((await folder.run(['explain', 'clear'])).status, 2);
  });

  for (const shell of ['bash', 'zsh', 'fish']) {
    it(`completion ${shell}`, async () => {
      const { out, status } = await folderOf().run(['completion', shell]);
      assert.equal(status, 0);
      for (const word of ['check', 'review', 'max-warnings', 'sarif']) assert.ok(out.includes(word), word);
      if (shell === 'fish') return;
      execFileSync('bash', ['-n'], { input: out });
      if (shell === 'zsh') return;
      const completed = (...words: string[]): string[] => {
        const asked = `COMP_WORDS=(smart-licensing ${words.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${words.length}; _smart_licensing; printf '%s\\n' "\${COMPREPLY[@]}"`;
        return execFileSync('bash', ['--norc'], {
          input: `${out}\n${asked}`,
          encoding: 'utf8',
          cwd: 'docs/decisions',
        })
          .split('\n')
          .filter(Boolean);
      };
      assert.deepEqual(completed('che'), ['check']);
      assert.deepEqual(completed('check', '--format', 'js'), ['json']);
      assert.deepEqual(completed('check', '--format', '=', 'js'), ['json']);
      assert.equal(completed('check', '--format', '=').length, FORMAT_NAMES.length);
      assert.deepEqual(completed('explain', 'SL201'), ['SL201']);
      assert.deepEqual(completed('explain', 'cleartext-to'), ['cleartext-to-cisco']);
    });
  }

  it('says where nothing is recognised', async () => {
    const folder = folderOf({ 'README.md': '# Hello\n', 'a.cfg': ENCRYPTED });
    const text = await folder.run(['check', '.']);
    assert.equal(text.out, '1 file checked: nothing found; 1 file holds no IOS XE, NX-OS or capture text\n');
    for (const format of ['summary', 'html']) {
      assert.match(
        (await folder.run(['check', '.', '--format', format])).out,
        /1 file holds no IOS XE, NX-OS or capture text/,
      );
    }
    assert.equal(
      JSON.parse((await folder.run(['check', '.', '--format', 'json'])).out).summary.unrecognized,
      1,
    );
  });
});

describe('formats', () => {
  afterEach(removeFolders);

  for (const format of FORMAT_NAMES) {
    it(`${format}: a merged report says what one run says`, async () => {
      const folder = folderOf({ 'a.cfg': CONFIG, 'b.cfg': CLEARTEXT });
      const options = ['--format', format, '--link', 'none'];
      const whole = await folder.run(['check', '.', ...options]);
      for (const part of [1, 2]) {
        const words = [
          'check',
          '.',
          '--format',
          'json',
          '--shard',
          `${part}/2`,
          '--output-file',
          `../${part}.json`,
        ];
        await folder.run(words.map((word) => word.replace('../', '.git/')));
      }
      const merged = await folder.run(['merge', '.git/1.json', '.git/2.json', ...options]);
      assert.equal(merged.status, whole.status);
      if (FORMATS[format].needs.lines)
        assert.ok(merged.out.includes('SL201') && !merged.out.includes('| \n'));
      else assert.equal(merged.out, whole.out);
    });
  }
});
