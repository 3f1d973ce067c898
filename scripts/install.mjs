// Installs what package-lock.json lists, if that is not what node_modules holds. Node built-ins only:
// this runs on a fresh clone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Building needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  }
  installLocked(root, 'the development tools');
}

/** `npm ci` in a folder with a package-lock.json, unless it has been done for this very lock file. */
export function installLocked(folder, what, options = []) {
  const lock = path.join(folder, 'package-lock.json');
  const modules = path.join(folder, 'node_modules');
  const stamp = path.join(modules, '.installed-lock');
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  // `npm install` by hand leaves npm's own record, newer than the lock file.
  const record = path.join(modules, '.package-lock.json');
  const installedByHand = existsSync(record) && statSync(record).mtimeMs >= statSync(lock).mtimeMs - 2000;
  if (!installedByHand) {
    console.log(`Installing ${what} (npm ci)…`);
    npm(['ci', '--no-audit', '--no-fund', '--loglevel=error', ...options], folder);
  }
  writeFileSync(stamp, wanted);
}

export function npm(args, cwd) {
  const windows = process.platform === 'win32';
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', args, {
    cwd,
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
  if (status !== 0) throw new Error(`npm ${args[0]} failed in ${cwd}; it needs the npm registry.`);
}
