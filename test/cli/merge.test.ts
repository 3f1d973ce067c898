import { strict as assert } from 'node:assert';
import { CLEARTEXT, ENCRYPTED, EXPOSED, type Folder, folderOf, removeFolders, TOKEN } from './support';

function fleet(): Folder {
  const folder = folderOf();
  for (let i = 0; i < 24; i++)
    folder.write(`site${i % 3}/r${i}.cfg`, [CLEARTEXT, ENCRYPTED, EXPOSED][i % 3] ?? '');
  return folder;
}

/** Reports of the parts, beside the folder that is checked; their names. */
async function parts(folder: Folder, total: number): Promise<string[]> {
  const names: string[] = [];
  for (let index = 1; index <= total; index++) {
    const words = ['check', '.', '--shard', `${index}/${total}`, '--format', 'json'];
    const { out } = await folder.run(words);
    names.push(`.git/${index}.json`);
    folder.write(`.git/${index}.json`, out);
  }
  return names;
}

describe('merge', () => {
  afterEach(removeFolders);

  it('gives the report of one run, byte for byte, in whatever order the parts come', async () => {
    const folder = fleet();
    const whole = await folder.run(['check', '.', '--format', 'json']);
    const names = await parts(folder, 4);
    assert.deepEqual(await folder.run(['merge', ...names.reverse()]), whole);
    assert.equal(whole.status, 1);
  });

  for (const format of ['summary', 'html', 'csv', 'github', 'junit']) {
    it(`gives the ${format} report of one run`, async () => {
      const folder = fleet();
      const whole = await folder.run(['check', '.', '--format', format]);
      assert.deepEqual(await folder.run(['merge', ...(await parts(folder, 3)), '--format', format]), whole);
      assert.ok(!whole.out.includes(TOKEN));
    });
  }

  it('names the parts that are missing, and prints what there is', async () => {
    const folder = fleet();
    const [first = '', second = ''] = await parts(folder, 3);
    const { status, out, err } = await folder.run(['merge', first, second]);
    assert.equal(status, 2);
    assert.equal(err, 'smart-licensing: part 3 of 3 is missing or was interrupted\n');
    assert.equal(JSON.parse(out).summary.interrupted, true);
  });

  it('counts a part once that is given twice, as after a part was begun again', async () => {
    const folder = fleet();
    const names = await parts(folder, 2);
    const once = await folder.run(['merge', ...names]);
    const { out } = await folder.run(['check', '.', '--shard', '1/2', '--format', 'json']);
    const report = JSON.parse(out);
    report.files.splice(1);
    report.summary = { ...report.summary, files: 1, interrupted: true };
    folder.write('.git/begun.json', JSON.stringify(report));
    assert.deepEqual(await folder.run(['merge', ...names, '.git/begun.json', ...names]), once);
    const { status } = await folder.run(['merge', '.git/begun.json', '.git/2.json']);
    assert.equal(status, 2);
  });

  it('refuses reports that contradict each other', async () => {
    const folder = folderOf({ 'a.cfg': CLEARTEXT });
    folder.write('.git/1.json', (await folder.run(['check', 'a.cfg', '--format', 'json'])).out);
    folder.write('a.cfg', ENCRYPTED);
    folder.write('.git/2.json', (await folder.run(['check', 'a.cfg', '--format', 'json'])).out);
    const { status, out, err } = await folder.run(['merge', '.git/1.json', '.git/2.json']);
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, /^smart-licensing: a\.cfg: \.git\/1\.json and \.git\/2\.json differ about it; /);
  });

  it('refuses parts that do not fit, and what is no report', async () => {
    const folder = fleet();
    const [half = ''] = await parts(folder, 2);
    folder.write('half.json', (await folder.run(['check', '--shard', '1/2', '--format', 'json'])).out);
    const [third = ''] = await parts(folder, 3);
    assert.equal(half, third);
    const failure = async (...words: string[]) => (await folder.run(['merge', ...words])).err;
    assert.match(
      await failure('half.json', third),
      /the reports are parts of different numbers of parts: 2, 3/,
    );
    folder.write('cut.json', '{ "version": 1, "files": [');
    assert.match(await failure('cut.json'), /cut\.json: no JSON, or cut off/);
    folder.write('other.json', '{ "version": 1, "files": [ {} ] }');
    assert.match(await failure('other.json'), /other\.json: no report of check --format json/);
    assert.match(await failure('none.json'), /none\.json: no such file or folder/);
    assert.match(await failure(), /merge needs REPORT…/);
  });
});

describe('check: reports of many files', () => {
  afterEach(removeFolders);

  it('sums up for people', async () => {
    const folder = folderOf({
      'a/r1.cfg': `hostname r1\n${CLEARTEXT}`,
      'a/r2.cfg': CLEARTEXT,
      'b/r3.cfg': ENCRYPTED,
    });
    const { out, status } = await folder.run(['check', '.', '--format', 'summary']);
    assert.equal(status, 1);
    assert.equal(
      out,
      `3 files checked, 2 with findings: 2 errors

Findings
  SL201  error  cleartext-to-cisco  2 in 2 files

Hops of the reporting path with findings
  Destination  2 in 2 files

Releases
  IOS XE ?  3 files  2 with findings

Sites
  a  2 files  2 with findings
  b  1 file   0 with findings

Most findings
  a/r1.cfg  r1  1 error
  a/r2.cfg      1 error

Devices
  Host  System  Release  Licensing  Transport  Server  VRF  Trust code  Last acknowledgement  Next deadline  Licenses in use  Worst hop    Findings
  r1    IOS XE  –        –          –          –       –    –           –                     –              –                destination  1 error
`,
    );
  });

  it('writes a row for each finding, safe for spreadsheets', async () => {
    const folder = folderOf({ 'a,"b".cfg': `hostname =1+1\n${CLEARTEXT}`, '-c.cfg': CLEARTEXT });
    const { out } = await folder.run(['check', '.', '--format', 'csv']);
    const [head = '', ...rows] = out.split('\r\n');
    assert.equal(head, 'path,hostname,dialect,release,severity,code,name,line,column,message');
    assert.match(
      rows[0] ?? '',
      /^'-c\.cfg,,iosxe,,error,SL201,cleartext-to-cisco,3,28,tools\.cisco\.com takes/,
    );
    assert.match(rows[1] ?? '', /^"a,""b""\.cfg",'=1\+1,iosxe,,error,SL201,cleartext-to-cisco,4,28,/);
    assert.equal(rows.length, 3);
  });
});
