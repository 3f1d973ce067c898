// Saves a picture of the real VS Code with the extension:
//   npm run screenshot -- --folder examples --file NAME --out shot.png
//     [--line N] [--action problems|hover|lightbulb] [--at TEXT] [--command "Title"] [--scale 2] [--wait MS]
// --line counts from 1; --at puts the caret (and the pointer, for hover) on that text of the line.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: 'examples' },
    file: { type: 'string' },
    out: { type: 'string', default: 'shot.png' },
    line: { type: 'string', default: '1' },
    at: { type: 'string' },
    action: { type: 'string' },
    command: { type: 'string' },
    scale: { type: 'string', default: '1' },
    wait: { type: 'string', default: '1500' },
  },
});

const workspace = path.resolve(root, values.folder);
const openFile = values.file === undefined ? undefined : path.resolve(workspace, values.file);
for (const each of [workspace, openFile]) {
  if (each !== undefined && !existsSync(each)) throw new Error(`There is no ${each}`);
}

ensureInstalled();
const build = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
if (build.status !== 0) process.exit(1);

const { openPage, startWindow } = await import('./vscode-host/window.mjs');
const { server, address } = await startWindow({ workspace, openFile, line: Number(values.line) });
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
setTimeout(() => {
  console.error('screenshot: no picture after 2 minutes');
  process.exit(1);
}, 120_000).unref();

const { browser, page } = await openPage(address, { scale: Number(values.scale) });
try {
  await settle();
  await act(values.action);
  if (values.command) await runCommand(values.command);
  await page.waitForTimeout(Number(values.wait));
  const out = path.resolve(values.out);
  mkdirSync(path.dirname(out), { recursive: true });
  await page.screenshot({ path: out, animations: 'disabled' });
  console.log(out);
} finally {
  await browser.close();
  server.stop();
}

/** Waits for the file, the extension and its first diagnostics (a file may have none). */
async function settle() {
  if (!openFile) return;
  await page.waitForSelector('.monaco-editor .view-line', { timeout: 60_000 });
  await page.keyboard.press('Escape');
  await page
    .waitForSelector('.squiggly-error, .squiggly-warning, .squiggly-info', { timeout: 15_000 })
    .catch(() => {
      console.error('screenshot: no diagnostic in sight');
    });
  if (values.at) await (await textOnLine()).click();
}

async function act(action) {
  if (action === undefined) return;
  if (action === 'problems') {
    await runCommand('Problems: Focus on Problems View');
  } else if (action === 'hover') {
    if (values.at) await (await textOnLine()).hover();
    else
      await page.locator('.squiggly-error, .squiggly-warning, .squiggly-info').first().hover({ force: true });
    await page.waitForSelector('.monaco-hover:visible', { timeout: 10_000 });
  } else if (action === 'lightbulb') {
    await page.keyboard.press('Control+.');
    await page.waitForSelector('.action-widget', { timeout: 10_000 });
  } else {
    throw new Error(`--action is problems, hover or lightbulb, not ${action}`);
  }
}

/** The words of the current line, as the editor shows them. */
async function textOnLine() {
  const shown = values.at.replaceAll(' ', '\u00a0');
  return page.locator('.view-line span span', { hasText: shown }).first();
}

async function runCommand(title) {
  await page.keyboard.press('F1');
  await page.keyboard.type(title);
  await page.waitForTimeout(400);
  await page.keyboard.press('Enter');
}
