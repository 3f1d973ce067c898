import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CLEARTEXT, folderOf, removeFolders } from './support';

/** The last script of the action, without its indentation. */
function actionScript(): string {
  return (readFileSync('action.yml', 'utf8').split('      run: |\n').pop() ?? '').replaceAll(/^ {8}/gm, '');
}

describe('hooks and pipelines', () => {
  afterEach(removeFolders);

  it('has a problem matcher that reads the text report, with colours and without', async () => {
    const matcher = JSON.parse(readFileSync('.github/smart-licensing-matcher.json', 'utf8'));
    const [{ regexp }] = matcher.problemMatcher[0].pattern;
    const folder = folderOf({ 'a b.cfg': CLEARTEXT });
    for (const env of [{ NO_COLOR: '1' }, { FORCE_COLOR: '1' }]) {
      const { out } = await folder.run(['check', '.'], { env });
      const matches = out.split('\n').flatMap((line) => {
        const match = new RegExp(regexp).exec(line);
        return match ? [match.slice(1, 6)] : [];
      });
      assert.deepEqual(matches, [['a b.cfg', '3', '28', 'error', 'SL201']]);
    }
  });

  it('has an action that runs none of its inputs', function () {
    if (process.platform === 'win32') this.skip();
    const folder = folderOf({ 'a b.cfg': CLEARTEXT });
    const env = {
      ...process.env,
      SMART_LICENSING: resolve('dist/cli.js'),
      INPUT_PATHS: 'a b.cfg\n\n$(touch run).cfg\n-x.cfg',
      INPUT_FAIL_ON: 'warning',
      INPUT_SINCE: '',
      INPUT_FORMAT: 'github',
      INPUT_OUTPUT: '',
      INPUT_JOBS: 'auto',
    };
    const words = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', actionScript()];
    const { status, stdout, stderr } = spawnSync('bash', words, { cwd: folder.path, env, encoding: 'utf8' });
    assert.equal(
      stderr,
      ['$(touch run).cfg', '-x.cfg']
        .map((path) => `smart-licensing: ${path}: no such file or folder\n`)
        .sort()
        .join(''),
    );
    assert.match(stdout, /^::error file=a b\.cfg,line=3,/);
    assert.equal(status, 2);
  });
});
