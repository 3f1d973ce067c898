import { strict as assert } from 'node:assert';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CLEARTEXT, ENCRYPTED, EXPOSED, type Folder, folderOf, removeFolders } from './support';

const PROGRAM = resolve('dist/cli.js');
const FILES = 300;

/** Configurations of some length, at several sites. */
function fleet(interfaces = 100): Folder {
  const folder = folderOf();
  const body = 'interface Vlan1\n ip address 10.1.1.1 255.255.255.0\n'.repeat(interfaces);
  for (let i = 0; i < FILES; i++) {
    folder.write(
      `site-${i % 7}/r${i}.cfg`,
      `hostname r${i}\n${body}${[CLEARTEXT, ENCRYPTED, EXPOSED][i % 3]}`,
    );
  }
  return folder;
}

/** Begins the part `index` of three of the check. */
function part(folder: Folder, index: number, stdout: number | 'pipe'): ChildProcess {
  const words = [PROGRAM, 'check', '.', '--shard', 'auto', '--format', 'json'];
  const env = { ...process.env, CI_NODE_INDEX: `${index}`, CI_NODE_TOTAL: '3' };
  return spawn(process.execPath, words, { cwd: folder.path, env, stdio: ['ignore', stdout, 'inherit'] });
}

/** Runs a part to its end; its report goes to a file. */
async function reportOf(folder: Folder, index: number): Promise<void> {
  const file = openSync(join(folder.path, `.git/${index}.json`), 'w');
  const child = part(folder, index, file);
  closeSync(file);
  await once(child, 'exit');
}

/** Kills a part half-way: it waits for somebody who reads more of its report than the beginning. */
async function cutOff(folder: Folder, index: number): Promise<void> {
  const child = part(folder, index, 'pipe');
  const { stdout } = child;
  assert.ok(stdout);
  await once(stdout, 'readable');
  writeFileSync(join(folder.path, `.git/${index}.json`), stdout.read());
  child.kill('SIGKILL');
  const [, signal] = await once(child, 'exit');
  assert.equal(signal, 'SIGKILL');
}

describe('check: a fleet', () => {
  afterEach(removeFolders);

  it('loses and doubles nothing when a part is killed half-way and begun again', async () => {
    const folder = fleet();
    const whole = await folder.run(['check', '.', '--format', 'json']);
    await Promise.all([reportOf(folder, 1), cutOff(folder, 2), reportOf(folder, 3)]);
    const reports = [1, 2, 3].map((index) => `.git/${index}.json`);
    assert.throws(() => JSON.parse(readFileSync(join(folder.path, '.git/2.json'), 'utf8')));

    const cut = await folder.run(['merge', ...reports]);
    assert.deepEqual([cut.status, cut.out], [2, '']);
    assert.match(cut.err, /^smart-licensing: \.git\/2\.json: no JSON, or cut off\n$/);
    const [first = '', , third = ''] = reports;
    const without = await folder.run(['merge', first, third]);
    assert.equal(without.err, 'smart-licensing: part 2 of 3 is missing or was interrupted\n');

    await reportOf(folder, 2);
    assert.deepEqual(await folder.run(['merge', ...reports]), whole);
    const paths = JSON.parse(whole.out).files.map(({ path }: { path: string }) => path);
    assert.equal(new Set(paths).size, FILES);
    assert.equal(paths.length, FILES);
  });

  it('keeps no text in memory that has been checked', () => {
    const folder = fleet();
    for (let i = 0; i < 1800; i++) {
      const name = `a-rather-long-name-of-a-device-${i}`;
      folder.write(
        `more/${i}.cfg`,
        `version 17.3\nhostname ${name}\n${`! ${name} ${'x'.repeat(60)}\n`.repeat(300)}`,
      );
    }
    // 60 MB of text, and less than that for everything.
    const words = [
      '--max-old-space-size=40',
      PROGRAM,
      'check',
      '.',
      '--format',
      'summary',
      '--site',
      'hostname:1',
    ];
    const { status, stderr } = spawnSync(process.execPath, words, { cwd: folder.path, encoding: 'utf8' });
    assert.deepEqual([status, stderr], [1, '']);
  });

  it('tells on a terminal how far it is, and leaves no trace of that', function () {
    // `script` gives the program a terminal of its own.
    if (process.platform !== 'linux') this.skip();
    const folder = fleet(400);
    const command = `${process.execPath} ${PROGRAM} check . --format summary`;
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
      cwd: folder.path,
      encoding: 'utf8',
    });
    const shown = stdout.replaceAll('\r\x1b[K', '<clear>');
    assert.match(shown, /<clear>\d+ of 300 files/);
    assert.match(shown, /<clear>300 files checked, 200 with findings/);
    const quiet = spawnSync('script', ['-qec', `${command} --quiet`, '/dev/null'], {
      cwd: folder.path,
      encoding: 'utf8',
    });
    assert.doesNotMatch(quiet.stdout, / of 300 files/);
  });
});
