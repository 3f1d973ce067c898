// `npm start [-- FOLDER]`: installs what is missing, builds, and opens the folder (examples/ unless told) in
// a real VS Code with the extension. `npm start -- --page` opens the offline page in the browser instead. Node built-ins
// only, up to the install step. Asks nothing.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const wantsPage = process.argv.includes('--page');
const given = process.argv.slice(2).find((word) => word !== '--page');
const workspace = given
  ? path.resolve(process.env.INIT_CWD ?? process.cwd(), given)
  : path.join(root, 'examples');
if (!existsSync(workspace)) {
  console.error(`There is no ${workspace}`);
  process.exit(2);
}

ensureInstalled();
const windows = process.platform === 'win32';
const hasDisplay =
  windows || process.platform === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
if (wantsPage) {
  await openPage();
} else if (build() && process.env.VSCODE_HOST !== 'npm' && hasDisplay && openDesktop()) {
  console.log(`VS Code opens ${workspace} with the extension.`);
} else {
  await serve();
}

function build() {
  console.log('Building…');
  // What goes wrong is said on standard error; the sizes of what is made are for those who build.
  const { status } = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs')], {
    stdio: ['inherit', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(1);
  return true;
}

async function openPage() {
  process.chdir(root);
  const { buildOfflinePage, PAGE } = await import('./build/offline-page.mjs');
  await buildOfflinePage();
  const { href } = pathToFileURL(PAGE);
  console.log(`The offline page, one file that needs nothing else:\n\n  ${href}\n`);
  if (hasDisplay) openInBrowser(href);
}

function openDesktop() {
  const args = [`--extensionDevelopmentPath=${root}`, workspace];
  return spawnSync('code', args, { stdio: 'inherit', shell: windows }).status === 0;
}

async function serve() {
  const { startWindow } = await import('./vscode-host/window.mjs');
  const { server, address } = await startWindow({ workspace });
  console.log(`\nVS Code with the extension, on ${workspace}:\n\n  ${address}\n\nCtrl-C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(0));
  server.ended.then(() => process.exit(1));
  if (hasDisplay) openInBrowser(address);
}

function openInBrowser(address) {
  const [command, ...args] = windows
    ? ['rundll32', 'url.dll,FileProtocolHandler']
    : [process.platform === 'darwin' ? 'open' : 'xdg-open'];
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {}); // the address is on the screen
  child.unref();
}
