import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { CLEARTEXT, ENCRYPTED, EXPOSED, type Folder, folderOf, removeFolders, TOKEN } from './support';

const device = (name: string, text = CLEARTEXT): string =>
  `version 17.9\nhostname ${name}\nlicense smart transport callhome\n${text}`;

const read = (folder: Folder, name: string): string => readFileSync(join(folder.path, name), 'utf8');
const written = (folder: Folder, name = 'plans'): string[] => readdirSync(join(folder.path, name)).sort();

describe('plan into a folder', () => {
  afterEach(removeFolders);

  it('one plan for each device, and an index with links', async () => {
    const folder = folderOf({
      'c/a.cfg': device('core-1'),
      'c/b.cfg': device('core-2'),
      'c/fine.cfg': device('core-3', ENCRYPTED.replace('"CiscoTAC-1"\n', '"CiscoTAC-1"\n  no active\n')),
      'c/notes.md': 'hello\n',
    });
    const { status, out, err } = await folder.run(['plan', 'c', '--out', 'plans', '--code', 'SL201']);
    assert.deepEqual([status, err], [0, '']);
    assert.equal(out, 'Plans written to plans: 2. index.md lists them.\n');
    assert.deepEqual(written(folder), ['core-1.md', 'core-2.md', 'index.md']);
    assert.match(read(folder, 'plans/core-1.md'), /^# Change plan for core-1 /);
    const index = read(folder, 'plans/index.md');
    assert.match(index, /\| \[core-1\]\(core-1\.md\) \| IOS XE 17\.9 \| SL201 \| \d+ \| c\/a\.cfg \|/);
    assert.match(index, /nothing is to be changed: 1\. Files without a configuration: 1\./);
  });

  it('json and text too', async () => {
    const folder = folderOf({ 'a.cfg': device('core-1') });
    for (const [format, ending] of [
      ['json', 'json'],
      ['text', 'txt'],
    ] as const) {
      assert.equal((await folder.run(['plan', '.', '--out', format, '--format', format])).status, 0);
      assert.deepEqual(written(folder, format), [`core-1.${ending}`, `index.${ending}`]);
    }
    assert.equal(JSON.parse(read(folder, 'json/core-1.json')).apply[0], 'configure terminal');
    assert.equal(JSON.parse(read(folder, 'json/index.json')).plans[0].file, 'core-1.json');
  });

  it('names that are safe, each once, whatever the devices are called', async () => {
    const names = ['../../etc/passwd', 'con', 'index', 'CORE', 'core', 'a/b', '..', 'é'];
    const files = Object.fromEntries(names.map((name, at) => [`c/${at}.cfg`, device(name)]));
    const folder = folderOf(files);
    assert.equal((await folder.run(['plan', 'c', '--out', 'x/plans', '--code', 'SL201'])).status, 0);
    const found = written(folder, 'x/plans');
    assert.equal(found.length, names.length + 1);
    for (const name of found) assert.match(name, /^(?!con\.)[A-Za-z0-9][A-Za-z0-9._-]*\.md$/);
    assert.equal(new Set(found.map((name) => name.toLowerCase())).size, found.length);
    assert.deepEqual(written(folder, 'x'), ['plans']);
  });

  it('writes over its own plans, and reads none of them', async () => {
    const folder = folderOf({ 'a.cfg': device('core-1') });
    const words = ['plan', '.', '--out', 'plans', '--code', 'SL201'];
    assert.equal((await folder.run(words)).status, 0);
    const before = read(folder, 'plans/index.md');
    const again = await folder.run(words);
    assert.deepEqual([again.status, again.out], [0, 'Plans written to plans: 1. index.md lists them.\n']);
    assert.equal(read(folder, 'plans/index.md'), before);
  });

  it('writes nothing where a file is not its own, nor through a link', async () => {
    const folder = folderOf({ 'a.cfg': device('core-1'), 'plans/core-1.md': '# mine\n' });
    const words = ['plan', 'a.cfg', '--out', 'plans'];
    const { status, err } = await folder.run(words);
    assert.deepEqual(
      [status, err],
      [2, 'smart-licensing: plans/core-1.md is no plan of ours; move it away, or choose another folder\n'],
    );
    assert.deepEqual(written(folder), ['core-1.md']);
    mkdirSync(join(folder.path, 'links'));
    symlinkSync(join(folder.path, 'elsewhere.md'), join(folder.path, 'links/core-1.md'));
    assert.equal((await folder.run(['plan', 'a.cfg', '--out', 'links'])).status, 2);
    assert.ok(!existsSync(join(folder.path, 'elsewhere.md')));
  });

  it('holds no token, and says what is wrong with paths and operands', async () => {
    const folder = folderOf({ 'a.cfg': device('core-1', EXPOSED) });
    await folder.run(['plan', 'a.cfg', '--out', 'plans']);
    for (const name of written(folder)) assert.ok(!read(folder, `plans/${name}`).includes(TOKEN));
    assert.match((await folder.run(['plan', 'a', 'b', 'c'])).err, /with --out DIR any number/);
    const missing = await folder.run(['plan', 'none.cfg', '--out', 'plans']);
    assert.equal(missing.status, 2);
    assert.match(missing.err, /none\.cfg/);
  });
});
