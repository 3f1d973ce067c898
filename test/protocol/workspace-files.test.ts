import { strict as assert } from 'node:assert';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { workspaceFilesOnDisk as files } from '../../server/src/main-files';

describe('the files of the workspace on disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'smart-licensing-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (name: string): void => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), 'x');
  };
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;

  it('are listed one by one as they are listed together', async () => {
    const root = pathToFileURL(folder).href;
    for (const name of [
      'a.cfg',
      'b',
      'x/c d.txt',
      'node_modules/e.cfg',
      '.git/config',
      'x/f.png',
      'out',
      'dist/g.cfg',
    ])
      write(name);
    const listed = new Set<string>();
    for await (const uri of files.below(root)) listed.add(decodeURIComponent(uri));
    for (const name of [
      'a.cfg',
      'b',
      'x/c d.txt',
      'node_modules/e.cfg',
      '.git/config',
      'x/f.png',
      'out',
      'dist/g.cfg',
    ])
      assert.equal(files.lists(root, uriOf(name)), listed.has(decodeURIComponent(uriOf(name))), name);
    assert.equal(files.lists(root, 'file:///elsewhere/a.cfg'), false);
    assert.equal(files.lists(root, root), false);
    assert.equal(files.lists(root, 'untitled:Untitled-1'), false);
  });

  it('have another stamp after each change, also one that keeps time and size', async () => {
    writeFileSync(join(folder, 'a'), 'hostname a\n');
    writeFileSync(join(folder, 'b'), 'hostname b\n');
    const time = new Date(2020, 1, 1);
    utimesSync(join(folder, 'a'), time, time);
    const before = await files.stamp(uriOf('a'));
    copyFileSync(join(folder, 'b'), join(folder, 'a'));
    utimesSync(join(folder, 'a'), time, time);
    assert.notEqual(await files.stamp(uriOf('a')), before);
  });

  it('are no folders and no links, which may lead out of it', async () => {
    mkdirSync(join(folder, 'x'));
    writeFileSync(join(folder, 'a'), 'hostname a\n');
    symlinkSync(join(folder, 'a'), join(folder, 'link'));
    assert.deepEqual(
      await Promise.all(
        ['a', 'x', 'link', 'gone'].map(async (name) => (await files.stamp(uriOf(name))) !== undefined),
      ),
      [true, false, false, false],
    );
    assert.deepEqual(await Promise.all(['a', 'x', 'link'].map((name) => files.isFolder(uriOf(name)))), [
      false,
      true,
      false,
    ]);
    assert.equal(await files.read(uriOf('link'), 1000), undefined);
  });
});
