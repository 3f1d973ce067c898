import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Schema, Validator } from '@cfworker/json-schema';
import { CLEARTEXT, ENCRYPTED, folderOf, removeFolders } from './support';

const EXAMPLES = Object.fromEntries(
  readdirSync('examples', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name))]),
);
const NAMES = Object.keys(EXAMPLES).filter((name) => /\.(?:cfg|txt|log)$/.test(name));

function holds(name: string, out: string): unknown {
  const schema = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Schema;
  const value: unknown = JSON.parse(out);
  const { errors } = new Validator(schema, '7', false).validate(value);
  assert.deepEqual(
    errors.map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`),
    [],
  );
  return value;
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
