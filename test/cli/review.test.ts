import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { CLEARTEXT, ENCRYPTED, EXPOSED, type Folder, folderOf, removeFolders, TOKEN } from './support';

const AUTHOR = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];

function repository(files: Readonly<Record<string, string>>): Folder {
  const folder = folderOf(files);
  for (const words of [
    ['init', '-q'],
    ['add', '.'],
    ['commit', '-q', '-m', 'first'],
  ]) {
    execFileSync('git', [...AUTHOR, ...words], { cwd: folder.path, stdio: 'ignore' });
  }
  return folder;
}

const PROXY = `version 17.3
hostname core-1
license smart transport callhome
service call-home
call-home
 profile "CiscoTAC-1"
  active
  destination transport-method http
  destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService
interface GigabitEthernet1
 ip address 192.0.2.1 255.255.255.0
ip http client source-interface GigabitEthernet1
ip name-server 192.0.2.53
ntp server 192.0.2.123
ip route 0.0.0.0 0.0.0.0 192.0.2.254
crypto pki trustpoint SLA-TrustPoint
 revocation-check none
end
`;

describe('review', () => {
  afterEach(removeFolders);

  it('tells what is introduced, resolved and unchanged, and the hops before and after', async () => {
    const folder = repository({
      'a.cfg': CLEARTEXT,
      'b.cfg': EXPOSED,
      'p.cfg': PROXY,
      'same.cfg': CLEARTEXT,
    });
    folder.write('a.cfg', ENCRYPTED);
    folder.write('b.cfg', `!\n${EXPOSED.replace('https', 'http')}`);
    folder.write('p.cfg', PROXY.replace('interface GigabitEthernet1', 'interface GigabitEthernet2'));
    const { status, out, err } = await folder.run(['review', 'HEAD']);
    assert.deepEqual([status, err], [1, '']);
    assert.match(out, /^a\.cfg\n {2}- 3:28 error SL201: tools\.cisco\.com takes/m);
    assert.match(out, /^b\.cfg\n {2}\+ 4:28 error SL201: .*\n {2}= 5:34 warning SL802: /m);
    assert.match(out, /^ {2}https:\/\/tools\.cisco\.com\/\S+: Source and VRF: in order → broken$/m);
    assert.match(out, /^3 files changed since HEAD: 2 introduced, 1 resolved, 1 unchanged$/m);
    assert.ok(!out.includes(TOKEN));
    assert.equal((await folder.run(['review', 'HEAD', '--fail-on', 'never'])).status, 0);
    assert.equal((await folder.run(['review', 'HEAD', 'a.cfg'])).status, 0);
  });

  it('knows files that come, go and move', async () => {
    const folder = repository({ 'x/gone.cfg': EXPOSED, 'x/old.cfg': CLEARTEXT, 'readme.md': 'hello\n' });
    rmSync(join(folder.path, 'x/gone.cfg'));
    execFileSync('git', ['mv', 'x/old.cfg', 'x/new.cfg'], { cwd: folder.path });
    folder.write('x/fresh.cfg', CLEARTEXT);
    folder.write('readme.md', 'hello again\n');
    const { out } = await folder.run(['review', 'HEAD', '--format', 'json']);
    const { version, since, files, summary } = JSON.parse(out);
    assert.deepEqual([version, since], [1, 'HEAD']);
    assert.deepEqual(summary, { files: 3, introduced: 1, resolved: 1, unchanged: 1 });
    assert.deepEqual(
      files.map((file: { path: string; change: string }) => `${file.path} ${file.change}`),
      ['x/fresh.cfg added', 'x/gone.cfg removed', 'x/new.cfg changed'],
    );
    const inside = await folder.run(['review', 'HEAD', 'x/gone.cfg']);
    assert.deepEqual([inside.status, inside.err], [0, '']);
    assert.match(inside.out, /^x\/gone\.cfg \(removed\)\n {2}- 4:34 warning SL802/);
  });

  it('is Markdown for a merge request', async () => {
    const folder = repository({ 'a_b.cfg': ENCRYPTED });
    folder.write('a_b.cfg', CLEARTEXT);
    const { out } = await folder.run(['review', 'HEAD', '--format', 'markdown']);
    assert.match(
      out,
      /^# Licensing changes\n\n1 file changed since HEAD: 1 introduced, 0 resolved, 0 unchanged\n/,
    );
    assert.match(out, /\n## a\\_b\.cfg\n\n\*\*Introduced\*\*\n\n- 3:28 error SL201: /);
    assert.ok(!out.includes('\n\n\n'));
  });

  it('says that nothing has changed, and what git cannot find', async () => {
    const folder = repository({ 'a.cfg': CLEARTEXT });
    const { status, out } = await folder.run(['review', 'HEAD']);
    assert.deepEqual(
      [status, out],
      [0, '0 files changed since HEAD: 0 introduced, 0 resolved, 0 unchanged\n'],
    );
    const failure = async (...words: string[]) => (await folder.run(['review', ...words])).err;
    assert.match(await failure('none'), /no such revision/);
    assert.match(await failure(), /review needs REV \[PATH…\]/);
    rmSync(join(folder.path, '.git'), { recursive: true });
    assert.match(await failure('HEAD'), /in no git repository/);
  });
});
