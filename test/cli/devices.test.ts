import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { type Schema, Validator } from '@cfworker/json-schema';
import { session } from '../service/health/outputs';
import { CATALYST } from '../support/catalyst';
import { type Folder, folderOf, removeFolders, TOKEN } from './support';

/** Captures and configurations of three devices, some of them in two files. */
function fleet(): Folder {
  return folderOf({
    'a/core-1.cfg': CATALYST.replace('version 16.12', 'version 17.9'),
    'b/core-1.txt': session(),
    'b/core-1-old.txt': session({
      clock: '10:00:00.000 UTC Sat Jan 31 2026',
      trust: '<none>',
      lastAck: '<none>',
    }),
    'b/core-2.txt': session({ host: 'core-2', deadline: 'Apr 30 10:00:00 2026 UTC' }),
    'c/edge.txt': `${session({ host: 'edge-1', licenses: 'No licenses in use' })}edge-1#license smart trust idtoken ${TOKEN} all\n`,
  });
}

async function tableOf(folder: Folder, ...words: string[]): Promise<Record<string, unknown>[]> {
  const { out } = await folder.run(['check', '.', '--format', 'json', ...words]);
  return JSON.parse(out).devices;
}

describe('check: the table of devices', () => {
  afterEach(removeFolders);

  it('json: the documented object for each device', async () => {
    const [device] = await tableOf(fleet());
    assert.deepEqual(device, {
      host: 'core-1',
      dialect: 'iosxe',
      release: '17.9',
      model: 'policy',
      transport: 'smart',
      server: 'smartreceiver.cisco.com',
      vrf: 'Mgmt-vrf',
      trustCode: 'installed',
      lastAck: '2026-03-01T10:00:00Z',
      nextDeadline: '2026-05-30T10:00:00Z',
      licenses: [{ name: 'network-advantage', count: 2, status: 'IN USE' }],
      worstHop: 'destination',
      findings: device?.findings,
      paths: ['a/core-1.cfg', 'b/core-1-old.txt', 'b/core-1.txt'],
    });
  });

  it('json: holds to its schema, with and without devices', async () => {
    const schema = JSON.parse(readFileSync('schemas/check.schema.json', 'utf8')) as Schema;
    assert.ok((schema.required ?? []).includes('devices'));
    for (const folder of [fleet(), folderOf({ 'a.txt': 'nothing' })]) {
      const { out } = await folder.run(['check', '.', '--format', 'json']);
      assert.deepEqual(new Validator(schema, '7', false).validate(JSON.parse(out)).errors, []);
    }
  });

  it('is the same of merged parts, also of parts merged before', async () => {
    const folder = fleet();
    const whole = await folder.run(['check', '.', '--format', 'json']);
    const parts: string[] = [];
    for (const index of [1, 2, 3]) {
      parts.push(`.git/${index}.json`);
      const { out } = await folder.run(['check', '.', '--shard', `${index}/3`, '--format', 'json']);
      folder.write(`.git/${index}.json`, out);
    }
    assert.deepEqual((await folder.run(['merge', ...parts])).out, whole.out);
    folder.write('.git/merged.json', whole.out);
    for (const format of ['json', 'devices-csv', 'summary', 'html']) {
      const { out } = await folder.run(['check', '.', '--format', format]);
      assert.equal((await folder.run(['merge', '.git/merged.json', '--format', format])).out, out, format);
    }
  });

  it('merge refuses records that nobody wrote, and reads reports without any', async () => {
    const folder = fleet();
    const report = JSON.parse((await folder.run(['check', '.', '--format', 'json'])).out);
    const bad: readonly object[] = [
      { ...report.deviceRecords[0], worstHop: '<script>' },
      { ...report.deviceRecords[0], findings: { error: -1, warning: 0, information: 0, hint: 0 } },
      { ...report.deviceRecords[0], facts: { model: 'modern' } },
      { ...report.deviceRecords[0], facts: { licenses: [{ name: 1 }] } },
    ];
    for (const record of bad) {
      folder.write('.git/bad.json', JSON.stringify({ ...report, deviceRecords: [record] }));
      const { status, err } = await folder.run(['merge', '.git/bad.json']);
      assert.deepEqual([status, /no report of check/.test(err)], [2, true]);
    }
    folder.write(
      '.git/early.json',
      JSON.stringify({ ...report, deviceRecords: undefined, devices: undefined }),
    );
    assert.deepEqual(JSON.parse((await folder.run(['merge', '.git/early.json'])).out).devices, []);
  });

  it('devices-csv: a row for each device', async () => {
    const { out } = await fleet().run(['check', '.', '--format', 'devices-csv']);
    const [head, , second, third, end] = out.split('\r\n');
    assert.equal(
      head,
      'host,system,release,model,transport,server,vrf,trustCode,lastAck,nextDeadline,licenses,worstHop,error,warning,information,hint,paths',
    );
    assert.equal(
      second,
      'core-2,IOS XE,,policy,smart,smartreceiver.cisco.com,Mgmt-vrf,installed,2026-03-01T10:00:00Z,2026-04-30T10:00:00Z,network-advantage ×2 (IN USE),,0,0,0,0,b/core-2.txt',
    );
    assert.equal(end, '');
    assert.match(third ?? '', /^edge-1,/);
  });

  it('summary: the next deadline first, and what is not known as a dash', async () => {
    const { out } = await fleet().run(['check', '.', '--format', 'summary']);
    const table = out.slice(out.indexOf('\nDevices\n')).split('\n');
    assert.match(
      table[2] ?? '',
      /^ {2}Host +System +Release +Licensing +Transport +Server +VRF +Trust code /,
    );
    assert.match(table[3] ?? '', /^ {2}core-2 +IOS XE +– +policy +smart .* 2026-04-30T10:00:00Z /);
    assert.match(table[4] ?? '', /^ {2}core-1 +IOS XE +17\.9 /);
  });

  it('findings that the baseline lists do not count', async () => {
    const folder = fleet();
    const [before] = await tableOf(folder);
    assert.equal(before?.worstHop, 'destination');
    await folder.run(['check', '.', '--write-baseline', '.git/known.json']);
    const [after] = await tableOf(folder, '--baseline', '.git/known.json');
    assert.equal(after?.worstHop, null);
    assert.deepEqual(after?.findings, { error: 0, warning: 0, information: 0, hint: 0 });
  });

  for (const format of ['json', 'devices-csv', 'summary', 'html'])
    it(`${format}: no token`, async () => {
      const { out } = await fleet().run(['check', '.', '--format', format]);
      assert.ok(!out.includes(TOKEN) && out.includes('core-2'));
    });
});
