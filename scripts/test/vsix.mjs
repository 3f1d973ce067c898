// `npm run test:vsix`: packs the extension, installs the package into a clean VS Code, the oldest that the manifest allows
// and a newer one, and tries it there.
//   node scripts/test/vsix.mjs [--no-build]
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../vscode-host/browser.mjs';
import { installHost } from '../vscode-host/install.mjs';
import { installNewerHost, newerHost } from '../vscode-host/newer.mjs';
import { ownNotice } from '../vscode-host/notices.mjs';
import { oldestHost, startServer, windowAddress } from '../vscode-host/server.mjs';
import { bundleForEditor } from './bundle.mjs';

const limit = 120_000;
const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
const folder = path.resolve(`out/vsix-${process.pid}`);
mkdirSync(folder, { recursive: true });
process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

const vsix = path.join(folder, 'extension.vsix');
run(process.execPath, ['scripts/package.mjs', '--out', vsix, ...process.argv.slice(2)]);
await bundleForEditor(
  [
    { in: 'test/editor/index.ts', out: 'index' },
    { in: 'test/vsix/installed.test.ts', out: 'installed.test' },
  ],
  path.join(folder, 'tests'),
);
await installHost();
await installNewerHost();

let passed = 0;
let failed = 0;
for (const [name, host] of Object.entries({ oldest: oldestHost, newer: newerHost })) {
  const counts = await tryOn(host, name).catch((error) => {
    console.error(`vsix: ${name}: ${error.message}`);
    return { passed: 0, failed: 1 };
  });
  passed += counts.passed;
  failed += counts.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

async function tryOn(host, name) {
  const extensions = path.join(folder, `extensions-${name}`);
  const result = path.join(folder, `${name}.json`);
  const main = path.join(host.vscode, 'out/server-main.js');
  const places = ['--extensions-dir', extensions, '--server-data-dir', path.join(folder, `data-${name}`)];
  run(host.node, [main, '--install-extension', vsix, ...places, '--accept-server-license-terms']);

  const env = { ...process.env, EDITOR_TESTS_RESULT: result, VSIX_EXTENSIONS: extensions };
  const server = await startServer({ host, extensions, env });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.route(
      ({ hostname }) => hostname !== '127.0.0.1',
      (route) => route.abort(),
    );
    const ended = new Promise((resolve, reject) => {
      page.on('crash', () => reject(new Error('the page crashed')));
      setTimeout(() => reject(new Error(`no result after ${limit / 1000} s`)), limit).unref();
      page.exposeFunction('codeAutomationLog', (type, args) => {
        const quiet = type === 'error' || type === 'warn' || ownNotice.test(String(args[0]));
        if (!quiet || process.env.VSCODE_HOST_DEBUG) console.log(...args);
      });
      page.exposeFunction('codeAutomationExit', resolve);
    });
    const development = [path.resolve('test/vsix/driver')];
    const tests = path.join(folder, 'tests/index.cjs');
    await page.goto(windowAddress({ port: server.port, development, tests }));
    await ended;
    return JSON.parse(readFileSync(result, 'utf8'));
  } finally {
    await browser.close();
    server.stop();
  }
}

function run(program, args) {
  const { status } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) {
    console.error(`vsix: ${path.basename(program)} ${args.join(' ')} failed`);
    process.exit(1);
  }
}
