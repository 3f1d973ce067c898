import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { replaceFile, replaceFolder } from '../../scripts/build/replace.mjs';

describe('generators', () => {
  let home: string;
  let folder: string;
  const isPage = (name: string) => name.startsWith('SL');
  const contents = () =>
    Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
    );

  beforeEach(() => {
    home = mkdtempSync(path.join(tmpdir(), 'replace-'));
    folder = path.join(home, 'rules');
    mkdirSync(folder);
    for (const name of ['SL101.md', 'SL102.md', 'note.md']) writeFileSync(path.join(folder, name), 'old');
  });
  afterEach(() => rmSync(home, { recursive: true }));

  it('put new pages in the place of the old ones, and keep what they did not write', () => {
    replaceFolder(folder, [['SL101.md', 'new']], isPage);
    assert.deepEqual(contents(), { 'SL101.md': 'new', 'note.md': 'old' });
    assert.deepEqual(readdirSync(home), ['rules']);
  });

  it('leave every page as it was when one cannot be printed', () => {
    const before = contents();
    const pages = function* (): Generator<[string, string]> {
      yield ['SL101.md', 'new'];
      throw new Error('SL102 has no page');
    };
    assert.throws(() => replaceFolder(folder, pages(), isPage), /SL102 has no page/);
    assert.deepEqual(contents(), before);
    assert.deepEqual(readdirSync(home), ['rules']);
  });

  it('leave a page as it was when its name cannot be written', () => {
    const before = contents();
    assert.throws(() => replaceFolder(folder, [['none/SL1.md', 'new']], isPage), /ENOENT/);
    assert.deepEqual(contents(), before);
  });

  it('write a file whole or not at all', () => {
    const file = path.join(folder, 'SL101.md');
    replaceFile(file, 'new');
    assert.equal(readFileSync(file, 'utf8'), 'new');
    assert.throws(() => replaceFile(path.join(folder, 'none', 'SL101.md'), 'new'), /ENOENT/);
    assert.equal(readdirSync(folder).length, 3);
  });

  it('never write or delete in place', () => {
    for (const script of ['docs', 'catalog', 'l10n', 'l10n/bundles'])
      assert.doesNotMatch(readFileSync(`scripts/${script}.mjs`, 'utf8'), /\bwriteFile(?:Sync)?\(/, script);
  });
});
