import { strict as assert } from 'node:assert';
import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { CLEARTEXT, ENCRYPTED, EXPOSED, folderOf, removeFolders } from './support';

/** The paths of a JSON report. */
function pathsOf(out: string): string[] {
  return JSON.parse(out).files.map(({ path }: { path: string }) => path);
}

describe('check: exit status', () => {
  afterEach(removeFolders);

  it('is 0 when nothing is found, 1 when something is', async () => {
    const folder = folderOf({ 'good.cfg': ENCRYPTED, 'bad.cfg': CLEARTEXT });
    assert.equal((await folder.run(['check', 'good.cfg'])).status, 0);
    assert.equal((await folder.run(['check', 'bad.cfg'])).status, 1);
  });

  it('counts findings from --fail-on up', async () => {
    const folder = folderOf({ 'a.cfg': EXPOSED });
    const status = async (level: string) => (await folder.run(['check', 'a.cfg', '--fail-on', level])).status;
    assert.deepEqual(
      await Promise.all(['error', 'warning', 'information', 'hint', 'never'].map(status)),
      [0, 1, 1, 1, 0],
    );
  });

  it('is 2 for what cannot be read, and goes on with the others', async () => {
    const folder = folderOf({ 'a.cfg': CLEARTEXT, 'z.cfg': CLEARTEXT, 'image.bin': Uint8Array.of(1, 0, 2) });
    symlinkSync('circle', join(folder.path, 'circle'));
    const { status, out, err } = await folder.run([
      ...['check', 'a.cfg', 'circle', 'image.bin', 'none.cfg', 'none*.cfg', 'a.cfg/b', 'z.cfg'],
      ...['--format', 'json'],
    ]);
    assert.equal(status, 2);
    assert.deepEqual(pathsOf(out), ['a.cfg', 'z.cfg']);
    assert.deepEqual(err.split('\n'), [
      'smart-licensing: a.cfg/b: no such file or folder',
      'smart-licensing: circle: links that lead in a circle',
      'smart-licensing: none*.cfg: no file matches',
      'smart-licensing: none.cfg: no such file or folder',
      'smart-licensing: image.bin: binary file, not read',
      '',
    ]);
  });
});

describe('check: files that are too large', () => {
  afterEach(removeFolders);

  it('are refused before they are read', async () => {
    const folder = folderOf({ 'huge.cfg': 'hostname a\n' });
    truncateSync(join(folder.path, 'huge.cfg'), 600 * 2 ** 20);
    const { status, err } = await folder.run(['check', 'huge.cfg']);
    assert.equal(status, 2);
    assert.match(err, /^smart-licensing: huge\.cfg: too large: 600 MB, at most 5\d\d MB can be read\n$/);
  });
});

describe('check: what is read', () => {
  afterEach(removeFolders);

  it('a folder with all that is below it, in path order', async () => {
    const folder = folderOf({
      'configs/b.txt': ENCRYPTED,
      'configs/a/1.cfg': CLEARTEXT,
      'configs/a.cfg': 'nothing of ours',
      'configs/.hidden': ENCRYPTED,
      'configs/node_modules/x.cfg': CLEARTEXT,
      'configs/.git/x.cfg': CLEARTEXT,
      'configs/.smart-licensing.json': '{}',
      'configs/image.png': Uint8Array.of(0x89, 0x50, 0, 0),
    });
    const { out, err, status } = await folder.run(['check', './configs/', '--format', 'json']);
    assert.equal(status, 1);
    assert.equal(err, '');
    const { files, summary } = JSON.parse(out);
    assert.deepEqual(pathsOf(out), ['configs/.hidden', 'configs/a.cfg', 'configs/a/1.cfg', 'configs/b.txt']);
    assert.deepEqual(summary, { files: 4, error: 1, warning: 0, information: 0, hint: 0, unrecognized: 1 });
    assert.equal(files[1].dialect, 'none');
    assert.match((await folder.run(['check', 'configs'])).out, /1 binary file skipped/);
  });

  it('the folder it is called in, when no path is given', async () => {
    const folder = folderOf({ 'x/a.cfg': CLEARTEXT });
    assert.deepEqual(pathsOf((await folder.run(['check', '--format', 'json'])).out), ['x/a.cfg']);
  });

  it('patterns, and each file once', async () => {
    const folder = folderOf({ 'x/a.cfg': CLEARTEXT, 'x/b.txt': CLEARTEXT, 'x/[c].cfg': CLEARTEXT });
    const paths = async (...words: string[]) =>
      pathsOf((await folder.run(['check', ...words, '--format', 'json'])).out);
    assert.deepEqual(await paths('**/*.cfg'), ['x/[c].cfg', 'x/a.cfg']);
    assert.deepEqual(await paths('x/{a,b}.*', 'x/a.cfg', './x/a.cfg'), ['x/a.cfg', 'x/b.txt']);
    assert.deepEqual(await paths('x/[c].cfg'), ['x/[c].cfg'], 'a file of that name comes before the pattern');
  });

  it('links to files, not links to folders', async () => {
    const folder = folderOf({ 'x/a.cfg': CLEARTEXT });
    symlinkSync('a.cfg', join(folder.path, 'x/link.cfg'));
    symlinkSync('..', join(folder.path, 'x/up'));
    const { out, status } = await folder.run(['check', 'x', '--format', 'json']);
    assert.deepEqual(pathsOf(out), ['x/a.cfg', 'x/link.cfg']);
    assert.equal(status, 1);
  });

  it('standard input', async () => {
    const { out, status } = await folderOf().run(['check', '-', '--format', 'json'], { stdin: CLEARTEXT });
    assert.equal(status, 1);
    assert.deepEqual(pathsOf(out), ['<stdin>']);
  });

  it('as the dialect that is asked for', async () => {
    const folder = folderOf({ 'a.cfg': 'snmp-server location here\n' });
    const dialect = async (...words: string[]) =>
      JSON.parse((await folder.run(['check', '.', '--format', 'json', ...words])).out).files[0].dialect;
    assert.equal(await dialect(), 'none');
    assert.equal(await dialect('--dialect', 'nxos'), 'nxos');
  });
});

