// Bundles test/web and runs it in VS Code for the Web, in a browser: no Node.js behind it, no disk.
//   node scripts/test/web.mjs RESULT.json [--grep TEXT]
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../vscode-host/browser.mjs';
import { installHost } from '../vscode-host/install.mjs';
import { ownNotice } from '../vscode-host/notices.mjs';
import { startWebServer, webAddress } from '../vscode-host/web-server.mjs';
import { bundleForWeb } from './bundle.mjs';

const limit = 300_000;
const { values, positionals } = parseArgs({ options: { grep: { type: 'string' } }, allowPositionals: true });
const [result] = positionals;
// Inside the extension's folder: VS Code runs tests in the host of the extension that holds them.
const tests = path.posix.join(path.dirname(result), 'web/index.js');

await bundleForWeb('test/web/index.ts', tests, values.grep ?? '');
await installHost();
const development = ['.', 'test/web/lab-files'];
const server = await startWebServer({ root: process.cwd(), development, tests });
const browser = await launchBrowser();
try {
  process.exitCode = await run();
} catch (error) {
  console.error(`web: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser.close();
  server.stop();
}

async function run() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const ended = new Promise((resolve, reject) => {
    page.on('crash', () => reject(new Error('the page crashed')));
    page.on('pageerror', ({ message }) => console.error(message));
    if (process.env.VSCODE_HOST_DEBUG) page.on('console', (message) => console.error(message.text()));
    const why = `nothing was heard of the tests for ${limit / 1000} s`;
    const silence = setTimeout(() => reject(new Error(why)), limit).unref();
    page.exposeFunction('codeAutomationLog', (type, args) => {
      // Each test prints its line: a busy machine takes its time, one that hangs is silent.
      silence.refresh();
      return report(type, args.map(String));
    });
    page.exposeFunction('codeAutomationExit', (code) => resolve(code ?? 0));
  });
  await page.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  await page.goto(webAddress({ origin: server.origin, folder: 'lab:/lab' }), { timeout: limit });
  return ended;
}

async function report(type, args) {
  const [, counts] = /^RESULT (\{.*\})$/.exec(args[0]) ?? [];
  if (counts) await writeFile(result, counts);
  else if (type !== 'error' && type !== 'warn' && !ownNotice.test(args[0])) console.log(...args);
  else if (process.env.VSCODE_HOST_DEBUG) console.error(...args);
}
