import { strict as assert } from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { CLEARTEXT, ENCRYPTED, type Folder, folderOf, removeFolders } from './support';

const AUTHOR = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com' };
const COMMITTER = { GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.com' };

/** A repository with a commit of a healthy file, and our program on the path of its hooks. */
function repository(): {
  folder: Folder;
  commit: (message: string) => { status: number | null; said: string };
} {
  const folder = folderOf({ 'core-1.cfg': ENCRYPTED, 'old.cfg': CLEARTEXT });
  folder.write(
    '.git/bin/smart-licensing',
    `#!/bin/sh\nexec "${process.execPath}" "${resolve('dist/cli.js')}" "$@"\n`,
  );
  chmodSync(join(folder.path, '.git/bin/smart-licensing'), 0o755);
  const env = {
    ...process.env,
    ...AUTHOR,
    ...COMMITTER,
    PATH: `${join(folder.path, '.git/bin')}${delimiter}${process.env.PATH}`,
    PRE_COMMIT_HOME: join(folder.path, '.git/pre-commit'),
  };
  const run = (...words: string[]) =>
    spawnSync(words[0] ?? '', words.slice(1), { cwd: folder.path, env, encoding: 'utf8' });
  const commit = (message: string) => {
    run('git', 'add', '.');
    const { status, stdout, stderr } = run('git', 'commit', '-q', '-m', message);
    return { status, said: stdout + stderr };
  };
  run('git', 'init', '-q');
  assert.equal(commit('first').status, 0);
  return { folder, commit };
}

/** A bad change is stopped by the hook, and passes after `--fix`; what was bad before is let through. */
async function stopsWhatIsBad({ folder, commit }: ReturnType<typeof repository>): Promise<void> {
  folder.write('core-1.cfg', CLEARTEXT);
  folder.write('old.cfg', `!\n${CLEARTEXT}`);
  const stopped = commit('bad');
  assert.equal(stopped.status, 1, stopped.said);
  assert.match(stopped.said, /core-1\.cfg:3:28: error SL201/);
  assert.ok(!stopped.said.includes('old.cfg:'), stopped.said);

  const fix = await folder.run(['check', 'core-1.cfg', '--fix']);
  assert.equal(fix.status, 0);
  const passed = commit('mended');
  assert.equal(passed.status, 0, passed.said);
  assert.equal(readFileSync(join(folder.path, 'core-1.cfg'), 'utf8'), ENCRYPTED);
}

function hasPreCommit(): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'pre-commit')));
}

describe('hooks', () => {
  afterEach(removeFolders);
  if (process.platform === 'win32') return; // the hooks are shell scripts

  it('stop a bad change: git’s own, as docs/ci.md has it', async () => {
    const made = repository();
    const [, script = ''] =
      /```sh\n(#!\/bin\/sh\nexec smart-licensing check [^`]*)```/.exec(readFileSync('docs/ci.md', 'utf8')) ??
      [];
    made.folder.write('.git/hooks/pre-commit', script);
    chmodSync(join(made.folder.path, '.git/hooks/pre-commit'), 0o755);
    await stopsWhatIsBad(made);
  });

  it('stop a bad change: what .pre-commit-hooks.yaml names, called with the staged files', async () => {
    const made = repository();
    const [, entry] = /entry: (.*)/.exec(readFileSync('.pre-commit-hooks.yaml', 'utf8')) ?? [];
    const words = `${entry} --since HEAD`;
    made.folder.write(
      '.git/hooks/pre-commit',
      `#!/bin/sh\ngit diff --cached --name-only -z | xargs -0 ${words}\n[ $? -eq 0 ]\n`,
    );
    chmodSync(join(made.folder.path, '.git/hooks/pre-commit'), 0o755);
    await stopsWhatIsBad(made);
  });

  // A program of another language, which not everybody has: where it is, it is asked.
  if (hasPreCommit()) {
    it('stop a bad change: the real pre-commit', async () => {
      const made = repository();
      const { path } = made.folder;
      const hooks = join(path, '.git/hooks-repository');
      const git = (...words: string[]) =>
        execFileSync('git', words, {
          cwd: hooks,
          env: { ...process.env, ...AUTHOR, ...COMMITTER },
          encoding: 'utf8',
        });
      // pre-commit installs the program from this project's own files, as from a clone.
      const files = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
        encoding: 'utf8',
      });
      for (const file of files.split('\0').filter((name) => name !== '' && existsSync(name)))
        made.folder.write(`.git/hooks-repository/${file}`, readFileSync(file));
      git('init', '-q');
      git('add', '.');
      git('commit', '-q', '-m', 'hooks');
      const rev = git('rev-parse', 'HEAD').trim();
      made.folder.write(
        '.pre-commit-config.yaml',
        `repos:\n  - repo: ${hooks}\n    rev: ${rev}\n    hooks:\n      - id: smart-licensing\n        args: [--since, HEAD, --]\n`,
      );
      assert.equal(made.commit('hooks').status, 0);
      execFileSync('pre-commit', ['install'], { cwd: path, stdio: 'ignore' });
      await stopsWhatIsBad(made);
    });
  }
});
