// After `npm install` in a clone, where nothing has been built yet: pre-commit, `npm link` and `npm pack` find a program.
// npm does not run this script for those who install the package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
// `npm test` and `npm start` build by themselves.
const builds = process.env.npm_lifecycle_event === 'dependencies' && process.env.npm_command !== 'ci';
if (builds && !existsSync('dist/cli.js')) {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--production'], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
