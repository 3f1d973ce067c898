// `npm run bench [-- ARGS]`: builds the product, bundles test/bench and runs it with the garbage collector exposed.
//   npm run bench -- --only scan,keystroke --size small
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { ensureInstalled } from './install.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

ensureInstalled();
const { ohmPlugin } = await import('./build/ohm-plugin.mjs');
const start = Date.now();
spawnSync(process.execPath, ['scripts/build.mjs', '--production'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
// A bundle that has grown too large fails a build and is still measured; one that was not made is not.
if (statSync('dist/server.js').mtimeMs < start) process.exit(1);

const out = `out/bench-${process.pid}`;
const bundles = `${out}/bundles`;
mkdirSync(bundles, { recursive: true });
process.on('exit', () => rmSync(out, { recursive: true, force: true }));
// A copy: somebody may build again while this runs.
cpSync('dist', bundles, { recursive: true });

await esbuild.build({
  entryPoints: ['main', 'empty-server', 'first-analysis', 'read-files', 'usage'].map(
    (name) => `test/bench/${name}.ts`,
  ),
  outdir: bundles,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  minify: true,
  sourcemap: 'linked',
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  logLevel: 'warning',
  plugins: [ohmPlugin()],
});
const args = ['--bundles', bundles, '--scratch', out, ...process.argv.slice(2)];
const options = ['--expose-gc', '--enable-source-maps', `${bundles}/main.cjs`, ...args];
process.exitCode = spawnSync(process.execPath, options, { stdio: 'inherit' }).status ?? 1;
