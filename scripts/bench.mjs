// `npm run bench [-- ARGS]`: builds the product, bundles test/bench and runs it with the garbage collector exposed.
//   npm run bench -- --only scan,keystroke --size small
//   npm run bench -- --compare main --only people        beside another commit, by turns
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { comparison } from './bench/comparison.mjs';
import { ensureInstalled } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
ensureInstalled();

const out = `out/bench-${process.pid}`;
mkdirSync(out, { recursive: true });
process.on('exit', () => rmSync(out, { recursive: true, force: true }));

const args = process.argv.slice(2);
const revision = taken('--compare');
const rounds = Number(taken('--rounds') ?? 3);
const mine = { name: 'now', bundles: await bundlesOf(root, 'now') };
if (revision === undefined) process.exitCode = run(mine, ['--json', 'out/bench.json']).status;
else await compare(revision);

/** Both commits by turns, each with its own measurements; rows that only one of them has are left out. */
async function compare(name) {
  const tree = path.resolve(out, 'tree');
  git('worktree', 'add', '--quiet', '--detach', tree, name);
  try {
    symlinkSync(path.join(root, 'node_modules'), path.join(tree, 'node_modules'));
    const sides = [{ name, bundles: await bundlesOf(tree, 'then') }, mine];
    const runs = sides.map(() => []);
    for (let round = 0; round < rounds; round++) {
      for (const [at, side] of sides.entries()) {
        const json = `${out}/${at}.json`;
        if (run(side, ['--json', json], 'ignore').status !== 0)
          throw new Error(`${side.name} was not measured`);
        runs[at].push(JSON.parse(readFileSync(json, 'utf8')).rows);
      }
    }
    console.log(comparison(name, ...runs));
  } finally {
    git('worktree', 'remove', '--force', tree);
  }
}

/** Builds a tree, and its measurements into a folder of their own: somebody may build again while this runs. */
async function bundlesOf(tree, name) {
  const start = Date.now();
  spawnSync(process.execPath, ['scripts/build.mjs', '--production'], {
    cwd: tree,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // A bundle that has grown too large fails a build and is still measured; one that was not made is not.
  if (statSync(path.join(tree, 'dist/server.js')).mtimeMs < start) process.exit(1);
  const bundles = path.resolve(out, name, 'bundles');
  cpSync(path.join(tree, 'dist'), bundles, { recursive: true });
  const programs = [
    'main',
    'empty-server',
    'first-analysis',
    'read-files',
    'soak-probe',
    'usage',
    'window-client',
  ];
  await esbuild.build({
    absWorkingDir: tree,
    entryPoints: programs.map((each) => `test/bench/${each}.ts`).filter((file) => isThere(tree, file)),
    outdir: bundles,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    minify: true,
    sourcemap: 'linked',
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    external: ['vscode'],
    logLevel: 'warning',
    plugins: await pluginsOf(tree),
  });
  return bundles;
}

/** A tree is bundled with its own plugins; commits of before source-plugins.mjs have one. */
async function pluginsOf(tree) {
  const load = (name) => import(path.join(tree, `scripts/build/${name}.mjs`));
  if (!isThere(tree, 'scripts/build/source-plugins.mjs')) return [(await load('ohm-plugin')).ohmPlugin()];
  return (await load('source-plugins')).sourcePlugins();
}

function run({ bundles }, more, stdout = 'inherit') {
  const words = ['--bundles', bundles, '--scratch', path.dirname(bundles), ...more, ...args];
  const options = ['--expose-gc', '--enable-source-maps', `${bundles}/main.cjs`, ...words];
  return spawnSync(process.execPath, options, { stdio: ['ignore', stdout, 'inherit'] });
}

/** The value of an option that is this script's own, taken out of the arguments. */
function taken(option) {
  const at = args.indexOf(option);
  return at < 0 ? undefined : args.splice(at, 2)[1];
}

function isThere(tree, file) {
  return statSync(path.join(tree, file), { throwIfNoEntry: false }) !== undefined;
}

function git(...words) {
  const { status } = spawnSync('git', words, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`git ${words.join(' ')} failed`);
}
