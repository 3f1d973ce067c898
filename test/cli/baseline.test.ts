import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLEARTEXT, EXPOSED, folderOf, removeFolders, TOKEN } from './support';

describe('check: baseline', () => {
  afterEach(removeFolders);

  it('accepts what is there and reports what is new', async () => {
    const folder = folderOf({ 'x/a.cfg': CLEARTEXT, 'x/b.cfg': EXPOSED });
    const written = await folder.run(['check', 'x', '--write-baseline', 'baseline.json']);
    assert.equal(written.status, 0);
    const known = await folder.run(['check', 'x', '--baseline', 'baseline.json']);
    assert.equal(known.status, 0);
    assert.match(known.out, /^2 files checked: nothing found; 2 in the baseline$/m);

    folder.write(
      'x/a.cfg',
      `${CLEARTEXT}${CLEARTEXT.replace('call-home\n', '').replace('CiscoTAC-1', 'licences')}`,
    );
    const grown = await folder.run(['check', 'x', '--baseline', 'baseline.json', '--format', 'json']);
    assert.equal(grown.status, 1);
    assert.deepEqual(
      JSON.parse(grown.out).files[0].findings.map(
        ({ range }: { range: { start: { line: number } } }) => range.start.line,
      ),
      [4],
    );
  });

  it('survives moved lines, other blanks, and another working folder', async () => {
    const folder = folderOf({ 'x/a.cfg': CLEARTEXT });
    await folder.run(['check', 'x', '--write-baseline', 'x/baseline.json']);
    folder.write('x/a.cfg', `hostname a\n!\n${CLEARTEXT.replaceAll('  dest', '    dest')}!\n`);
    assert.equal(
      (await folder.run(['check', join(folder.path, 'x/a.cfg'), '--baseline', 'x/baseline.json'])).status,
      0,
    );
  });

  it('does not take the same line in another block for the same finding', async () => {
    const folder = folderOf({ 'a.cfg': CLEARTEXT });
    await folder.run(['check', 'a.cfg', '--write-baseline', 'baseline.json']);
    folder.write('a.cfg', CLEARTEXT.replace('CiscoTAC-1', 'licences'));
    assert.equal((await folder.run(['check', 'a.cfg', '--baseline', 'baseline.json'])).status, 1);
  });

  it('has a stable order and no secret in it', async () => {
    const folder = folderOf({ 'b.cfg': EXPOSED, 'a.cfg': `${CLEARTEXT}${EXPOSED}` });
    await folder.run(['check', '.', '--write-baseline', 'baseline.json']);
    const text = readFileSync(join(folder.path, 'baseline.json'), 'utf8');
    assert.ok(!text.includes(TOKEN));
    assert.match(
      text,
      /^\{\n {2}"version": 1,\n {2}"findings": \{\n {4}"a\.cfg": \{\n {6}"SL201": \[\n {8}"[0-9a-f]{16}:1"\n/,
    );
    await folder.run(['check', '.', '--write-baseline', 'again.json']);
    assert.equal(readFileSync(join(folder.path, 'again.json'), 'utf8'), text);
  });

  const wrong: readonly [string, string][] = [
    ['{"version": 2, "findings": {}}', 'baseline.json:1:13: invalid baseline: "version" must be one of 1'],
    ['{"version": 1}', 'baseline.json:1:1: invalid baseline: the file needs "version", "findings"'],
    [
      '{"version": 1, "findings": {"a.cfg": {"SL201": ["x"]}}}',
      'baseline.json:1:49: invalid baseline: item 1 is not a fingerprint',
    ],
    ['\0', 'baseline.json: binary file, not read'],
  ];
  for (const [content, message] of wrong) {
    it(`refuses ${JSON.stringify(content)}`, async () => {
      const folder = folderOf({ 'a.cfg': CLEARTEXT, 'baseline.json': content });
      const { status, out, err } = await folder.run(['check', 'a.cfg', '--baseline', 'baseline.json']);
      assert.deepEqual([status, out, err], [2, '', `smart-licensing: ${message}\n`]);
    });
  }

  it('says when it cannot be written', async () => {
    const folder = folderOf({ 'a.cfg': CLEARTEXT });
    const { status, err } = await folder.run(['check', 'a.cfg', '--write-baseline', 'none/baseline.json']);
    assert.deepEqual([status, err], [2, 'smart-licensing: none/baseline.json: no such file or folder\n']);
  });
});
