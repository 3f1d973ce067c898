// Packs what `npm test` has built and tested, without building again: the npm tarball, the .vsix, the offline page, a bill
// of materials, the notes, and the checksums of all of them.
//   node scripts/release/assets.mjs [--out FOLDER]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { notesOf } from './changelog.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const { values } = parseArgs({ options: { out: { type: 'string', default: 'release' } } });
const { out } = values;
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
npm('pack', '--ignore-scripts', '--silent', '--pack-destination', out);
run(process.execPath, [
  'scripts/package.mjs',
  '--no-build',
  '--out',
  path.join(out, `${name}-${version}.vsix`),
]);
// By this name in every release: what people keep on a jump host is found again.
copyFileSync('dist/smart-licensing.html', path.join(out, `${name}.html`));
// What the bundles are made of are the dependencies of the two workspaces; nothing else is in the packages.
const materials = npm(
  'sbom',
  '--sbom-format',
  'cyclonedx',
  '--sbom-type',
  'application',
  '--omit',
  'dev',
  '--package-lock-only',
);
writeFileSync(path.join(out, `${name}-${version}.cdx.json`), materials);
writeFileSync(
  path.join(out, 'NOTES.md'),
  `${notesOf(readFileSync('CHANGELOG.md', 'utf8'), version) ?? ''}\n`,
);
const sums = readdirSync(out)
  .filter((file) => file.startsWith(name))
  .sort()
  .map((file) => `${sha256(path.join(out, file))}  ${file}\n`);
writeFileSync(path.join(out, `${name}-${version}.sha256`), sums.join(''));
console.log(sums.join('').trimEnd());

function sha256(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function npm(...words) {
  const windows = process.platform === 'win32';
  return run(windows ? 'npm.cmd' : 'npm', words, windows);
}

function run(program, words, shell = false) {
  const { status, stdout } = spawnSync(program, words, {
    encoding: 'utf8',
    shell,
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${path.basename(program)} ${words.join(' ')} failed`);
  return stdout;
}
