import { strict as assert } from 'node:assert';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commit, git, repositoryOf } from './repository';
import { CLEARTEXT, ENCRYPTED, EXPOSED, folderOf, removeFolders, TOKEN } from './support';

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
    const folder = repositoryOf({
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
    const folder = repositoryOf({ 'x/gone.cfg': EXPOSED, 'x/old.cfg': CLEARTEXT, 'readme.md': 'hello\n' });
    rmSync(join(folder.path, 'x/gone.cfg'));
    git(folder, 'mv', 'x/old.cfg', 'x/new.cfg');
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
    const folder = repositoryOf({ 'a_b.cfg': ENCRYPTED });
    folder.write('a_b.cfg', CLEARTEXT);
    const { out } = await folder.run(['review', 'HEAD', '--format', 'markdown']);
    assert.match(
      out,
      /^# Licensing changes\n\n1 file changed since HEAD: 1 introduced, 0 resolved, 0 unchanged\n/,
    );
    assert.match(
      out,
      /\n## Introduced\n\n- \*\*error\*\* \[SL201\]\(https:\/\/\S+\/docs\/rules\/SL201\.md\) .* `a_b\.cfg:3`\n/,
    );
    assert.match(
      out,
      /\n {4}```diff\n {4}- {2}destination address http http:.*\n {4}\+ {2}destination address http https:/,
    );
    assert.ok(!out.includes('\n\n\n'));
  });

  it('says that nothing has changed, and what git cannot find', async () => {
    const folder = repositoryOf({ 'a.cfg': CLEARTEXT });
    const { status, out } = await folder.run(['review', 'HEAD']);
    assert.deepEqual(
      [status, out],
      [0, '0 files changed since HEAD: 0 introduced, 0 resolved, 0 unchanged\n'],
    );
    const failure = async (...words: string[]) => (await folder.run(['review', ...words])).err;
    assert.match(await failure('none'), /^smart-licensing: review none: no such revision \(/);
    assert.match(
      await failure('none...HEAD'),
      /^smart-licensing: review none\.\.\.HEAD: no such revision \(/,
    );
    assert.match(await failure('HEAD..HEAD'), /review HEAD\.\.HEAD: .*write REV, REV\.\.\. or REV\.\.\.HEAD/);
    assert.match(await failure('HEAD...main~1'), /review HEAD\.\.\.main~1: /);
    assert.match(await failure('...'), /review \.\.\.: /);
    assert.match(await failure(), /review needs REV \[PATH…\]/);
    rmSync(join(folder.path, '.git'), { recursive: true });
    assert.match(await failure('HEAD'), /in no git repository/);
  });

  describe('of devices that come, go and move', () => {
    const device = (name: string, text = PROXY): string => text.replaceAll('core-1', name);
    const files = async (
      folder: { run: (words: string[]) => Promise<{ out: string }> },
      revision = 'HEAD',
    ) => {
      const { out } = await folder.run(['review', revision, '--format', 'json']);
      return JSON.parse(out).files.map(
        (file: { path: string; from?: string; change: string; introduced: { code: string }[] }) =>
          `${file.path} ${file.change} ${file.from ?? '-'} ${file.introduced.map(({ code }) => code).join()}`,
      );
    };
    const wrong = (name: string): string => device(name).replace('http https://', 'http http://');

    it('one taken out and another put in are no move, though git takes them for one', async () => {
      const folder = repositoryOf({ 'a.cfg': wrong('core-1') });
      rmSync(join(folder.path, 'a.cfg'));
      folder.write('b.cfg', wrong('core-2'));
      git(folder, 'add', '-A', '.');
      assert.deepEqual(await files(folder), ['a.cfg removed - ', 'b.cfg added - SL201']);
      const { status, out } = await folder.run(['review', 'HEAD']);
      assert.equal(status, 1);
      assert.match(out, /^a\.cfg \(removed: core-1\)$/m);
      assert.match((await folder.run(['check', '.', '--since', 'HEAD'])).out, /b\.cfg.*SL201/);
    });

    it('one that moved keeps its findings, however much was rewritten, staged or not', async () => {
      const folder = repositoryOf({ 'a.cfg': wrong('core-1'), 'c.cfg': device('core-3') });
      rmSync(join(folder.path, 'a.cfg'));
      const other = Array.from({ length: 80 }, (_, at) => `interface Vlan${at + 100}\n shutdown\n`).join('');
      folder.write('site/core-1', wrong('core-1').replace('end\n', `${other}end\n`));
      assert.deepEqual(await files(folder), ['site/core-1 changed a.cfg ']);
      git(folder, 'add', '-A', '.');
      assert.deepEqual(await files(folder), ['site/core-1 changed a.cfg ']);
      assert.match((await folder.run(['review', 'HEAD'])).out, /^site\/core-1 \(moved from a\.cfg\)$/m);
      assert.equal((await folder.run(['review', 'HEAD', 'site'])).status, 0);
    });

    it('names one that is gone or moved although nothing was wrong with it', async () => {
      const folder = repositoryOf({ 'a.cfg': device('a'), 'b.cfg': device('b') });
      rmSync(join(folder.path, 'a.cfg'));
      git(folder, 'mv', 'b.cfg', 'c.cfg');
      const { status, out } = await folder.run(['review', 'HEAD']);
      assert.equal(status, 0);
      assert.match(out, /^a\.cfg \(removed: a\)\n[\s\S]*^c\.cfg \(moved from b\.cfg\)\n/m);
    });

    it('devices that have changed places, or moved up a place, keep their findings', async () => {
      const folder = repositoryOf({ 'a.cfg': device('a'), 'b.cfg': wrong('b'), 'c.cfg': wrong('c') });
      folder.write('a.cfg', wrong('b'));
      folder.write('b.cfg', device('a'));
      assert.deepEqual(await files(folder), ['a.cfg changed b.cfg ', 'b.cfg changed a.cfg ']);
      folder.write('a.cfg', wrong('new'));
      folder.write('b.cfg', device('a'));
      folder.write('c.cfg', wrong('b'));
      folder.write('d.cfg', wrong('c'));
      assert.deepEqual(await files(folder), [
        'a.cfg changed - SL201',
        'b.cfg changed a.cfg ',
        'c.cfg changed b.cfg ',
        'd.cfg changed c.cfg ',
      ]);
    });

    it('one whose place another has taken is gone; one that has a new name in its place is not', async () => {
      const folder = repositoryOf({ 'a.cfg': device('a'), 'b.cfg': device('b'), 'c.cfg': wrong('c') });
      folder.write('a.cfg', device('b'));
      rmSync(join(folder.path, 'b.cfg'));
      folder.write('c.cfg', wrong('c-new'));
      assert.deepEqual(await files(folder), ['a.cfg changed b.cfg ', 'a.cfg removed - ', 'c.cfg changed - ']);
    });

    it('names one whose file is empty, no text, or a link now', async () => {
      const folder = repositoryOf({
        'a.cfg': device('a'),
        'b.cfg': device('b'),
        'c.cfg': device('c'),
        'd.cfg': device('d'),
      });
      folder.write('a.cfg', '');
      folder.write('b.cfg', '\0\x01');
      rmSync(join(folder.path, 'c.cfg'));
      symlinkSync('d.cfg', join(folder.path, 'c.cfg'));
      const { status, out } = await folder.run(['review', 'HEAD']);
      assert.equal(status, 0);
      for (const name of ['a', 'b', 'c'])
        assert.match(out, new RegExp(`^${name}\\.cfg \\(removed: ${name}\\)$`, 'm'));
      assert.match(out, /^3 files changed/m);
    });

    it('two files of one name are not guessed apart', async () => {
      const folder = repositoryOf({ 'a.cfg': device('core-1') });
      rmSync(join(folder.path, 'a.cfg'));
      folder.write('x.cfg', `${device('core-1')}!\n`);
      folder.write('y.cfg', `${device('core-1')}! copy\n`);
      assert.deepEqual(await files(folder), ['a.cfg removed - ', 'x.cfg added - ', 'y.cfg added - ']);
    });

    it('compares with the merge base: what main has mended since is not the branch’s', async () => {
      const folder = repositoryOf({ 'a.cfg': wrong('a'), 'b.cfg': device('b') });
      git(folder, 'checkout', '-q', '-b', 'branch');
      folder.write('b.cfg', `${device('b')}!\n`);
      commit(folder);
      git(folder, 'checkout', '-q', 'main');
      folder.write('a.cfg', device('a'));
      commit(folder);
      git(folder, 'checkout', '-q', 'branch');
      for (const revision of ['main', 'main...', 'main...HEAD', 'main...@'])
        assert.deepEqual(await files(folder, revision), ['b.cfg changed - '], revision);
      assert.match((await folder.run(['check', '.', '--since', 'main'])).out, /a\.cfg.*SL201/);
      assert.equal((await folder.run(['check', '.', '--since', 'main...'])).status, 0);
      git(folder, 'merge', '-q', 'main');
      assert.deepEqual(await files(folder, 'main'), ['b.cfg changed - ']);
    });

    it('says when no commit is shared', async () => {
      const folder = repositoryOf({ 'a.cfg': device('a') });
      git(folder, 'checkout', '-q', '--orphan', 'other');
      commit(folder);
      const { status, err } = await folder.run(['review', 'main']);
      assert.equal(status, 2);
      assert.match(err, /review main: main and HEAD have no commit in common\n/);
    });

    it('says what to type where a pipeline has cloned only a part', async () => {
      const folder = repositoryOf({ 'a.cfg': device('a') });
      for (const text of ['b', 'c']) {
        folder.write('a.cfg', device(text));
        commit(folder);
      }
      git(folder, 'branch', 'topic', 'HEAD~1');
      const clone = folderOf({});
      git(clone, 'init', '-q');
      git(clone, 'remote', 'add', 'origin', pathToFileURL(folder.path).href);
      git(clone, 'fetch', '-q', '--depth', '1', 'origin', '+refs/heads/*:refs/remotes/origin/*');
      git(clone, 'checkout', '-q', '-f', 'origin/main');
      const hints = /fetch-depth: 0 under actions\/checkout; GitLab: GIT_DEPTH: 0\)\n$/;
      for (const revision of ['origin/topic', 'none', 'HEAD~1', 'origin/topic...HEAD']) {
        const { status, err } = await clone.run(['review', revision]);
        assert.equal(status, 2);
        assert.match(err, hints);
        assert.ok(err.includes(revision) && err.split('\n').length === 2, err);
      }
      assert.match((await clone.run(['check', '.', '--since', 'HEAD~1'])).err, hints);
      assert.equal((await clone.run(['review', 'HEAD'])).status, 0);
    });

    it('reports a path that the change has cut, in review and since', async () => {
      const folder = repositoryOf({
        'a.cfg': device('a', PROXY.replace(/license smart.*\n/, '').replace('17.3', '16.12')),
      });
      folder.write('a.cfg', device('a', PROXY.replace(/license smart.*\n/, '').replace('17.3', '17.12')));
      assert.deepEqual(await files(folder), ['a.cfg changed - SL002']);
      for (const words of [
        ['review', 'HEAD'],
        ['check', '.', '--since', 'HEAD'],
        ['check', '.', '--since', 'HEAD', '--jobs', '2'],
      ]) {
        const { status, out } = await folder.run(words);
        assert.equal(status, 1, words.join(' '));
        assert.match(out, /SL002/);
      }
    });
  });
});
