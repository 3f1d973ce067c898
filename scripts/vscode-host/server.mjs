// Starts a VS Code server of .vscode-test/ on a free port and makes the addresses for it.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { vscodeFolder } from './install.mjs';

/** The VS Code of the editor tests, on this Node.js. */
export const oldestHost = { vscode: vscodeFolder, node: process.execPath };

/**
 * @param {{ host?: { vscode: string, node: string }, extensions?: string }} options which VS Code; the folder with the
 *   extensions that are installed in it
 * @returns {Promise<{ port: number, ended: Promise<void>, stop(): void }>} once it listens
 */
export async function startServer({ env = process.env, settings = {}, host = oldestHost, extensions } = {}) {
  const port = await freePort();
  const data = mkdtempSync(path.join(tmpdir(), 'vscode-host-'));
  const user = path.join(data, 'data/User');
  mkdirSync(user, { recursive: true });
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify(settings));

  const options = [
    ...['--host', '127.0.0.1', '--port', String(port)],
    ...['--without-connection-token', '--accept-server-license-terms', '--disable-workspace-trust'],
    ...['--telemetry-level', 'off', '--server-data-dir', data],
    // Ends by itself some minutes after the last window, should this process be killed outright.
    '--enable-remote-auto-shutdown',
    ...(extensions ? ['--extensions-dir', extensions] : []),
  ];
  const main = path.join(host.vscode, 'out/server-main.js');
  const child = spawn(host.node, [main, ...options], {
    // No extension gallery: nothing is asked of the network.
    env: { ...env, EXTENSIONS_GALLERY: '{}' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32', // a process group of its own: the extension hosts go with it
  });

  let output = '';
  let stopped = false;
  const stop = () => {
    if (stopped) return;
    stopped = true;
    try {
      if (process.platform === 'win32') child.kill();
      else process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
    rmSync(data, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', stop);
  const ended = new Promise((resolve) => child.once('exit', resolve));

  await new Promise((resolve, reject) => {
    const read = (chunk) => {
      output = (output + chunk).slice(-20_000);
      if (process.env.VSCODE_HOST_DEBUG) process.stderr.write(chunk);
      if (output.includes('Extension host agent listening')) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The VS Code server ended with ${code}:\n${output}`)));
  });
  return { port, ended, stop };
}

/** The page of a window with these extensions under development. Paths are absolute. */
export function windowAddress({ port, workspace, development = [], tests, openFile, line }) {
  const authority = `127.0.0.1:${port}`;
  const remote = (file) => `vscode-remote://${authority}${encodeURI(remotePath(file))}`;
  const payload = [
    ...development.map((folder) => ['extensionDevelopmentPath', remote(folder)]),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ...(openFile ? [['openFile', remote(openFile) + (line ? `:${line}:1` : '')]] : []),
    ...(openFile && line ? [['gotoLineMode', 'true']] : []),
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  if (workspace)
    query.set(workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', remotePath(workspace));
  else query.set('ew', 'true');
  return `http://${authority}/?${query}`;
}

/** `/C:/folder` on Windows. */
function remotePath(file) {
  return decodeURI(pathToFileURL(file).pathname);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
