// Saves a picture of the real VS Code with the extension:
//   npm run screenshot -- --folder examples --file NAME --out shot.png
//     [--line N] [--at TEXT] [--action problems|hover|lightbulb] [--command "Title"]… [--git]
//     [--keys Enter,text:words] [--bare] [--size 1280x800] [--scale 2] [--wait MS] [--locale pt-br]
//     [--theme light|dark|high-contrast|high-contrast-light]
// --line counts from 1; --at puts the caret (and the pointer, for hover) on that text of the line. --keys are pressed one
// after the other when everything else is done; --bare hides the side bar; --git lets VS Code look at the repository of
// the folder. A name with .webp makes a small picture, with --bare of the editors alone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
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
    command: { type: 'string', multiple: true, default: [] },
    keys: { type: 'string' },
    git: { type: 'boolean', default: false },
    bare: { type: 'boolean', default: false },
    size: { type: 'string', default: '1280x800' },
    theme: { type: 'string' },
    scale: { type: 'string', default: '1' },
    wait: { type: 'string', default: '1500' },
    locale: { type: 'string' },
  },
});

const line = Number(values.line);
const workspace = path.resolve(root, values.folder);
const openFile = values.file === undefined ? undefined : path.resolve(workspace, values.file);
for (const each of [workspace, openFile]) {
  if (each !== undefined && !existsSync(each)) throw new Error(`There is no ${each}`);
}

ensureInstalled();
const build = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
if (build.status !== 0) process.exit(1);

const { openPage, startWindow } = await import('./vscode-host/window.mjs');
const { server, address } = await startWindow({ workspace, openFile, line, git: values.git });
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
setTimeout(() => {
  console.error('screenshot: no picture after 2 minutes');
  process.exit(1);
}, 120_000).unref();

const { browser, page } = await openPage(address, {
  scale: Number(values.scale),
  locale: values.locale,
  size: values.size.split('x').map(Number),
  theme: values.theme,
});
try {
  await prepare().catch((error) => {
    console.error(`screenshot: ${error.message}`);
    process.exitCode = 1; // the picture shows what there was instead
  });
  await page.waitForTimeout(Number(values.wait));
  const out = path.resolve(values.out);
  mkdirSync(path.dirname(out), { recursive: true });
  await picture(out);
  console.log(out);
} finally {
  await browser.close();
  server.stop();
}

/** Playwright writes PNG only; Chromium itself writes WebP too. */
async function picture(out) {
  if (!out.endsWith('.webp')) return page.screenshot({ path: out, animations: 'disabled' });
  const session = await page.context().newCDPSession(page);
  const clip = values.bare ? { clip: await editorPart() } : {};
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 40, ...clip });
  return writeFile(out, Buffer.from(data, 'base64'));
}

/** The window without its title, activity bar and status bar. */
async function editorPart() {
  const { width, height } = page.viewportSize();
  return { x: 48, y: 34, width: width - 48, height: height - 34 - 22, scale: 1 };
}

async function prepare() {
  await settle();
  await act(values.action);
  for (const command of values.command) {
    await runCommand(command);
    await page.waitForTimeout(800);
  }
  for (const key of values.keys?.split(',') ?? []) {
    await page.waitForTimeout(700);
    if (key.startsWith('text:')) await page.keyboard.type(key.slice(5));
    else await page.keyboard.press(key);
  }
}

/** Waits for the file, the extension and its first diagnostics (a file may have none). */
async function settle() {
  if (!openFile) return;
  await page.waitForSelector('.monaco-editor .view-line', { timeout: 60_000 });
  await page.keyboard.press('Escape');
  const problems = page.locator('#status\\.problems', { hasText: /[1-9]/ });
  await problems.waitFor({ timeout: 10_000 }).catch(() => console.error('screenshot: no diagnostic came'));
  if (values.bare) await page.keyboard.press('Control+b');
  if (values.at) await page.mouse.click(...(await placeOf(values.at)));
}

async function act(action) {
  if (action === undefined) return;
  if (action === 'problems') {
    await runCommand('Problems: Focus on Problems View');
  } else if (action === 'hover') {
    const squiggle = '.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint';
    if (values.at) await page.mouse.move(...(await placeOf(values.at)));
    else await page.locator(squiggle).first().hover({ force: true, timeout: 5000 });
    await page.locator('.monaco-hover:visible').first().waitFor({ timeout: 10_000 });
  } else if (action === 'lightbulb') {
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget').waitFor({ timeout: 10_000 });
  } else {
    throw new Error('it is problems, hover or lightbulb');
  }
}

/** Where the text stands on the screen, on the line of --line. */
async function placeOf(text) {
  const place = await page.evaluate(
    ({ text, line }) => {
      const topOf = (element) => element.getBoundingClientRect().top;
      const number = [...document.querySelectorAll('.line-numbers')].find(
        (each) => each.textContent === String(line),
      );
      const row = [...document.querySelectorAll('.view-line')].find(
        (each) => Math.abs(topOf(each) - topOf(number)) < 4,
      );
      let at = row.textContent.replaceAll('\u00a0', ' ').indexOf(text) + Math.floor(text.length / 2);
      const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (at < node.length) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { x, y, width, height } = range.getBoundingClientRect();
          return [x + width / 2, y + height / 2];
        }
        at -= node.length;
      }
      return undefined;
    },
    { text, line },
  );
  if (!place) throw new Error(`line ${line} does not show "${text}"`);
  return place;
}

async function runCommand(title) {
  await page.keyboard.press('F1');
  // Not before it has the keyboard: the words would end up in the file.
  await page.waitForFunction(() => document.activeElement?.closest('.quick-input-widget'), null, {
    timeout: 10_000,
  });
  await page.keyboard.type(title);
  await page.waitForTimeout(600);
  await page.keyboard.press('Enter');
}
