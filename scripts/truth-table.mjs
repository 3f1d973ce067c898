// Measures what README says about the product and writes it between the marks: what is found in the project's own
// fixtures beside what their tables expect, how large the packages are, how long a check takes. After `npm run build`.
//   node scripts/truth-table.mjs [--check]   prints the table and writes nothing
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { replaceFile } from './build/replace.mjs';
import { between, expectedOf, score, tableOf } from './release/truth.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const PROGRAM = 'dist/cli.js';
const RUNS = 9;
const LOOKED_AT = ['examples', 'test/fixtures/seed', 'test/fixtures/captures'];

if (!existsSync(PROGRAM)) {
  console.error('truth-table: run npm run build first');
  process.exit(2);
}
const wanted = LOOKED_AT.flatMap((folder) => {
  const readme = readFileSync(`${folder}/README.md`, 'utf8');
  return expectedOf(folder, readme, filesUnder(folder));
});
const { stdout } = run(PROGRAM, 'check', '--format', 'json', '--fail-on', 'never', ...LOOKED_AT);
const found = JSON.parse(stdout).files.map(({ path: file, findings }) => ({
  file: path.relative('.', file).replaceAll('\\', '/'),
  codes: findings.map(({ code }) => code),
}));
const table = tableOf({
  ...score(wanted, found),
  sizes: sizes(),
  check: fastest(() => run(PROGRAM, 'check', '--fail-on', 'never', 'examples')),
  start: fastest(() => run('-e', '0')),
  examples: wanted.filter(({ file }) => file.startsWith('examples/')).length,
  node: process.version,
});
console.log(table);
if (!process.argv.includes('--check'))
  replaceFile('README.md', between(readFileSync('README.md', 'utf8'), table, 'truth-table.mjs'));

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.path, entry.name)).replaceAll('\\', '/'));
}

function run(...args) {
  const done = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (done.status !== 0) throw new Error(`${args.join(' ')}: ${done.status} ${done.stderr}`);
  return done;
}

/** Milliseconds of the fastest run, which the rest of the machine disturbed least. */
function fastest(call) {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Packages that have been made: `npm pack`, `npm run package`, the offline page. */
function sizes() {
  return [...readdirSync('.'), 'dist/smart-licensing.html']
    .filter((name) => /^smart-licensing-[\d.]+\.(?:vsix|tgz)$|\.html$/.test(name) && existsSync(name))
    .map((name) => ({ name: path.basename(name), bytes: statSync(name).size }));
}
