import { strict as assert } from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DocumentedFolder, documentedCommands, wordsOf } from './documented-commands';
import { CLEARTEXT, folderOf, removeFolders, runIn } from './support';

const BUILT = resolve('dist/cli.js');

/** What `npm pack` makes of the built files, unpacked: no dependency lies beside it, as on a stranger's machine. */
function unpacked(): string {
  const folder = mkdtempSync(join(tmpdir(), 'smart-licensing-packed-'));
  const npm = process.env.npm_execpath;
  const [program, ...words] = npm ? [process.execPath, npm] : ['npm'];
  execFileSync(program ?? 'npm', [...words, 'pack', '--ignore-scripts', '--pack-destination', folder], {
    stdio: 'pipe',
  });
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  execFileSync('tar', ['-xzf', `smart-licensing-${version}.tgz`], { cwd: folder });
  mkdirSync(join(folder, 'node_modules'));
  renameSync(join(folder, 'package'), join(folder, 'node_modules/smart-licensing'));
  return folder;
}

describe('every documented command', () => {
  let work: DocumentedFolder;
  let packed: string;
  before(() => {
    if (!existsSync(BUILT)) throw new Error('build first');
    work = new DocumentedFolder(BUILT);
    packed = unpacked();
  });
  after(() => {
    work.remove();
    rmSync(packed, { recursive: true, force: true });
  });

  it('there are some', () => assert.ok(documentedCommands().length > 5, documentedCommands().join('\n')));

  for (const line of documentedCommands())
    it(`${line}, as written and as packed`, async () => {
      const words = wordsOf(line);
      const program = join(packed, 'node_modules/smart-licensing/dist/cli.js');
      const options = { cwd: work.fresh(), encoding: 'utf8', input: '' } as const;
      const { stdout, stderr, status, signal } = spawnSync(process.execPath, [program, ...words], options);
      assert.equal(signal, null);
      assert.ok(status === 0 || status === 1, stderr);
      assert.doesNotMatch(
        stderr,
        /internal error|unknown (?:option|command)|needs (?:one of|a value)| takes /,
      );
      // Threads are the built program's own, and change no answer (jobs.test.ts).
      const alone = words.map((word, at) => (words[at - 1] === '--jobs' ? '1' : word));
      const written = await runIn(work.fresh(), alone);
      assert.deepEqual(
        { status, stdout: withoutClock(stdout), stderr: withoutClock(stderr) },
        { status: written.status, stdout: withoutClock(written.out), stderr: withoutClock(written.err) },
      );
    });

  it('the package gives its API', () => {
    const script = `
      const { analyze } = require('smart-licensing');
      console.log(analyze(${JSON.stringify(CLEARTEXT)}).findings.map(({ code }) => code).join());`;
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: packed, encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.match(stdout, /SL201/);
  });
});

/** Times of the day and durations differ between two runs. */
function withoutClock(text: string): string {
  return text.replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?|[\d.]+ (?:m?s|MB)\b/g, '(time)');
}

describe('globs in the built program', () => {
  afterEach(removeFolders);

  for (const pattern of ['*.cfg', '**/*.cfg', 'examples/{core,n9k}*.cfg']) {
    it(pattern, () => {
      const folder = folderOf();
      cpSync('examples', join(folder.path, 'examples'), { recursive: true });
      cpSync('examples/core-1.cfg', join(folder.path, 'core-1.cfg'));
      const { stdout, stderr } = spawnSync(process.execPath, [BUILT, 'check', pattern, '--format', 'json'], {
        cwd: folder.path,
        encoding: 'utf8',
      });
      assert.equal(stderr, '');
      assert.ok(JSON.parse(stdout).files.length > 0);
    });
  }
});
