import { strict as assert } from 'node:assert';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { ReviewedFile } from '../../server/src/cli/review/file';
import { markdownReview } from '../../server/src/cli/review/markdown';
import type { ReviewedFinding } from '../../server/src/service';
import { commit, git, repositoryOf } from './repository';
import { type Folder, removeFolders } from './support';

const device = (name: string): string => `version 16.12
hostname ${name}
service call-home
call-home
 contact-email-addr sch-smart-licensing@cisco.com
 profile "CiscoTAC-1"
  active
  destination transport-method http
  destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService
ip name-server 192.0.2.53
ntp server 192.0.2.123
interface Vlan10
 ip address 192.0.2.1 255.255.255.0
ip http client source-interface Vlan10
ip route 0.0.0.0 0.0.0.0 192.0.2.254
end
`;

const NAMES = Array.from({ length: 12 }, (_, at) => `sw-${String(at + 1).padStart(2, '0')}`);
const cleartext = (text: string): string => text.replace('http https://', 'http http://');

/** Twelve devices, two of them with a fault that nobody touches. */
function fleet(): Folder {
  const files = NAMES.map((name, at) => [
    `configs/${name}.cfg`,
    at < 2 ? cleartext(device(name)) : device(name),
  ]);
  return repositoryOf(Object.fromEntries(files));
}

const markdown = async (folder: Folder, revision = 'main'): Promise<string> =>
  (await folder.run(['review', revision, '--format', 'markdown'])).out;

