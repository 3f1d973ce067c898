// `npm run bench [-- ARGS]`: bundles test/bench/main.ts and runs it with the garbage collector exposed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const entry = 'test/bench/main.ts';
if (!existsSync(entry)) throw new Error(`There is no ${entry}`);

ensureInstalled();
const build = spawnSync(process.execPath, ['scripts/build.mjs', '--production'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(1);

const { bundleModules } = await import('./test/bundle.mjs');
const out = `out/bench-${process.pid}`;
mkdirSync(out, { recursive: true });
process.on('exit', () => rmSync(out, { recursive: true, force: true }));
const [file] = await bundleModules([entry], out);
const options = ['--expose-gc', '--enable-source-maps', file, ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, options, { stdio: 'inherit' }).status ?? 1;
