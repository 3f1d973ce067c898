import { strict as assert } from 'node:assert';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { git, repositoryOf } from './repository';
import { CLEARTEXT, ENCRYPTED, type Folder, removeFolders } from './support';

async function since(folder: Folder, ...words: string[]): Promise<string> {
  const { out, err } = await folder.run(['check', '.', '--since', 'HEAD', '--format', 'github', ...words]);
  return (out + err).replaceAll(/(file=[^,]*,line=\d+).*/g, '$1');
}

describe('check: since a git revision', () => {
  afterEach(removeFolders);

  it('leaves out what was there, wherever it has moved to in the file', async () => {
    const folder = repositoryOf({ 'a.cfg': CLEARTEXT, 'b.cfg': CLEARTEXT });
    assert.equal(await since(folder), '');
    folder.write('a.cfg', `hostname a\n!\n${CLEARTEXT}`);
    assert.equal(await since(folder), '');
  });

  it('reports what a change brings, staged, committed or not', async () => {
    const folder = repositoryOf({ 'a.cfg': ENCRYPTED, 'sub folder/é.cfg': ENCRYPTED });
    folder.write('a.cfg', CLEARTEXT);
    folder.write('sub folder/é.cfg', CLEARTEXT);
    git(folder, 'add', 'a.cfg');
    const expected = '::error file=a.cfg,line=3\n::error file=sub folder/é.cfg,line=3\n';
    assert.equal(await since(folder), expected);
    git(folder, 'commit', '-q', '-a', '-m', 'second');
    assert.equal(await since(folder), '');
    assert.equal(await since(folder, '--since', 'HEAD~1'), expected);
  });

  it('reports everything of a new file, untracked or added, and nothing of a renamed one', async () => {
    const folder = repositoryOf({ 'a.cfg': CLEARTEXT });
    git(folder, 'mv', 'a.cfg', 'moved.cfg');
    folder.write('new.cfg', CLEARTEXT);
    folder.write('added.cfg', CLEARTEXT.replace('CiscoTAC-1', 'other'));
    git(folder, 'add', 'added.cfg');
    assert.equal(await since(folder), '::error file=added.cfg,line=3\n::error file=new.cfg,line=3\n');
  });

  it('counts what was there, and passes when nothing is new', async () => {
    const folder = repositoryOf({ 'a.cfg': CLEARTEXT });
    folder.write('a.cfg', `${CLEARTEXT}!\n`);
    const { status, out } = await folder.run(['check', '.', '--since', 'HEAD']);
    assert.equal(status, 0);
    assert.equal(out, '1 file checked: nothing found; 1 in HEAD\n');
  });

  it('works from a folder below, and beside a baseline', async () => {
    const folder = repositoryOf({ 'x/a.cfg': ENCRYPTED, 'x/b.cfg': ENCRYPTED });
    folder.write('x/a.cfg', CLEARTEXT);
    await folder.run(['check', '.', '--write-baseline', 'baseline.json']);
    folder.write('x/b.cfg', CLEARTEXT);
    const { out } = await folder.run(['check', 'x', '--since', 'HEAD', '--baseline', 'baseline.json']);
    assert.match(out, /^x\/b\.cfg:3:28: error SL201/);
    assert.match(out, /^2 files checked: 1 error; 1 can be fixed with --fix; 1 in the baseline or in HEAD$/m);
  });

  it('says what git cannot find, and takes no option for a revision', async () => {
    const folder = repositoryOf({ 'a.cfg': CLEARTEXT });
    const failure = async (...words: string[]) => {
      const { status, err } = await folder.run(['check', '.', ...words]);
      assert.equal(status, 2);
      return err;
    };
    assert.match(await failure('--since', 'none'), /^smart-licensing: --since none: no such revision \(/);
    assert.equal(
      await failure('--since=--output=x'),
      'smart-licensing: --since --output=x: no revision begins with a hyphen\n',
    );
    assert.match(await failure('--since', 'HEAD', '--write-baseline', 'b'), /exclude each other/);
    assert.match(await failure('-', '--since', 'HEAD'), /git knows nothing of standard input/);
    rmSync(join(folder.path, '.git'), { recursive: true });
    assert.equal(
      await failure('--since', 'HEAD'),
      'smart-licensing: a.cfg: --since HEAD: in no git repository\n',
    );
  });
});
