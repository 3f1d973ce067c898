import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findInputs } from '../../server/src/disk/inputs';
import { workspaceFilesOnDisk as workspace } from '../../server/src/main-files';

describe('command line and editor look into the same folders', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'smart-licensing-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (files: Readonly<Record<string, string>>): void => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
  };
  const byCommandLine = async (at = '.') =>
    (await findInputs(['.'], join(folder, at))).files.map(({ path }) => path);
  const byEditor = async (at = '.') => {
    const root = join(folder, at);
    const found: string[] = [];
    for await (const uri of workspace.below(pathToFileURL(root).href))
      found.push(fileURLToPath(uri).slice(root.length + 1));
    return found.sort();
  };
  const listedByEditor = (name: string) =>
    workspace.lists(pathToFileURL(folder).href, pathToFileURL(join(folder, name)).href);

  const NAMES: Readonly<Record<string, boolean>> = {
    'core-1.cfg': true,
    'out/core-1.cfg': true,
    'dist/site a/core-1': true,
    '.vscode/core-1.cfg': true,
    'rendered/out/dist/core-1.txt': true,
    'site#1/50%/core-1.cfg': true,
    'node_modules/core-1.cfg': false,
    'a/node_modules/core-1.cfg': false,
    'a/.svn/core-1.cfg': false,
    '.hg/core-1.cfg': false,
    'node_modules.d/core-1.cfg': true,
    'a/node_modules.txt': true,
  };

  it('in a plain folder', async () => {
    write(Object.fromEntries(Object.keys(NAMES).map((name) => [name, 'hostname core-1\n'])));
    const expected = Object.keys(NAMES)
      .filter((name) => NAMES[name])
      .sort();
    assert.deepEqual(await byCommandLine(), expected);
    assert.deepEqual(await byEditor(), expected);
    for (const [name, isListed] of Object.entries(NAMES)) assert.equal(listedByEditor(name), isListed, name);
  });

  it('in a repository: what its .gitignore files name is left out', async () => {
    write({
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.gitignore': '/out/\n*.bak\n',
      'out/core-1.cfg': 'x',
      'sites/out/core-1.cfg': 'x',
      'sites/core-1.bak': 'x',
      'sites/.gitignore': '!core-2.bak\ntmp/\n',
      'sites/core-2.bak': 'x',
      'sites/tmp/core-3.cfg': 'x',
      'sites/tmp.cfg': 'x',
    });
    const expected = [
      '.gitignore',
      'sites/.gitignore',
      'sites/core-2.bak',
      'sites/out/core-1.cfg',
      'sites/tmp.cfg',
    ];
    assert.deepEqual(await byCommandLine(), expected);
    assert.deepEqual(await byEditor(), expected);
    assert.deepEqual(await byEditor('sites'), await byCommandLine('sites'));
    for (const name of ['out/core-1.cfg', 'sites/core-1.bak', 'sites/tmp/core-3.cfg'])
      assert.equal(listedByEditor(name), false, name);
    for (const name of expected) assert.equal(listedByEditor(name), true, name);
  });

  it('a .gitignore that changes counts at once', async () => {
    write({ '.git/HEAD': '', '.gitignore': 'old/\n', 'old/a.cfg': 'x', 'new/b.cfg': 'x' });
    assert.equal(listedByEditor('old/a.cfg'), false);
    write({ '.gitignore': 'new/\n' });
    listedByEditor('.gitignore');
    assert.equal(listedByEditor('old/a.cfg'), true);
    assert.equal(listedByEditor('new/b.cfg'), false);
    assert.deepEqual(await byEditor(), ['.gitignore', 'old/a.cfg']);
  });

  it('links to folders are not followed, and a deep tree is walked to its end', async () => {
    const deep = `${'d/'.repeat(60)}core-1.cfg`;
    write({ [deep]: 'x' });
    symlinkSync(folder, join(folder, 'again'));
    assert.deepEqual(await byCommandLine(), [deep]);
    assert.deepEqual(await byEditor(), [deep]);
    assert.equal(listedByEditor(deep), true);
  });
});
