import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { catalyst } from '../scenarios/outputs';
import { type Folder, folderOf, removeFolders, TOKEN } from './support';

const CONFIG = `version 16.12\nservice call-home\nhostname core-1\n!\ncrypto pki trustpoint SLA-TrustPoint\n enrollment pkcs12\n revocation-check crl\n!\ncall-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n!\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\n!\nip name-server 192.0.2.53\nntp server 192.0.2.123\nend\n`;
const CAPTURE = catalyst({
  communication: 'PENDING on Aug 02 14:34:51 2018 UTC',
  reason: 'Waiting for reply',
});

interface Written {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly code: string; readonly related: readonly { path: string }[] }[];
  }[];
}

const pair = (): Folder =>
  folderOf({ 'configs/core-1.cfg': CONFIG, 'captures/core-1-show-license.txt': CAPTURE });

/** The files that findings refer to beyond their own, as `FILE CODE → OTHER`. */
function references(json: string): string[] {
  const { files } = JSON.parse(json) as Written;
  return files.flatMap(({ path, findings }) =>
    findings.flatMap(({ code, related }) =>
      related.filter((other) => other.path !== path).map((other) => `${path} ${code} → ${other.path}`),
    ),
  );
}

const BOTH_WAYS = [
  'captures/core-1-show-license.txt SL907 → configs/core-1.cfg',
  'configs/core-1.cfg SL601 → captures/core-1-show-license.txt',
];

describe('check: a capture and a configuration in two files', () => {
  afterEach(removeFolders);

  it('are tied both ways', async () => {
    const { out } = await pair().run(['check', '.', '--format', 'json']);
    assert.deepEqual(references(out), BOTH_WAYS);
  });

  it('show each other’s lines to people', async () => {
    const { out } = await pair().run(['check', '.', '--fail-on', 'never']);
    assert.match(out, /= configs\/core-1\.cfg:7:19: The configuration explains it \(SL601\)/);
    assert.match(out, / 7 \| {2}revocation-check crl\n/);
    assert.match(out, /= captures\/core-1-show-license\.txt:\d+:\d+: The device says so: SL907/);
    assert.match(out, /\| .*Failure reason: Waiting for reply\n/);
  });

  it('are related locations in SARIF', async () => {
    const { out } = await pair().run(['check', '.', '--format', 'sarif']);
    const [run] = JSON.parse(out).runs;
    const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'SL907');
    assert.deepEqual(result.relatedLocations[0].physicalLocation.artifactLocation, {
      uri: 'configs/core-1.cfg',
      uriBaseId: '%SRCROOT%',
    });
  });

  it('are tied when only one of them is new, and when they are in different parts', async () => {
    const folder = pair();
    const words = ['check', '.', '--format', 'json', '--shard'];
    const parts = await Promise.all(['1/2', '2/2'].map((part) => folder.run([...words, part])));
    assert.deepEqual(parts.flatMap(({ out }) => references(out)).sort(), BOTH_WAYS);
  });

  it('are tied through a merged report', async () => {
    const folder = pair();
    folder.write('report.json', (await folder.run(['check', '.', '--format', 'json'])).out);
    assert.deepEqual(references((await folder.run(['merge', 'report.json'])).out), BOTH_WAYS);
  });

  it('are not tied when they are about two devices, or when the other file is not given', async () => {
    const folder = pair();
    folder.write('configs/core-1.cfg', CONFIG.replace('core-1', 'core-2'));
    assert.deepEqual(references((await folder.run(['check', '.', '--format', 'json'])).out), []);
    const alone = await pair().run(['check', 'configs', '--format', 'json']);
    assert.deepEqual(references(alone.out), []);
  });

  it('are tied as they are after --fix', async () => {
    const folder = folderOf({
      'a-show-license.txt': catalyst({
        communication: 'FAILED on Aug 02 14:34:51 2018 UTC',
        reason: 'Fail to send out Call Home HTTP message.',
      }),
      'core-1.cfg': CONFIG.replace(
        'transport-method http\n',
        'transport-method http\n  destination address http http://tools.cisco.com/its/service/oddce/services/DDCEService\n',
      ),
    });
    const before = references((await folder.run(['check', '.', '--format', 'json'])).out);
    assert.ok(
      before.some((line) => line.endsWith('SL905 → core-1.cfg')),
      before.join('\n'),
    );
    const after = references((await folder.run(['check', '.', '--format', 'json', '--fix'])).out);
    assert.ok(!after.some((line) => line.includes('SL201')), after.join('\n'));
  });

  it('never show a token of the other file', async () => {
    const folder = pair();
    folder.write(
      'configs/core-1.cfg',
      CONFIG.replace(' revocation-check', `! license smart register idtoken ${TOKEN}\n revocation-check`),
    );
    for (const format of ['text', 'json', 'sarif']) {
      const { out, err } = await folder.run(['check', '.', '--format', format]);
      assert.ok(!(out + err).includes(TOKEN), format);
    }
  });

  for (const format of ['text', 'json', 'sarif']) {
    it(`are the same ${format} with worker threads`, () => {
      const folder = pair();
      for (let i = 2; i < 12; i++) {
        folder.write(`configs/core-${i}.cfg`, CONFIG.replace('core-1', `core-${i}`));
        folder.write(`captures/core-${i}.log`, CAPTURE.replaceAll('core-1', `core-${i}`));
      }
      const call = (jobs: string): string =>
        execFileSync(
          process.execPath,
          [resolve('dist/cli.js'), 'check', '.', '--fail-on', 'never', '--format', format, '--jobs', jobs],
          { cwd: folder.path, encoding: 'utf8' },
        );
      const one = call('1');
      assert.equal(call('2'), one);
      assert.ok(one.includes('captures/core-11.log'));
    });
  }
});
