import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { picturePage } from '../../client/src/views/picture-page';
import { deviceReports } from '../../server/src/service/devices';
import { pathPicture } from '../../server/src/service/picture/picture';
import { useBrowser as useOne } from '../browser';
import { read } from '../service/caret';
import { complaints } from './complaints';

/** What VS Code's own themes, Dark Modern and Light Modern, give a page. */
const THEMES = {
  dark: {
    foreground: '#cccccc',
    'editor-background': '#1f1f1f',
    descriptionForeground: '#9d9d9d',
    'charts-green': '#89d185',
    'editorError-foreground': '#f14c4c',
    'editorWarning-foreground': '#cca700',
    'textLink-foreground': '#4daafc',
    'editorWidget-background': '#202020',
    'button-secondaryBackground': '#313131',
    'button-secondaryForeground': '#cccccc',
    focusBorder: '#0078d4',
  },
  light: {
    foreground: '#3b3b3b',
    'editor-background': '#ffffff',
    descriptionForeground: '#3b3b3b',
    'charts-green': '#388a34',
    'editorError-foreground': '#e51400',
    'editorWarning-foreground': '#bf8803',
    'textLink-foreground': '#005fb8',
    'editorWidget-background': '#f8f8f8',
    'button-secondaryBackground': '#e5e5e5',
    'button-secondaryForeground': '#3b3b3b',
    focusBorder: '#005fb8',
  },
} as const;

const WIDTHS = { narrow: 300, tall: 700, wide: 1400 } as const;
const URI = 'file:///lab/core-1.cfg';
const reports = deviceReports(read(readFileSync('examples/core-1.cfg', 'utf8')));
const drawn = (layout: keyof typeof WIDTHS) => pathPicture(reports, { layout, inPage: true });
const PICTURE = {
  wide: drawn('wide'),
  tall: drawn('tall'),
  narrow: drawn('narrow'),
  uri: URI,
  version: 7,
};

describe('the picture of a reporting path is for everybody', () => {
  const browser = useOne();

  /** The page as VS Code shows it, with the colours of a theme. */
  async function withPicture(
    theme: keyof typeof THEMES,
    options: BrowserContextOptions,
    run: (page: Page) => Promise<void>,
  ): Promise<void> {
    const context = await browser().newContext({ offline: true, ...options });
    try {
      const page = await context.newPage();
      await page.addInitScript(() => {
        const sent: object[] = [];
        const api = { postMessage: (message: object) => void sent.push(message), setState: () => {} };
        Object.assign(window, { sent, acquireVsCodeApi: () => api });
      });
      const html = picturePage({ language: 'en', title: 'Reporting path', save: 'Export as SVG…' });
      await page.route('https://page.example/', (route) =>
        route.fulfill({ contentType: 'text/html', body: html }),
      );
      await page.goto('https://page.example/');
      await page.evaluate((colours) => {
        const { style } = document.documentElement;
        for (const [name, colour] of Object.entries(colours)) style.setProperty(`--vscode-${name}`, colour);
        document.body.style.background = 'var(--vscode-editor-background)';
        document.body.classList.add('vscode-body');
      }, THEMES[theme]);
      await run(page);
    } finally {
      await context.close();
    }
  }
  const show = (page: Page, message: object) =>
    page.evaluate((data) => window.postMessage(data, '*'), message);
  const sent = (page: Page) => page.evaluate(() => (window as never as { sent: object[] }).sent);

  for (const theme of ['dark', 'light'] as const)
    for (const [layout, width] of Object.entries(WIDTHS))
      it(`has nothing that axe complains about: ${theme}, ${layout}`, () =>
        withPicture(theme, { viewport: { width, height: 900 } }, async (page) => {
          await show(page, PICTURE);
          await page.locator(`#${layout} svg`).waitFor();
          await complaints(page, 'the picture');
          await show(page, {
            text: 'This document is neither a configuration of IOS XE or NX-OS nor a capture.',
            actions: [{ title: 'Read this document as…', command: 'smartLicensing.readAs' }],
            uri: URI,
          });
          await page.getByRole('button', { name: 'Read this document as…' }).waitFor();
          await complaints(page, 'no picture');
        }));

  it('is used by the keyboard alone, and says which text it was drawn of', () =>
    withPicture('dark', { viewport: { width: WIDTHS.tall, height: 900 } }, async (page) => {
      await show(page, PICTURE);
      await page.locator('#tall svg').waitFor();
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'export');
      await page.keyboard.press('Tab');
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-range'));
      const range = await focused();
      assert.match(range ?? '', /^\d+ \d+ \d+ \d+$/);
      await page.keyboard.press('Enter');
      assert.deepEqual((await sent(page)).at(-1), {
        range: range?.split(' ').map(Number),
        shows: { uri: URI, version: 7 },
      });
      await show(page, { ...PICTURE, version: 8 });
      await page.waitForFunction(() => document.activeElement?.hasAttribute('data-range'));
      assert.equal(await focused(), range, 'the keyboard stays when the picture is drawn anew');
    }));
});
