import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { paste, settled, textOf, useBrowser, withPage } from './browser';
import { complaints } from './complaints';

const CONFIG = readFileSync('examples/core-1.cfg', 'utf8');

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'high contrast': { contrast: 'more' },
  'forced colours in a narrow window': { forcedColors: 'active', viewport: { width: 390, height: 800 } },
};

describe('the offline page is for everybody', () => {
  useBrowser();

  for (const [look, options] of Object.entries(LOOKS))
    it(`has nothing that axe complains about: ${look}`, () =>
      withPage(async ({ page }) => {
        await complaints(page, 'welcome');
        await page.getByRole('button', { name: 'Try the examples' }).click();
        await page.locator('.finding .head').first().click();
        await complaints(page, 'a finding');
        for (const tab of ['path', 'plan', 'steps'] as const) {
          if (tab === 'steps') await page.locator('.files button').nth(1).click();
          await page.locator(`#tab-${tab}`).click();
          await page.locator('#panel').locator('svg:visible, .document').first().waitFor();
          await settled(page);
          await complaints(page, tab);
        }
        await page.locator('#tab-findings').click();
        await page.locator('.files button').first().click();
        await page.locator('.name', { hasText: 'core-1.cfg' }).waitFor();
        await page.locator('.finding', { hasText: 'SL502' }).locator('.head').click();
        await page.getByRole('button', { name: 'Explain SL502' }).click();
        await complaints(page, 'a rule');
        await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
        await page.getByRole('button', { name: 'Fix: Use another source interface…' }).click();
        await page.getByRole('dialog').locator('input').fill('!');
        await complaints(page, 'a value that is wrong');
      }, options));

  it('is used by the keyboard alone', () =>
    withPage(async (opened) => {
      const { page } = opened;
      assert.equal(await page.evaluate(() => document.activeElement?.className.includes('cm-content')), true);
      await paste(page, CONFIG);
      await page.keyboard.press('F8');
      assert.match(await page.locator('.finding.open').innerText(), /SL203/);
      await page.keyboard.press('F8');
      await page.keyboard.press('Shift+F8');
      assert.match(await page.locator('.finding.open').innerText(), /SL203/);
      assert.equal(await page.locator('.cm-line.chosen').innerText(), CONFIG.split('\n')[68]);

      await tabTo(page, '#tab-findings');
      await page.keyboard.press('ArrowRight');
      await page.locator('.picture svg:visible').waitFor();
      await tabTo(page, 'svg [data-range]');
      await page.keyboard.press('Enter');
      await page.locator('.cm-content:focus').waitFor();
      await tabTo(page, '#tab-path');
      await page.keyboard.press('Home');

      await tabTo(page, '.finding .head');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      assert.match(await page.locator('.finding.open').innerText(), /SL601/);
      await tabTo(page, '.more button.main');
      await page.keyboard.press('Enter');
      await page.locator('dialog button.main:enabled:focus').waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.finding', { hasText: 'SL601' }).waitFor({ state: 'detached' });
      await settled(page);
      assert.match(await textOf(opened), /revocation-check none/);
      await tabTo(page, '.cm-content');
      await page.keyboard.press('Control+z');
      await page.locator('.finding', { hasText: 'SL601' }).waitFor();
    }));
});

/** Presses Tab until the keyboard is at an element; every place must be left again. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await page.evaluate((sought) => document.activeElement?.matches(sought), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${selector}`);
}