describe('review: the comment of a pull request', () => {
  afterEach(removeFolders);

  it('shows a fix in the words of each system, a few of them at most', async () => {
    const nexus = (at: number): string => `!Command: show running-config callhome
version 9.3(5) Bios:version 07.68
callhome
  destination-profile CiscoTAC-1 index ${at} http https://tools.cisco.com/its/service/oddce/services/DDCEService
`;
    const files = Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`n${at}.cfg`, nexus(at)]));
    const folder = repositoryOf({ ...files, 'sw.cfg': device('sw') });
    for (const [name, text] of Object.entries({ ...files, 'sw.cfg': device('sw') }))
      folder.write(name, cleartext(text));
    const out = await markdown(folder, 'HEAD');
    assert.equal(out.match(/^- \*\*error\*\*/gm)?.length, 1, out);
    assert.equal(out.match(/^ {2}- Fix in `/gm)?.length, 3);
    assert.match(out, /^ {2}- 3 more$/m);
    assert.match(out, /index 1 http https/);
    assert.match(out, /index 2 http https/);
  });

  it('names a way that is gone, and says nothing of its hops', async () => {
    const folder = repositoryOf({ 'sw.cfg': device('sw'), 'other.cfg': device('other') });
    rmSync(join(folder.path, 'sw.cfg'));
    const out = await markdown(folder, 'HEAD');
    assert.match(out, /DDCEService → no destination$/m);
  });

  it('of twelve devices: each finding once, what is unchanged as a number, what became of the devices', async () => {
    const folder = fleet();
    git(folder, 'checkout', '-q', '-b', 'change');
    for (const name of NAMES.slice(3, 10)) folder.write(`configs/${name}.cfg`, cleartext(device(name)));
    folder.write('configs/sw-01.cfg', `${cleartext(device('sw-01'))}!\n`);
    rmSync(join(folder.path, 'configs/sw-11.cfg'));
    git(folder, 'mv', 'configs/sw-12.cfg', 'configs/new-name.cfg');
    folder.write('configs/sw-03.cfg', device('sw-03').replace('16.12', '17.12'));
    commit(folder);
    git(folder, 'checkout', '-q', 'main');
    folder.write('configs/sw-02.cfg', device('sw-02'));
    commit(folder, 'main mends one');
    git(folder, 'checkout', '-q', 'change');
    git(folder, 'merge', '-q', '--no-edit', 'main');
    const out = await markdown(folder);
    const introduced = out.slice(out.indexOf('## Introduced'), out.indexOf('## Devices'));
    const lines = introduced.split('\n').filter((line) => line.startsWith('- '));
    assert.equal(lines.length, 2, introduced);
    assert.match(
      lines[0] ?? '',
      /^- \*\*error\*\* \[SL201\]\(https:\S+\).*`sw-04` \(`configs\/sw-04\.cfg:9`\)/,
    );
    for (const name of NAMES.slice(3, 10)) assert.ok(lines[0]?.includes(name), name);
    assert.match(lines[1] ?? '', /^- \*\*warning\*\* \[SL002\].*`sw-03`/);
    assert.match(out, /^- `configs\/sw-11\.cfg` \(removed: sw-11\)$/m);
    assert.match(out, /^- `configs\/new-name\.cfg` \(moved from configs\/sw-12\.cfg\)$/m);
    assert.match(out, /8 introduced, 0 resolved, 1 unchanged/);
    assert.ok(!out.includes('sw-02'), 'what main has mended is not the branch’s');
    assert.equal((out.match(/```/g) ?? []).length % 2, 0);
  });

  it('says nothing of findings where there are none', async () => {
    const folder = fleet();
    const out = await markdown(folder);
    assert.equal(
      out,
      '# Licensing changes\n\n0 files changed since main: 0 introduced, 0 resolved, 0 unchanged\n',
    );
  });

  const word = fc.string({ unit: 'grapheme', maxLength: 300 });
  const finding = fc.record({
    code: fc.constantFrom('SL201', 'SL002', 'SL504', 'SL601'),
    name: fc.constant('name'),
    severity: fc.constantFrom('error', 'warning', 'information', 'hint'),
    message: fc.oneof(word, fc.constant('`'.repeat(900)), fc.constant('@all <b>\n# x |'.repeat(90))),
    range: fc.constant({ start: { line: 8, character: 0 }, end: { line: 8, character: 9 } }),
    fixable: fc.boolean(),
    suggestion: fc.record({
      title: word,
      before: fc.array(fc.oneof(word, fc.constant('```'), fc.constant('x'.repeat(9_000))), { maxLength: 12 }),
      after: fc.array(word, { maxLength: 12 }),
    }),
  }) as fc.Arbitrary<ReviewedFinding>;
  const file = fc.record({
    path: fc.oneof(word, fc.constant('p/'.repeat(2_000))),
    change: fc.constantFrom('added', 'changed', 'removed'),
    dialect: fc.constant('iosxe'),
    hostname: fc.option(word, { nil: undefined }),
    introduced: fc.array(finding, { maxLength: 12 }),
    resolved: fc.array(finding, { maxLength: 6 }),
    unchanged: fc.array(finding, { maxLength: 3 }),
    paths: fc.constant([]),
  }) as fc.Arbitrary<ReviewedFile>;

  it('is below 65,536 characters whatever the size, and names every code of an error first', () => {
    fc.assert(
      fc.property(fc.array(file, { maxLength: 40 }), fc.integer({ min: 1, max: 40 }), (files, times) => {
        const many = Array.from({ length: times }, (_, at) =>
          files.map((one) => ({
            ...one,
            path: `${at}/${one.path}`,
            introduced: one.introduced.map((found) => ({ ...found, message: `${at} ${found.message}` })),
          })),
        ).flat();
        const out = markdownReview('main', many);
        assert.ok(out.length < 65_536, String(out.length));
        const grave = [...out.matchAll(/^- \*\*(\w+)\*\* \[SL/gm)].map(([, severity]) => severity ?? '');
        const introduced = grave.slice(
          0,
          [...(out.split('\n## Resolved')[0]?.matchAll(/^- \*\*/gm) ?? [])].length,
        );
        const order = introduced.map((severity) =>
          ['error', 'warning', 'information', 'hint'].indexOf(severity),
        );
        assert.deepEqual(
          order,
          [...order].sort((a, b) => a - b),
        );
      }),
      { numRuns: 20, seed: 20261130 },
    );
  });

  it('counts what has no place', () => {
    const many = Array.from({ length: 3_000 }, (_, at) => ({
      path: `configs/sw-${at}.cfg`,
      change: 'changed' as const,
      dialect: 'iosxe' as const,
      hostname: `sw-${at}`,
      introduced: [
        {
          code: 'SL201',
          name: 'cleartext-to-cisco',
          severity: 'error' as const,
          message: `fault ${at}`,
          range: { start: { line: 8, character: 0 }, end: { line: 8, character: 9 } },
          fixable: false,
        },
      ],
      resolved: [],
      unchanged: [],
      paths: [],
    }));
    const out = markdownReview('main', many);
    const shown = [...out.matchAll(/^- \*\*error/gm)].length;
    assert.ok(shown > 100 && out.length < 65_536);
    assert.match(out, new RegExp(`\n${3_000 - shown} more lines have no place here`));
  });
});
