import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FORMAT_NAMES } from '../../server/src/cli/reporters/formats';
import { CLEARTEXT, ENCRYPTED, EXPOSED, type Folder, folderOf, removeFolders, TOKEN } from './support';

const PROGRAM = resolve('dist/cli.js');

/** Files of very different lengths, so that the short ones are done before the long ones. */
function fleet(size: number, interfaces = 2000): Folder {
  const folder = folderOf();
  for (let i = 0; i < size; i++) {
    const before =
      i % 7 === 0 ? 'interface Vlan1\n ip address 10.1.1.1 255.255.255.0\n'.repeat(interfaces) : '';
    folder.write(`r${i}.cfg`, before + [CLEARTEXT, ENCRYPTED, EXPOSED][i % 3]);
  }
  return folder;
}

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built program; with `interrupted`, that signal comes as soon as it has printed `after` characters. */
async function call(
  folder: Folder,
  words: readonly string[],
  interrupted?: NodeJS.Signals,
  after = 1,
): Promise<Ended> {
  const child = spawn(process.execPath, [PROGRAM, 'check', '.', ...words], { cwd: folder.path });
  const ended: { -readonly [K in keyof Ended]: Ended[K] } = { status: null, out: '', err: '' };
  child.stdout.on('data', (part) => {
    ended.out += part;
    if (interrupted && ended.out.length >= after && !child.killed) child.kill(interrupted);
  });
  child.stderr.on('data', (part) => {
    ended.err += part;
  });
  [ended.status] = await once(child, 'close');
  return ended;
}

describe('check: worker threads', () => {
  afterEach(removeFolders);

  for (const format of FORMAT_NAMES) {
    it(`gives the same ${format} report as one thread, in path order`, async () => {
      const folder = fleet(16);
      folder.write('binary', 'a\0b');
      const { status, out, err } = await folder.run(['check', '.', '--format', format, '--jobs', '1']);
      const one = { status, out, err };
      const many = await call(folder, ['--format', format, '--jobs', '3']);
      assert.deepEqual(many, one);
      assert.equal(one.status, 1);
      assert.ok(!one.out.includes(TOKEN));
    });
  }

  it('gives the same report where threads are started while it is made', async () => {
    const folder = fleet(400);
    const one = await call(folder, ['--format', 'json', '--jobs', '1']);
    assert.deepEqual(await call(folder, ['--format', 'json', '--jobs', 'auto']), one);
  });

  it('writes the same baseline, and accepts what it lists', async () => {
    const folder = fleet(12);
    await call(folder, ['--write-baseline', '.git/one.json', '--jobs', '1']);
    await call(folder, ['--write-baseline', '.git/many.json', '--jobs', '2']);
    const [one, many] = ['one', 'many'].map((name) =>
      readFileSync(join(folder.path, `.git/${name}.json`), 'utf8'),
    );
    assert.equal(many, one);
    const { status } = await call(folder, ['--baseline', '.git/one.json', '--jobs', '2']);
    assert.equal(status, 0);
  });

  it('mends files, and tells what it has mended', async () => {
    const folder = folderOf();
    for (let i = 0; i < 6; i++) folder.write(`r${i}.cfg`, CLEARTEXT);
    const { status, out } = await call(folder, ['--fix', '--jobs', '2']);
    assert.equal(status, 0);
    assert.match(out, /^r0\.cfg: fixed 1 finding \(SL201\)\nr1\.cfg: fixed/);
    assert.equal(readFileSync(join(folder.path, 'r5.cfg'), 'utf8'), ENCRYPTED);
  });

  it('tells of invalid settings once', async () => {
    const folder = fleet(6);
    folder.write('.smart-licensing.json', '{');
    const { status, err } = await call(folder, ['--jobs', '2']);
    assert.equal(status, 2);
    assert.match(err, /^smart-licensing: \.smart-licensing\.json:[^\n]*\n$/);
  });

  for (const [jobs, signal] of [
    ['1', 'SIGINT'],
    ['1', 'SIGTERM'],
    ['2', 'SIGINT'],
    ['2', 'SIGTERM'],
  ] as const) {
    it(`stops with what is done on ${signal}, with ${jobs} at work`, async () => {
      const folder = fleet(600, 100);
      const { status, out, err } = await call(folder, ['--format', 'json', '--jobs', jobs], signal, 500);
      assert.equal(status, 130);
      const { files, summary } = JSON.parse(out);
      assert.equal(summary.interrupted, true);
      assert.ok(files.length > 0 && files.length < 600, files.length);
      assert.equal(summary.files, files.length);
      const all = Array.from({ length: 600 }, (_, i) => `r${i}.cfg`).sort();
      assert.deepEqual(
        files.map(({ path }: { path: string }) => path),
        all.slice(0, files.length),
      );
      assert.equal(err, `smart-licensing: interrupted; ${files.length} of 600 files checked\n`);
    });
  }

  for (const jobs of ['1', '2']) {
    it(`ends on SIGINT while files take long, with ${jobs} at work`, async () => {
      const slow = Array.from(
        { length: 60_000 },
        (_, i) => `license smart url https://h${i}.example.net/SmartTransport\n`,
      );
      const text = `version 16.12\nhostname a\n${slow.join('')}`;
      const folder = folderOf({ 'a.cfg': text, 'b.cfg': text, 'c.cfg': text });
      const { status, out } = await call(folder, ['--format', 'json', '--jobs', jobs], 'SIGINT');
      assert.equal(status, 130);
      assert.deepEqual(JSON.parse(out).files, []);
    });
  }

  it('takes a number or auto', async () => {
    const folder = folderOf({ 'a.cfg': ENCRYPTED });
    for (const wrong of ['0', '1.5', 'x', '1000']) {
      const { err } = await folder.run(['check', '.', '--jobs', wrong]);
      assert.equal(err, `smart-licensing: --jobs takes auto or a number from 1 to 256, not ${wrong}\n`);
    }
    assert.equal((await folder.run(['check', '.', '--jobs', 'auto'])).status, 0);
  });
});
