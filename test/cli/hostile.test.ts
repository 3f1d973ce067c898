import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLEARTEXT, ENCRYPTED, folderOf, removeFolders } from './support';

const CONFIG = `version 17.3\nhostname core-1\n${CLEARTEXT}`;

describe('input that means harm', () => {
  afterEach(removeFolders);

  for (const name of ['.smart-licensing.json', 'baseline.json', 'a.cfg']) {
    it(`${name} that is a device or a pipe is one line`, async () => {
      const folder = folderOf({ 'b.cfg': CONFIG });
      const path = join(folder.path, name);
      const words = ['check', 'b.cfg', ...(name === 'a.cfg' ? ['a.cfg'] : [])];
      if (name === 'baseline.json') words.push('--baseline', name);
      symlinkSync('/dev/zero', path);
      assert.deepEqual(
        [(await folder.run(words)).status, (await folder.run(words)).err],
        [2, `smart-licensing: ${name}: is no regular file\n`],
      );
      execFileSync('rm', [path]);
      execFileSync('sh', ['-c', 'mkfifo "$0"', path]);
      assert.equal((await folder.run(words)).err, `smart-licensing: ${name}: is no regular file\n`);
    });
  }

  it('settings of 1 MB and more, or nested without end, are one line', async () => {
    const folder = folderOf({ 'a.cfg': CONFIG, '.smart-licensing.json': `{}${' '.repeat(2 ** 21)}` });
    assert.match(
      (await folder.run(['check', 'a.cfg'])).err,
      /^smart-licensing: \.smart-licensing\.json: too large: [^\n]*\n$/,
    );
    folder.write('.smart-licensing.json', '['.repeat(200_000));
    const { status, err } = await folder.run(['check', 'a.cfg']);
    assert.deepEqual(
      [status, err],
      [2, 'smart-licensing: .smart-licensing.json:1:65: invalid settings: nested too deeply\n'],
    );
  });

  it('patterns that would go back and forth are matched in no time', async () => {
    const stars = `${'*a'.repeat(40)}b`;
    const settings = {
      approvedDestinations: [`${stars}.example.net`],
      ignore: [
        { hostnames: [stars], codes: ['SL201'] },
        { files: [`**/${stars}`], codes: ['SL201'] },
      ],
    };
    const name = 'a'.repeat(60);
    const folder = folderOf({
      [`${name}.cfg`]: CONFIG.replace('core-1', name).replace(
        'tools.cisco.com',
        `${name}.${name}.example.org`,
      ),
      '.smart-licensing.json': JSON.stringify(settings),
    });
    assert.equal((await folder.run(['check', '.'])).err, '');
  });

  it('a name is printed so that no terminal and no workflow obeys it', async () => {
    const folder = folderOf({ 'a.cfg': CONFIG });
    for (const name of ['\x1b[2Jx', 'a\n::error::b', '\u202egfc']) {
      const { status, err } = await folder.run(['check', name]);
      assert.equal(status, 2);
      assert.doesNotMatch(err.trimEnd(), /[\p{Cc}\u202e]/u);
    }
  });

  it('a name that is not UTF-8 does not end the run', async () => {
    const folder = folderOf({ 'b.cfg': CONFIG });
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder.path}/a`), Buffer.from([0xff]), Buffer.from('.cfg')]),
      CONFIG,
    );
    const { out, err, status } = await folder.run(['check', '.']);
    assert.match(out, /b\.cfg:5:28: error SL201/);
    assert.deepEqual([status, err.split('\n').length], [2, 2]);
  });

  it('a report with a range that is no number is refused by merge', async () => {
    const folder = folderOf({ 'a.cfg': CONFIG });
    const { out } = await folder.run(['check', 'a.cfg', '--format', 'json']);
    folder.write('r.json', out.replace(/"line": ?4/, '"line":"4\\n::error::x"'));
    const { status, err, out: merged } = await folder.run(['merge', 'r.json', '--format', 'github']);
    assert.deepEqual(
      [status, merged, err],
      [2, '', 'smart-licensing: r.json: no report of check --format json\n'],
    );
  });

  it('a baseline is written whole, or not at all', async () => {
    const folder = folderOf({ 'a.cfg': CONFIG, 'b.json': 'old' });
    await folder.run(['check', 'a.cfg', '--write-baseline', 'b.json']);
    assert.equal(JSON.parse(readFileSync(join(folder.path, 'b.json'), 'utf8')).version, 1);
    const { status, err } = await folder.run(['check', 'a.cfg', '--write-baseline', 'none/b.json']);
    assert.deepEqual([status, err], [2, 'smart-licensing: none/b.json: no such file or folder\n']);
  });

  it('--fix keeps the mode, and both names of a file that has two', async () => {
    const folder = folderOf({ 'a.cfg': CLEARTEXT });
    const [a, b] = [join(folder.path, 'a.cfg'), join(folder.path, 'b.cfg')];
    execFileSync('chmod', ['640', a]);
    linkSync(a, b);
    await folder.run(['check', 'a.cfg', '--fix']);
    assert.equal(readFileSync(b, 'utf8'), ENCRYPTED);
    assert.deepEqual([statSync(a).ino, statSync(a).mode & 0o777], [statSync(b).ino, 0o640]);
  });
});

describe('a repository that means harm', () => {
  afterEach(removeFolders);

  function repository() {
    const folder = folderOf({});
    const git = (...words: string[]) =>
      execFileSync('git', [
        '-c',
        'user.name=a',
        '-c',
        'user.email=a@example.net',
        '-C',
        folder.path,
        ...words,
      ]);
    execFileSync('rmdir', [join(folder.path, '.git')]);
    git('init', '-q', '-b', 'main');
    return { folder, git };
  }

  it('no filter, hook, monitor or external program of it is run', async () => {
    const { folder, git } = repository();
    folder.write('a.cfg', ENCRYPTED);
    git('add', '.');
    git('commit', '-qm', 'a');
    const ran = join(folder.path, 'ran');
    const program = `touch '${ran}' #`;
    folder.write('.gitattributes', '* filter=x diff=x\n');
    for (const [name, value] of [
      ['filter.x.clean', `${program}; cat`],
      ['filter.x.smudge', program],
      ['filter.x.process', program],
      ['filter.x.required', 'true'],
      ['core.fsmonitor', `sh -c "${program}"`],
      ['core.pager', program],
      ['core.sshCommand', program],
      ['diff.external', program],
      ['diff.x.command', program],
      ['diff.x.textconv', program],
      ['core.hooksPath', join(folder.path, 'hooks')],
    ] as const) {
      git('config', name, value);
    }
    mkdirSync(join(folder.path, 'hooks'));
    for (const hook of ['post-index-change', 'fsmonitor-watchman', 'pre-auto-gc']) {
      writeFileSync(join(folder.path, 'hooks', hook), `#!/bin/sh\n${program}\n`, { mode: 0o755 });
    }
    folder.write('a.cfg', CLEARTEXT);
    assert.match((await folder.run(['check', 'a.cfg', '--since', 'HEAD'])).out, /SL201/);
    assert.match((await folder.run(['review', 'HEAD'])).out, /SL201/);
    assert.equal(existsSync(ran), false);
  });

  it('without a commit everything is new since HEAD', async () => {
    const { folder } = repository();
    folder.write('a.cfg', CLEARTEXT);
    const { status, out, err } = await folder.run(['check', '.', '--since', 'HEAD']);
    assert.deepEqual([status, err], [1, '']);
    assert.match(out, /a\.cfg:3:28: error SL201/);
  });
});
