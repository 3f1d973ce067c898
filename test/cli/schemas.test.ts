import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Schema, Validator } from '@cfworker/json-schema';
import { CLEARTEXT, ENCRYPTED, type Folder, folderOf, removeFolders } from './support';

const EXAMPLES = Object.fromEntries(
  readdirSync('examples', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name))]),
);
const NAMES = Object.keys(EXAMPLES).filter((name) => /\.(?:cfg|txt|log)$/.test(name));

const XE = `version 16.12
hostname edge-1
service call-home
license smart transport callhome
call-home
 profile "CiscoTAC-1"
  active
  destination transport-method http
  destination address http http://tools.cisco.com/its/service/oddce/services/DDCEService
interface GigabitEthernet1/0/1
 no shutdown
end
`;

/** The schema with every object closed, so that a property which it does not name is a fault. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const all = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  const { type, properties } = all;
  return type === 'object' && properties && !('additionalProperties' in all)
    ? { ...all, additionalProperties: false }
    : all;
}

function holds(name: string, out: string): unknown {
  const schema = closed(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'))) as Schema;
  const value: unknown = JSON.parse(out);
  const { errors } = new Validator(schema, '7', false).validate(value);
  assert.deepEqual(
    errors.map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`),
    [],
  );
  return value;
}

function read(folder: Folder, name: string): string {
  return readFileSync(join(folder.path, name), 'utf8');
}

describe('JSON schemas', () => {
  afterEach(removeFolders);

  it('check', async () => {
    const folder = folderOf({ ...EXAMPLES, 'a.cfg': CLEARTEXT });
    for (const words of [[], ['--shard', '1/2'], ['--quiet']]) {
      const { out } = await folder.run(['check', '.', '--format', 'json', ...words]);
      holds('check', out);
    }
  });

  it('path', async () => {
    const folder = folderOf(EXAMPLES);
    for (const name of NAMES) holds('path', (await folder.run(['path', name, '--format', 'json'])).out);
  });

  it('plan', async () => {
    const folder = folderOf({ ...EXAMPLES, 'a.cfg': CLEARTEXT, 'b.cfg': ENCRYPTED });
    for (const name of NAMES) holds('plan', (await folder.run(['plan', name, '--format', 'json'])).out);
    holds('plan', (await folder.run(['plan', 'a.cfg', 'b.cfg', '--format', 'json'])).out);
  });

  it('plan of another release', async () => {
    const folder = folderOf(EXAMPLES);
    for (const name of NAMES) {
      for (const to of ['17.9.5', '10.3(4a)']) {
        const { status, out } = await folder.run(['plan', name, '--to', to, '--format', 'json']);
        if (status === 0) holds('plan', out);
      }
    }
    const two = ['plan', 'examples/core-1.cfg', 'examples/dist-2.cfg', '--to', '17.9.5', '--format', 'json'];
    const { devices } = holds('plan', (await folder.run(two)).out) as { devices: unknown[] };
    assert.equal(devices.length, 2);
  });

  it('plan from one version to another', async () => {
    const folder = folderOf({ 'a.cfg': CLEARTEXT, 'b.cfg': ENCRYPTED });
    for (const names of [
      ['a.cfg', 'b.cfg'],
      ['b.cfg', 'a.cfg'],
      ['a.cfg', 'a.cfg'],
    ])
      holds('plan', (await folder.run(['plan', ...names, '--format', 'json'])).out);
  });

  it('plans of a folder, with their index', async () => {
    for (const words of [[], ['--to', '17.9.5']]) {
      const folder = folderOf({ 'a.cfg': XE, 'b.cfg': XE.replace('edge-1', 'edge-2') });
      await folder.run(['plan', '.', '--out', 'plans', '--format', 'json', ...words]);
      const index = holds('plan-index', read(folder, 'plans/index.json')) as { plans: { file: string }[] };
      assert.equal(index.plans.length, 2);
      for (const { file } of index.plans) holds('plan', read(folder, `plans/${file}`));
    }
  });

  it('rules', async () => {
    holds('rules', (await folderOf({}).run(['rules', '--format', 'json'])).out);
  });

  it('one object a line, as in the files of check', async () => {
    const input = [CLEARTEXT, XE, 'prose'].map((text, at) => `${JSON.stringify({ path: `d${at}`, text })}\n`);
    const { out } = await folderOf({}).run(['check', '-', '--stdin-format', 'ndjson'], {
      stdin: input.join(''),
    });
    const files = out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    const summary = { files: 3, error: 0, warning: 0, information: 0, hint: 0, unrecognized: 0 };
    const tool = { name: 'smart-licensing', version: '0.0.0' };
    assert.equal(files.length, 3);
    holds('check', JSON.stringify({ version: 1, tool, files, devices: [], deviceRecords: [], summary }));
  });

  it('review', async () => {
    const folder = folderOf({ 'a.cfg': ENCRYPTED, 'b.cfg': ENCRYPTED, 'c.cfg': CLEARTEXT });
    rmSync(join(folder.path, '.git'), { recursive: true });
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.net', ...words], {
        cwd: folder.path,
      });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'a');
    folder.write('a.cfg', CLEARTEXT);
    folder.write('d.cfg', CLEARTEXT);
    rmSync(join(folder.path, 'b.cfg'));
    const { out } = await folder.run(['review', 'HEAD', '--format', 'json']);
    const value = holds('review', out) as { files: unknown[] };
    assert.ok(value.files.length >= 2);
  });

  it('say what is wrong', () => {
    assert.throws(() =>
      holds('check', '{"version":1,"tool":{"name":"x","version":"1"},"files":[],"summary":{}}'),
    );
  });
});
