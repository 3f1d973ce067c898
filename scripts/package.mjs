// `npm run package`: builds and packs the extension into smart-licensing-VERSION.vsix, and says how large it is.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';

/** KB that the package may have: what an update costs everybody who has it. */
const limit = 1200;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { values } = parseArgs({ options: { out: { type: 'string' }, 'no-build': { type: 'boolean' } } });
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const file = values.out ?? `${name}-${version}.vsix`;

ensureInstalled();
if (!values['no-build']) run('scripts/build.mjs', '--production');
run('node_modules/@vscode/vsce/vsce', 'package', '--out', file);
const kilobytes = statSync(file).size / 1024;
console.log(`${file}: ${kilobytes.toFixed(0)} KB, limit ${limit} KB`);
if (kilobytes > limit) {
  console.error(`package: larger than ${limit} KB; see what is in it with: unzip -lv ${file}`);
  process.exitCode = 1;
}

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
