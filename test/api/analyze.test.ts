import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { analyze } from '../../server/src/api/analyze';
import type { Analysis } from '../../server/src/api/types';
import { CLEARTEXT, folderOf, removeFolders } from '../cli/support';

const EXAMPLES = readdirSync('examples').filter((name) => /\.(?:cfg|txt|log)$/.test(name));

describe('the npm package', () => {
  afterEach(removeFolders);

  for (const name of EXAMPLES)
    it(`says of ${name} what check and path say`, async () => {
      const text = readFileSync(join('examples', name), 'utf8');
      const folder = folderOf({ [name]: text });
      const own: Analysis = analyze(text, { path: name });
      const checked = await folder.run(['check', '--format', 'json', name]);
      const [file] = JSON.parse(checked.out).files;
      const { dialect, release, hostname, findings, path } = JSON.parse(JSON.stringify(own));
      assert.deepEqual(
        { dialect, release, hostname, findings },
        {
          dialect: file.dialect,
          release: file.release,
          hostname: file.hostname,
          // A report compares runs with the fingerprint; it is no part of what is found.
          findings: file.findings.map(({ fingerprint, ...finding }: Record<string, unknown>) => finding),
        },
      );
      const shown = await folder.run(['path', '--format', 'json', name]);
      assert.deepEqual(path, JSON.parse(shown.out).destinations);
    });

  it('takes settings as the file has them, and says what is wrong with them as it does there', () => {
    const of = (settings: object) => analyze(CLEARTEXT, { path: 'core-1.cfg', settings });
    assert.ok(analyze(CLEARTEXT).findings.some(({ code }) => code === 'SL201'));
    for (const settings of [
      { severity: { SL201: 'off' } },
      { ignore: [{ codes: ['SL201'], files: ['core-*.cfg'] }] },
    ])
      assert.ok(!of(settings).findings.some(({ code }) => code === 'SL201'));
    assert.throws(() => of({ severity: { SL201: 'loud' } }), /settings: "SL201" must be one of off, hint/);
    assert.throws(() => of({ severities: {} }), TypeError);
  });

  it('never throws because of a text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (text) => {
        assert.ok(['iosxe', 'nxos', 'capture', 'none'].includes(analyze(text).dialect));
      }),
      { seed: 15, numRuns: 100 },
    );
  });

  it('is there for import and for require, as it is built', () => {
    const folder = folderOf({ 'node_modules/smart-licensing/package.json': readFileSync('package.json') });
    for (const file of ['dist/api.js', 'dist/api.d.ts'])
      folder.write(`node_modules/smart-licensing/${file}`, readFileSync(file));
    const print = 'console.log(analyze("hostname core-1\\n", { dialect: "iosxe" }).hostname)';
    folder.write('a.mjs', `import { analyze } from 'smart-licensing'; ${print}`);
    folder.write('b.cjs', `const { analyze } = require('smart-licensing'); ${print}`);
    folder.write(
      'c.ts',
      `import { analyze, type Finding } from 'smart-licensing';
const findings: readonly Finding[] = analyze('', { settings: { severity: { SL601: 'off' } } }).findings;
// @ts-expect-error a text is needed
analyze(); export { findings };`,
    );
    const run = (...words: string[]) =>
      execFileSync(process.execPath, words, { cwd: folder.path, encoding: 'utf8' });
    assert.equal(run('a.mjs'), 'core-1\n');
    assert.equal(run('b.cjs'), 'core-1\n');
    const tsc = resolve('node_modules/typescript/bin/tsc');
    run(tsc, '--noEmit', '--strict', '--module', 'nodenext', '--types', '', 'c.ts');
  });
});
