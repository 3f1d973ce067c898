import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import esbuild from 'esbuild';
import { chunksPlugin } from '../../scripts/build/chunks-plugin.mjs';
import { laterPlugin } from '../../scripts/build/later-plugin.mjs';

const require = createRequire(import.meta.url);

/** Notes which modules have run, for the tests to see. */
const ran = (name: string): string => `globalThis.ran = [...(globalThis.ran ?? []), '${name}'];\n`;

const SOURCES = {
  'start.ts': `${ran('start')}export const main = () => import('./main');\n`,
  'main.ts': `${ran('main')}import { word } from './shared';\nexport const say = async () => word('main') + (await import('./check')).check('a');\nexport const other = async () => (await import('./other')).other();\n`,
  'check.ts': `${ran('check')}import { word } from './shared';\nimport { rarely, steps } from './rare';\nexport const check = (file: string) => word(file) + (file === 'b' ? rarely(file) + [...steps(2)].join('') : '');\n`,
  'other.ts': `${ran('other')}import { check } from './check';\nexport const other = () => check('b');\n`,
  'rare.ts': `${ran('rare')}import { word } from './shared';\nexport interface Rare {}\nexport function rarely(file: string): string { return word('rare ' + file); }\nexport function* steps(to: number): Generator<number> { for (let at = 0; at < to; at++) yield at; }\n`,
  'shared.ts': `${ran('shared')}export const word = (name: string) => '<' + name + '>';\n`,
};

interface Program {
  readonly main: () => Promise<{ say(): Promise<string>; other(): Promise<string> }>;
}

describe('a program of several files', () => {
  // Entries of packs are named as esbuild names them, from the folder of the build.
  let folder: string;
  let tests = 0;

  beforeEach(() => {
    // Node.js keeps what it has loaded: each test has its own files.
    folder = path.join('out', `chunks-plugin-${process.pid}-${tests++}`);
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(SOURCES)) writeFileSync(path.join(folder, name), text);
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
    delete (globalThis as { ran?: unknown }).ran;
  });

  async function built(minify: boolean, later: string[] = []): Promise<esbuild.BuildResult> {
    return esbuild.build({
      entryPoints: { start: path.join(folder, 'start.ts') },
      outdir: path.join(folder, 'dist'),
      chunkNames: '[name]-[hash]',
      bundle: true,
      minify,
      sourcemap: minify ? false : 'linked',
      metafile: true,
      target: 'node20',
      logLevel: 'silent',
      plugins: [
        laterPlugin(later.map((name) => path.join(folder, name))),
        chunksPlugin({ any: [`${folder}/main.ts`], usual: [`${folder}/check.ts`] }),
      ],
    });
  }

  function loaded(): Program {
    return require(path.resolve(folder, 'dist/start.js')) as Program;
  }

  const modulesRun = (): unknown => (globalThis as { ran?: unknown }).ran;

  for (const minify of [true, false]) {
    it(`runs each module once, when it is reached (${minify ? 'in packs' : 'with maps'})`, async () => {
      await built(minify);
      const { main } = loaded();
      assert.deepEqual(modulesRun(), ['start']);
      const { say, other } = await main();
      assert.deepEqual(modulesRun(), ['start', 'shared', 'main']);
      assert.equal(await say(), '<main><a>');
      assert.deepEqual(modulesRun(), ['start', 'shared', 'main', 'rare', 'check']);
      assert.equal(await other(), '<b><rare b>01');
      assert.deepEqual(modulesRun(), ['start', 'shared', 'main', 'rare', 'check', 'other']);
    });
  }

  it('loads a module whose functions are called rarely when one of them is', async () => {
    await built(true, ['rare.ts']);
    const { say, other } = await loaded().main();
    assert.equal(await say(), '<main><a>');
    assert.deepEqual(modulesRun(), ['start', 'shared', 'main', 'check']);
    assert.equal(await other(), '<b><rare b>01');
    assert.deepEqual(modulesRun(), ['start', 'shared', 'main', 'check', 'other', 'rare']);
  });

  it('has one file for each pack, and tells esbuild’s account of it', async () => {
    const { metafile } = await built(true);
    const files = readdirSync(path.join(folder, 'dist')).sort();
    assert.deepEqual(files.map((file) => file.replace(/-\w{8}/, '')).sort(), [
      'any.js',
      'other.js',
      'start.js',
      'usual.js',
    ]);
    const told = Object.keys(metafile?.outputs ?? {});
    assert.deepEqual(told.map((file) => path.basename(file)).sort(), files);
    for (const file of told) assert.ok(existsSync(file), file);
    const [usual] = Object.entries(metafile?.outputs ?? {}).filter(([file]) => file.includes('usual'));
    assert.ok(Object.keys(usual?.[1].inputs ?? {}).includes(`${folder}/check.ts`));
  });

  it('refuses a pack that nothing loads, and a module with a value that is no function', async () => {
    rmSync(path.join(folder, 'check.ts'));
    writeFileSync(path.join(folder, 'main.ts'), "export const say = () => 'x';\n");
    await assert.rejects(built(true), /nothing loads .*check\.ts/);
    writeFileSync(
      path.join(folder, 'main.ts'),
      "import { word } from './shared';\nexport const say = () => word('x');\n",
    );
    await assert.rejects(built(true, ['shared.ts']), /cannot be loaded later/);
  });
});