describe('check: settings', () => {
  afterEach(removeFolders);
  const off = '{ "severity": { "SL201": "off" } }';

  it('come from the nearest file', async () => {
    const folder = folderOf({
      '.smart-licensing.json': off,
      'a.cfg': CLEARTEXT,
      'x/y/b.cfg': CLEARTEXT,
      'z/c.cfg': CLEARTEXT,
      'z/.smart-licensing.json': '{ "severity": { "SL201": "hint" } }',
    });
    const { out, status } = await folder.run(['check', '.', '--format', 'json']);
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(out).summary, {
      files: 3,
      error: 0,
      warning: 0,
      information: 0,
      hint: 1,
      unrecognized: 0,
    });
  });

  it('are not looked for above the repository', async () => {
    const folder = folderOf({ '.smart-licensing.json': off, 'repo/.git/HEAD': '', 'repo/a.cfg': CLEARTEXT });
    assert.equal((await folder.run(['check', 'repo'])).status, 1);
  });

  it('come from the file of --config only', async () => {
    const folder = folderOf({ '.smart-licensing.json': '{]', 'team.json': off, 'a.cfg': CLEARTEXT });
    assert.equal((await folder.run(['check', 'a.cfg', '--config', 'team.json'])).status, 0);
    assert.equal((await folder.run(['check', '-', '--config', 'team.json'], { stdin: CLEARTEXT })).status, 0);
  });

  it('give way to --dialect', async () => {
    const folder = folderOf({ '.smart-licensing.json': '{ "dialect": { "**": "nxos" } }', 'a.cfg': 'x\n' });
    const { out } = await folder.run(['check', 'a.cfg', '--dialect', 'iosxe', '--format', 'json']);
    assert.equal(JSON.parse(out).files[0].dialect, 'iosxe');
  });

  it('leave out findings by path, hostname and code, in every part of a text', async () => {
    const ignore = [
      { files: ['lab/**'], reason: 'no licenses there' },
      { hostnames: ['spare-*'], codes: ['SL201'] },
    ];
    const device = (name: string) =>
      `version 17.3\nhostname ${name}\n${EXPOSED.replace('https', 'http')}end\n`;
    const folder = folderOf({
      '.smart-licensing.json': JSON.stringify({ ignore }),
      'lab/a.cfg': device('core-1'),
      'prod/core.cfg': device('core-1'),
      'prod/spare.cfg': device('spare-1'),
    });
    const { out } = await folder.run(['check', '.', '--format', 'json']);
    const codes = JSON.parse(out).files.map(({ findings }: { findings: { code: string }[] }) =>
      findings.map(({ code }) => code).filter((code) => ['SL201', 'SL802'].includes(code)),
    );
    assert.deepEqual(codes, [[], ['SL201', 'SL802'], ['SL802']]);
  });

  it('say once where they are wrong; files that they do not concern are checked', async () => {
    const folder = folderOf({
      'a.cfg': CLEARTEXT,
      'x/.smart-licensing.json': '{\n  "severity": { "SL201": "of" }\n}',
      'x/a.cfg': CLEARTEXT,
      'x/b.cfg': CLEARTEXT,
    });
    const { out, err, status } = await folder.run(['check', '.', '--format', 'json']);
    assert.equal(status, 2);
    assert.deepEqual(pathsOf(out), ['a.cfg']);
    assert.equal(
      err,
      'smart-licensing: x/.smart-licensing.json:2:26: invalid settings: "SL201" must be one of off, hint, information, warning, error\n',
    );
  });

  it('of --config stop the run when they are wrong', async () => {
    const folder = folderOf({ 'a.cfg': CLEARTEXT, 'bad.json': '{"severity": {}}}', 'image.json': '\0' });
    const complaint = async (file: string) => {
      const { status, out, err } = await folder.run(['check', 'a.cfg', '--config', file]);
      assert.deepEqual([status, out], [2, '']);
      return err;
    };
    assert.match(await complaint('bad.json'), /^smart-licensing: bad\.json:1:17: invalid settings: /);
    assert.equal(await complaint('none.json'), 'smart-licensing: none.json: no such file or folder\n');
    assert.equal(await complaint('image.json'), 'smart-licensing: image.json: binary file, not read\n');
  });
});
