import { strict as assert } from 'node:assert';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { CLEARTEXT, ENCRYPTED, EXPOSED, folderOf, removeFolders } from './support';

describe('check --fix', () => {
  afterEach(removeFolders);

  it('mends what is safe, says so, and reports what is left', async () => {
    const folder = folderOf({ 'a.cfg': EXPOSED.replace('https', 'http'), 'good.cfg': ENCRYPTED });
    const before = statSync(join(folder.path, 'good.cfg')).mtimeMs;
    const { status, out, err } = await folder.run(['check', '.', '--fix']);
    assert.equal(status, 1, 'the token is left');
    assert.equal(readFileSync(join(folder.path, 'a.cfg'), 'utf8'), EXPOSED);
    assert.match(out, /^a\.cfg: fixed 1 finding \(SL201\)$/m);
    assert.match(out, /^a\.cfg:4:34: warning SL802/m);
    assert.equal(err, '');
    assert.equal(statSync(join(folder.path, 'good.cfg')).mtimeMs, before, 'nothing to mend, nothing written');
    assert.deepEqual(readdirSync(folder.path).sort(), ['.git', 'a.cfg', 'good.cfg']);
  });

  it('keeps mode, line endings, links and the last line as they are', async () => {
    const text = CLEARTEXT.trimEnd().replaceAll('\n', '\r\n');
    const folder = folderOf({ 'a.cfg': text });
    const file = join(folder.path, 'a.cfg');
    chmodSync(file, 0o640);
    symlinkSync('a.cfg', join(folder.path, 'link.cfg'));
    assert.equal((await folder.run(['check', 'link.cfg', '--fix'])).status, 0);
    assert.equal(readFileSync(file, 'utf8'), text.replace('http:', 'https:'));
    assert.equal(statSync(file).mode & 0o777, 0o640);
    assert.ok(lstatSync(join(folder.path, 'link.cfg')).isSymbolicLink());
  });

  it('leaves the report on standard output alone', async () => {
    const folder = folderOf({ 'a.cfg': CLEARTEXT });
    const { out, err, status } = await folder.run(['check', 'a.cfg', '--fix', '--format', 'json']);
    assert.equal(JSON.parse(out).summary.error, 0);
    assert.equal(err, 'a.cfg: fixed 1 finding (SL201)\n');
    assert.equal(status, 0);
  });

  it('prints the mended text of standard input, and the report on standard error', async () => {
    const stdin = Buffer.from(`\uFEFF${EXPOSED.replace('https', 'http')}`);
    const { out, err, status } = await folderOf().run(['check', '-', '--fix'], { stdin });
    assert.equal(out, `\uFEFF${EXPOSED}`);
    assert.match(err, /^<stdin>:4:34: warning SL802/m);
    assert.match(err, /^<stdin>: fixed 1 finding \(SL201\)$/m);
    assert.equal(status, 1);
  });

  it('passes on standard input that needs no mending', async () => {
    const { out, status } = await folderOf().run(['check', '-', '--fix', '--quiet'], { stdin: ENCRYPTED });
    assert.deepEqual([out, status], [ENCRYPTED, 0]);
  });

  it('prints nothing for standard input that is no text', async () => {
    const { out, err, status } = await folderOf().run(['check', '-', '--fix'], {
      stdin: Uint8Array.of(0, 1),
    });
    assert.equal(out, '');
    assert.match(err, /^smart-licensing: <stdin>: binary file, not read$/m);
    assert.equal(status, 2);
  });
});
