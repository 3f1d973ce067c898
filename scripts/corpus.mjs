// `npm run corpus -- PATH…`: see test/corpus/main.ts.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { sourcePlugins } from './build/source-plugins.mjs';

const paths = process.argv.slice(2).map((word) => (word.startsWith('--') ? word : resolve(word)));
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const bundle = `out/corpus-${process.pid}.mjs`;
await esbuild.build({
  entryPoints: ['test/corpus/main.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile: bundle,
  plugins: sourcePlugins(),
});
const { status } = spawnSync(process.execPath, [bundle, ...paths], { stdio: 'inherit' });
rmSync(bundle);
process.exitCode = status ?? 1;
