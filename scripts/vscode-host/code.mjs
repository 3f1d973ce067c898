// Stands in for the `code` executable: takes VS Code's own arguments, so that the runTests of
// @vscode/test-electron drives the VS Code from npm as it drives the desktop one.
import path from 'node:path';
import { launchBrowser, speak } from './browser.mjs';
import { installHost } from './install.mjs';
import { ownNotice } from './notices.mjs';
import { startServer, windowAddress } from './server.mjs';

const minutes = 60_000;
const limit = Number(process.env.VSCODE_HOST_TIMEOUT ?? 5 * minutes);

const options = parse(process.argv.slice(2));
if (!options.tests) {
  console.error('This VS Code only runs tests: --extensionTestsPath is missing. `npm start` opens a window.');
  process.exit(2);
}

let server;
let browser;
let ending = false;
async function end(code, reason) {
  if (ending) return;
  ending = true;
  if (reason) console.error(`vscode-host: ${reason}`);
  await Promise.race([browser?.close().catch(() => {}), new Promise((resolve) => setTimeout(resolve, 3000))]);
  server?.stop();
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => end(130, `ended by ${signal}`));
const parent = process.ppid;
setInterval(() => process.ppid !== parent && end(1, 'the process that started it is gone'), 2000).unref();

try {
  await installHost();
  const silence = setTimeout(
    () => end(1, `nothing was heard of the tests for ${limit / 1000} s (VSCODE_HOST_TIMEOUT)`),
    limit,
  );
  [server, browser] = await Promise.all([
    startServer({ settings: { 'telemetry.telemetryLevel': 'off' }, extensions: options.extensions }),
    launchBrowser(),
  ]);
  server.ended.then(() => end(1, 'the VS Code server ended'));
  browser.on('disconnected', () => end(1, 'the browser ended'));

  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('crash', () => end(1, 'the page crashed'));
  // Nothing but this machine: no marketplace, no telemetry.
  await page.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  await speak(page, options.locale);
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    // Each test prints its line: a busy machine takes its time, one that hangs is silent.
    silence.refresh();
    if (ownNotice.test(String(args[0])) && !process.env.VSCODE_HOST_DEBUG) return;
    const write = type === 'error' || type === 'warn' ? console.error : console.log;
    write(...args);
  });
  await page.exposeFunction('codeAutomationExit', (code) => void end(code ?? 0));
  await page.goto(windowAddress({ port: server.port, ...options }), { timeout: limit });
} catch (error) {
  await end(1, error.stack);
}

function parse(args) {
  const found = {
    development: [],
    extensions: undefined,
    tests: undefined,
    workspace: undefined,
    locale: undefined,
  };
  for (const arg of args) {
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name === 'extensionDevelopmentPath') found.development.push(path.resolve(value));
    else if (name === 'extensionTestsPath') found.tests = path.resolve(value);
    else if (name === 'extensions-dir') found.extensions = path.resolve(value);
    else if (name === 'locale') found.locale = value;
    else if (name === undefined) found.workspace ??= path.resolve(arg);
  }
  return found;
}
