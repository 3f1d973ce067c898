// Runs the TextMate grammar tests: every file under test/ that starts with a `SYNTAX TEST` header.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { filesUnder } from './bundle.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const header = /^\S+ SYNTAX TEST "/;
const files = (await filesUnder('test', '')).filter(
  (file) => /\.(cfg|ios|iosxe|nxos|txt)$/.test(file) && header.test(readFileSync(file, 'utf8').slice(0, 200)),
);
if (files.length === 0) {
  console.error(
    'No grammar test found: a file under test/ whose first line reads `! SYNTAX TEST "source.cisco-iosxe"`.',
  );
  process.exit(1);
}
const grammars = manifest.contributes.grammars.flatMap(({ path }) => ['--grammar', path]);
const program = 'node_modules/vscode-tmgrammar-test/dist/unit.js';
const { status } = spawnSync(process.execPath, [program, ...grammars, ...files], { stdio: 'inherit' });
process.exit(status ?? 1);
