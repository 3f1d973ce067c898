// Serves VS Code for the Web: the workbench of .vscode-test/npm-host as static files, without the server behind it. What
// a browser then has is what vscode.dev gives it: no Node.js, no disk, extensions in a web worker.
import { createReadStream, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { vscodeFolder } from './install.mjs';

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};
const workbench = 'out/vs/code/browser/workbench/workbench.js';
/** Where this build of the workbench asks for a server behind it, and what VS Code for the Web says there. */
const behindIt = [
  [/\bremoteAuthority:location\.host\b/, 'remoteAuthority:void 0'],
  [/(?<=\.userDataPath\)\.with\(\{scheme:\w+\.)vscodeRemote\b/, 'vscodeUserData'],
];

/**
 * Serves the workbench, and `root` under `/files`.
 * @param {{ root: string, development: string[], tests?: string }} options extensions under development, and the tests to
 * run in one of them, as paths from the root
 */
export async function startWebServer({ root, development, tests }) {
  const roots = { files: root, vscode: vscodeFolder };
  const server = createServer((request, response) => {
    serve(request, response).catch((error) => response.writeHead(500).end(error.message));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${server.address().port}`;

  async function serve({ url }, response) {
    const { pathname } = new URL(url, origin);
    if (pathname === '/') return send(response, '.html', await page({ origin, development, tests }));
    const [, name, rest] = /^\/([^/]+)\/(.*)$/.exec(decodeURIComponent(pathname)) ?? [];
    const folder = roots[name];
    const file = folder && path.join(folder, rest);
    if (!file?.startsWith(folder) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      // Some of VS Code's own extensions lack their edition for browsers in this build: without them, and no word of it.
      const own = /^extensions\/.*\bdist\/browser\/.*\.js$/.test(rest);
      return own ? send(response, '.js', 'exports.activate = () => {};') : response.writeHead(404).end();
    }
    if (name === 'vscode' && rest === workbench) return send(response, '.js', await alone(file));
    response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  }
  return { origin, stop: () => server.close() };
}

function send(response, extension, content) {
  response.writeHead(200, { 'Content-Type': types[extension] }).end(content);
}

async function alone(file) {
  let program = await readFile(file, 'utf8');
  for (const [pattern, alone] of behindIt) {
    if (!pattern.test(program)) throw new Error(`${workbench} no longer says ${pattern.source}`);
    program = program.replace(pattern, alone);
  }
  return program;
}

async function page({ origin, development, tests }) {
  const product = JSON.parse(await readFile(path.join(vscodeFolder, 'product.json'), 'utf8'));
  const { extensionsGallery, ...productConfiguration } = product;
  const configuration = {
    productConfiguration,
    // What code-server's build wants to know.
    userDataPath: '/',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    developmentOptions: {
      extensions: development.map((each) => components(origin, each)),
      ...(tests && { extensionTestsPath: components(origin, tests) }),
    },
    enableWorkspaceTrust: false,
    configurationDefaults: {
      'telemetry.telemetryLevel': 'off',
      'workbench.startupEditor': 'none',
      'window.commandCenter': false,
      'chat.commandCenter.enabled': false,
      'editor.minimap.enabled': false,
    },
  };
  const settings = JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8">
    <meta id="vscode-workbench-web-configuration" data-settings="${settings}">
    <link rel="stylesheet" href="/vscode/out/vs/code/browser/workbench/workbench.css">
  </head>
  <body aria-label=""></body>
  <script>globalThis._VSCODE_FILE_ROOT = '${origin}/vscode/out/';</script>
  <script type="module" src="/vscode/out/nls.messages.js"></script>
  <script type="module" src="/vscode/${workbench}"></script>
</html>
`;
}

function components(origin, file) {
  return { scheme: 'http', authority: new URL(origin).host, path: path.posix.join('/files', file) };
}

/** The page of a window on a folder, which one of the extensions gives. */
export function webAddress({ origin, folder, openFile }) {
  const payload = openFile ? { payload: JSON.stringify([['openFile', openFile]]) } : {};
  return `${origin}/?${new URLSearchParams({ folder, ...payload })}`;
}
