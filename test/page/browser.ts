import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { GUARD, useBrowser as useOne } from '../browser';

/** The page, from the disk. */
export const FILE = path.resolve('dist/smart-licensing.html');

let browser = (): Browser => {
  throw new Error('no browser');
};

/** A browser for the tests of a suite. */
export function useBrowser(): void {
  browser = useOne();
}

/** An open page, and what it asked the network for. */
export interface Opened {
  readonly page: Page;
  readonly requests: readonly string[];
  /** What it has copied, the newest last. */
  copies(): Promise<string[]>;
}

/** Opens the page without a network; `run` fails when the page reports an error or asks for anything. */
export async function withPage(
  run: (opened: Opened) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser().newContext({ locale: 'en-US', offline: true, ...options });
  try {
    context.setDefaultTimeout(GUARD);
    const page = await context.newPage();
    const [requests, faults]: [string[], string[]] = [[], []];
    page.on('request', (request) => {
      if (!/^(?:file|blob|data):/.test(request.url())) requests.push(request.url());
    });
    page.on('pageerror', (error) => faults.push(String(error.stack)));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(pathToFileURL(FILE).href);
    await page.locator('.welcome').waitFor();
    await page.evaluate(() => {
      const kept: string[] = [];
      Object.assign(window, { kept });
      navigator.clipboard.writeText = async (text) => void kept.push(text);
    });
    const copies = (): Promise<string[]> => page.evaluate(() => (window as never as { kept: string[] }).kept);
    await run({ page, requests, copies });
    const wrong = [...requests, ...faults];
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  } finally {
    await context.close();
  }
}

/** Pastes a text where the caret is, and waits until the page says what it found. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').focus();
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.querySelector('.cm-content')?.dispatchEvent(event);
  }, text);
  await page.locator('.verdict', { hasText: /./ }).waitFor();
  await settled(page);
}

/** Waits until the results are those of the text. */
export async function settled(page: Page): Promise<void> {
  await page.locator('#panel[aria-busy="false"]').waitFor();
}

/** The text in the editor, as *Copy the text* gives it. */
export async function textOf({ page, copies }: Opened): Promise<string> {
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await page.getByText('Copied.').waitFor();
  return (await copies()).at(-1) ?? '';
}
