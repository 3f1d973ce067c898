import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';

/** On a fresh machine the browser is fetched first, with the VS Code it comes along with. */
const INSTALLING = 1_800_000;

/** A guard against hanging, in milliseconds: Playwright's own is short for a busy machine. */
export const GUARD = 120_000;

/** Opens a browser for the tests of a suite, and gives a function that answers it once they run. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  before(async function () {
    this.timeout(INSTALLING);
    // Not bundled with the test: it finds its files by its own place.
    const { href } = pathToFileURL(path.resolve('scripts/vscode-host/browser.mjs'));
    const { launchBrowser } = (await import(href)) as { launchBrowser(): Promise<Browser> };
    browser = await launchBrowser();
  });
  after(() => browser?.close());
  return () => {
    if (!browser) throw new Error('no browser');
    return browser;
  };
}
