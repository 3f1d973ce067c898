import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSplit, bytesAtStart } from '../../scripts/build/split-bundle.mjs';

describe('a bundle with lazily loaded parts', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join('out', 'split-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function build(minify: boolean, sources: Readonly<Record<string, string>>) {
    for (const [name, text] of Object.entries(sources)) writeFileSync(path.join(folder, name), text);
    return buildSplit({
      bundle: true,
      minify,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      metafile: true,
      entryPoints: [path.join(folder, 'main.js')],
      outfile: path.join(folder, 'dist', 'app.js').replaceAll(path.sep, '/'),
      sourcemap: minify ? false : 'linked',
    });
  }

  const sources = {
    'counter.js': `import { sep } from 'node:path'; let n = 0; export const next = () => sep.length + n++; export const unused = 1;`,
    'main.js': `import { next } from './counter'; next(); import('./later').then(({ again }) => console.log(again(), next()));`,
    'later.js': `import { next } from './counter'; export const again = () => next() + '${'x'.repeat(500)}'.length;`,
  };

  for (const minify of [true, false]) {
    it(`has one state, whichever part asks${minify ? ', minified' : ''}`, async () => {
      await build(minify, sources);
      const printed = execFileSync(process.execPath, [path.join(folder, 'dist', 'app.js')], {
        encoding: 'utf8',
      });
      assert.equal(printed, '502 3\n');
    });
  }

  it('counts what a start reads, not what comes later', async () => {
    const { metafile } = await build(true, sources);
    const file = path.join(folder, 'dist', 'app.js').replaceAll(path.sep, '/');
    const files = readdirSync(path.join(folder, 'dist'));
    const later = files.find((name) => name.startsWith('app-later'));
    assert.ok(later);
    const all = files.reduce((sum, name) => sum + statSync(path.join(folder, 'dist', name)).size, 0);
    const atStart = bytesAtStart(metafile.outputs, file);
    assert.equal(atStart, all - statSync(path.join(folder, 'dist', later)).size);
  });

  it('names the source of each line', async () => {
    await build(false, sources);
    const maps = readdirSync(path.join(folder, 'dist')).filter((name) => name.endsWith('.js.map'));
    assert.ok(maps.length >= 3, maps.join(' '));
  });
});
