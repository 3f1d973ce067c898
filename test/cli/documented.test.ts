import { strict as assert } from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, removeFolders } from './support';

const PROGRAM = join(process.cwd(), 'dist/cli.js');

/** Lines of the documents' code blocks that call the program, as they can be typed: no usage, no shell around them. */
function documented(): string[] {
  const pages = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((name) =>
    name.endsWith('.md'),
  );
  const lines = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/^```[^\n]*\n(.*?)^```/gms)].flatMap(([, block = '']) =>
      block.split('\n'),
    ),
  );
  return [...new Set(lines.map((line) => line.replace(/\s+#.*$/, '').trim()))].filter(
    (line) =>
      /^smart-licensing [a-z-]/.test(line) && !/[[\]<>…|&;]|\b(?:lsp|REV|FILE|PATH|OLD|DIR)\b/.test(line),
  );
}

/** What is written around words in a shell. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)]
    .map(([, one, two, bare]) => one ?? two ?? bare ?? '')
    .slice(1);
}

describe('every documented command runs in the built program', function () {
  this.timeout(60_000);
  before(() => {
    if (!existsSync(PROGRAM)) throw new Error('build first');
  });
  afterEach(removeFolders);

  it('there are some', () => assert.ok(documented().length > 5, documented().join('\n')));

  for (const line of documented()) {
    it(line, () => {
      const folder = folderOf();
      rmSync(join(folder.path, '.git'), { recursive: true });
      for (const name of ['examples', 'configs', 'fleet', 'captures'])
        cpSync('examples', join(folder.path, name), { recursive: true });
      const git = (...words: string[]) =>
        execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.net', ...words], {
          cwd: folder.path,
        });
      git('init', '-q', '-b', 'main');
      git('add', '.');
      git('commit', '-qm', 'a');
      git('update-ref', 'refs/remotes/origin/main', 'HEAD');
      const { stderr, signal } = spawnSync(process.execPath, [PROGRAM, ...wordsOf(line)], {
        cwd: folder.path,
        encoding: 'utf8',
        input: '',
      });
      assert.equal(signal, null);
      assert.doesNotMatch(
        stderr,
        /internal error|unknown (?:option|command)|needs (?:one of|a value)| takes /,
      );
    });
  }
});

describe('globs in the built program', () => {
  afterEach(removeFolders);

  for (const pattern of ['*.cfg', '**/*.cfg', 'examples/{core,n9k}*.cfg']) {
    it(pattern, () => {
      const folder = folderOf();
      cpSync('examples', join(folder.path, 'examples'), { recursive: true });
      cpSync('examples/core-1.cfg', join(folder.path, 'core-1.cfg'));
      const { stdout, stderr } = spawnSync(
        process.execPath,
        [PROGRAM, 'check', pattern, '--format', 'json'],
        {
          cwd: folder.path,
          encoding: 'utf8',
        },
      );
      assert.equal(stderr, '');
      assert.ok(JSON.parse(stdout).files.length > 0);
    });
  }
});
