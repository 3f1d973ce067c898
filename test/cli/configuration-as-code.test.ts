import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMAT_NAMES } from '../../server/src/cli/reporters/formats';
import { folderOf, removeFolders, TOKEN } from './support';

const PLAYBOOK = `---
- hosts: routers
  tasks:
    - name: Überall
      cisco.ios.ios_config:
        lines:
          - "license smart transport smrt" # 🚦
          - license smart url smart http://smartreceiver.cisco.com/licservice/license
          - >-
            license smart trust idtoken
            ${TOKEN} local
    - ios_command:
        commands:
          - "license smart register idtoken \\"${TOKEN}\\""
`;
const TEMPLATE = 'hostname {{ name }}\n{% if smart %}\nlicense smart transport smrt\n{% endif %}\n';

describe('configuration as code, on the command line', () => {
  afterEach(removeFolders);

  it('has its findings where they are written', async () => {
    const folder = folderOf({ 'site.yml': PLAYBOOK, 'edge.j2': TEMPLATE });
    const { out, status } = await folder.run(['check', '--format', 'concise']);
    assert.deepEqual(
      [...out.matchAll(/^(\S+) \w+ (SL\d+)/gm)].map(([, place, code]) => `${place} ${code}`),
      [
        'edge.j2:3:25: SL105',
        'site.yml:7:38: SL105',
        'site.yml:8:37: SL201',
        'site.yml:10:13: SL801',
        'site.yml:11:13: SL802',
        'site.yml:14:47: SL802',
      ],
    );
    assert.equal(status, 1);
  });

  it('shows no token in any format', async () => {
    const folder = folderOf({ 'site.yml': PLAYBOOK });
    for (const format of FORMAT_NAMES) {
      const { out } = await folder.run(['check', '--format', format]);
      assert.ok(out.length > 0 && !out.includes(TOKEN) && !out.includes(TOKEN.slice(3, 12)), format);
    }
    const { out } = await folder.run(['check', '--diff']);
    assert.match(out, /^\+ {10}- "license smart transport smart" # 🚦$/m);
    assert.ok(!out.includes(TOKEN));
  });

  it('is mended in place, accepted by a baseline, and told by a pipe from its content', async () => {
    const folder = folderOf({ 'site.yml': PLAYBOOK, 'edge.j2': TEMPLATE });
    await folder.run(['check', '--write-baseline', 'known.json']);
    const known = await folder.run(['check', '--baseline', 'known.json', '--format', 'concise']);
    assert.deepEqual([known.out, known.status], ['', 0]);
    await folder.run(['check', '--fix']);
    assert.equal(
      readFileSync(join(folder.path, 'site.yml'), 'utf8'),
      PLAYBOOK.replace('smrt', 'smart').replace('http://smartreceiver', 'https://smartreceiver'),
    );
    assert.equal(readFileSync(join(folder.path, 'edge.j2'), 'utf8'), TEMPLATE.replace('smrt', 'smart'));
    const piped = await folder.run(['check', '-', '--format', 'json'], { stdin: PLAYBOOK });
    const { files, devices, summary } = JSON.parse(piped.out);
    assert.equal(files[0].findings.length, 5);
    assert.equal(files[0].dialect, 'iosxe');
    assert.deepEqual([devices, summary.unrecognized], [[], 0]);
  });
});
