import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { C9300, CALL_HOME, classicStatus, iosXe, nxOs } from '../upgrades/support';
import { folderOf, removeFolders } from './support';

const SWITCH = iosXe('16.12', C9300, ...CALL_HOME);
const REGISTERED = classicStatus('REGISTERED', 'AUTHORIZED');

describe('plan --to', () => {
  afterEach(removeFolders);

  it('prints the preview of a configuration, as text and as Markdown', async () => {
    const folder = folderOf({ 'a.cfg': SWITCH });
    const text = await folder.run(['plan', 'a.cfg', '--to', '17.9.5']);
    assert.equal(text.status, 0);
    assert.match(text.out, /^Upgrade preview for core-1 \(IOS XE\): 16\.12 to 17\.9\.5\n\n1\. In short\n/);
    assert.match(text.out, /Implementation, after the change of release: If it is not registered/);
    const markdown = await folder.run(['plan', 'a.cfg', '--to', '17.9.5', '--format', 'markdown']);
    assert.match(markdown.out, /^# Upgrade preview for core-1 /);
    assert.match(markdown.out, /\n- \[ \] Choose one of these ways/);
    assert.match(markdown.out, /\n {2}```\n {2}license smart trust idtoken <TOKEN> local\n/);
  });

  it('takes a capture beside the configuration, and standard input', async () => {
    const folder = folderOf({ 'a.cfg': SWITCH, 'a.txt': REGISTERED });
    const { out } = await folder.run(['plan', 'a.cfg', 'a.txt', '--to', '17.9.5']);
    assert.doesNotMatch(out, /If it is not registered/);
    assert.match(out, /will stay callhome/);
    const { out: read } = await folder.run(['plan', '-', '--to', '17.9.5'], { stdin: SWITCH });
    assert.match(read, /If it is not registered/);
  });

  it('json: the lists of a plan, and the upgrade', async () => {
    const folder = folderOf({
      'a.cfg': SWITCH,
      'b.cfg': nxOs('9.3(8)'),
      'c.cfg': SWITCH.replace('core-1', 'core-2'),
    });
    const { out } = await folder.run(['plan', 'a.cfg', 'b.cfg', '--to', '17.9.5', '--format', 'json']);
    const { version, apply, rollback, checks, upgrade } = JSON.parse(out);
    assert.deepEqual([version, apply, rollback], [1, [], []]);
    assert.ok(checks.includes('show license all'));
    assert.deepEqual(upgrade.model, { before: ['classic'], after: 'policy' });
    assert.equal(upgrade.changes, true);
    const cases = new Set(upgrade.facts.map(({ when }: { when: string | null }) => when));
    assert.equal(cases.size, 3);
    const several = JSON.parse(
      (await folder.run(['plan', 'a.cfg', 'c.cfg', '--to', '17.9.5', '--format', 'json'])).out,
    );
    assert.deepEqual(
      several.devices.map(({ hostname }: { hostname: string }) => hostname),
      ['core-1', 'core-2'],
    );
  });

  it('nothing changes: one short page, and exit 0', async () => {
    const { status, out } = await folderOf({ 'a.cfg': iosXe('17.9', C9300) }).run([
      'plan',
      'a.cfg',
      '--to',
      '17.12',
    ]);
    assert.equal(status, 0);
    assert.match(out, /- Nothing changes for licensing\.\n$/);
  });

  it('15: what cannot be meant is a usage error of one line', async () => {
    const folder = folderOf({ 'a.cfg': SWITCH, 'none.txt': 'hello\n' });
    const error = async (...words: string[]): Promise<string> => {
      const { status, out, err } = await folder.run(['plan', ...words]);
      assert.deepEqual([status, out, err.split('\n').length], [2, '', 2]);
      return err;
    };
    assert.match(await error('a.cfg', '--to', '17.3'), /17\.3 is a train .* third number .*17\.3\.5/);
    assert.match(await error('a.cfg', '--to', '10.3(4a)'), /release of NX-OS, and the text has no device/);
    assert.match(
      await error('a.cfg', '--to', 'n9000-epld.10.3.4a.img'),
      /is no release: write it as 17\.9\.5/,
    );
    assert.match(await error('none.txt', '--to', '17.9.5'), /no configuration and no capture/);
    assert.match(await error('a.cfg', '--to', '17.9.5', '--code', 'SL201'), /--code chooses findings/);
    assert.match(await error('a.cfg', '--to'), /--to needs a value/);
  });

  it('a folder: one page for each device of the system, with its capture, and an index', async () => {
    const folder = folderOf({
      'c/core-1.cfg': SWITCH,
      'c/core-1.txt': REGISTERED,
      'c/core-2.cfg': iosXe('17.9', C9300).replace('core-1', 'core-2'),
      'c/leaf-1.cfg': nxOs('9.3(8)'),
    });
    const { status, out, err } = await folder.run(['plan', 'c', '--to', '17.12', '--out', 'p']);
    assert.deepEqual([status, err], [0, '']);
    assert.equal(out, 'Previews written to p: 2. index.md lists them.\n');
    assert.deepEqual(readdirSync(join(folder.path, 'p')).sort(), ['core-1.md', 'core-2.md', 'index.md']);
    const read = (name: string): string => readFileSync(join(folder.path, 'p', name), 'utf8');
    assert.doesNotMatch(read('core-1.md'), /If it is not registered/);
    assert.match(read('index.md'), /\| \[core-1\]\(core-1\.md\) \|.*\n\| \[core-2\].*Nothing changes/);
    assert.equal((await folder.run(['plan', 'c', '--to', '17.12', '--out', 'p'])).status, 0);
    assert.equal(
      (await folder.run(['plan', 'c', '--to', '17.12', '--out', 'j', '--format', 'json'])).status,
      0,
    );
    assert.equal(JSON.parse(readFileSync(join(folder.path, 'j/index.json'), 'utf8')).plans[0].changes, true);
    assert.equal(
      (await folder.run(['plan', 'c', '--to', '17.12', '--out', 't', '--format', 'text'])).status,
      0,
    );
  });
});
