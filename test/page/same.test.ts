import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { settled, useBrowser, withPage } from './browser';

/** Real configurations and captures, where they are at hand; every so many of them. */
const PUBLIC = '../shared/corpus';
const EVERY = 6;

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

describe('the offline page and the command line find the same', () => {
  useBrowser();

  const folders = ['examples', 'test/fixtures', ...(existsSync(PUBLIC) ? [PUBLIC] : [])];
  for (const folder of folders)
    it(folder, () =>
      withPage(async ({ page }) => {
        const expected = commandLine(folder);
        await page.locator('.choose-folder').setInputFiles(path.resolve(folder));
        await page
          .locator('.files li')
          .nth(expected.size - 1)
          .waitFor();
        await settled(page);
        const every = folder === PUBLIC ? EVERY : 1;
        const files = [...expected.keys()].filter((_, at) => at % every === 0);
        for (const file of files) assert.deepEqual(await shownFor(page, file), expected.get(file), file);
        assert.ok(
          files.some((file) => expected.get(file)?.length),
          'no finding to compare',
        );
      }),
    );
});

/** The findings of each text file, by its path from the folder's parent. */
function commandLine(folder: string): Map<string, string[]> {
  const parent = path.resolve(folder, '..');
  const words = ['check', path.basename(folder), '--format', 'json', '--fail-on', 'error'];
  const { stdout } = spawnSync(process.execPath, [path.resolve('dist/cli.js'), ...words], {
    cwd: parent,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const { files } = JSON.parse(stdout) as { files: { path: string; findings: Found[] }[] };
  return new Map(files.map((file) => [file.path, file.findings.map(written)]));
}

function written({ code, severity, message, range: { start } }: Found): string {
  return `${start.line}:${start.character} ${severity} ${code} ${message}`;
}

async function shownFor(page: Page, file: string): Promise<string[]> {
  await page.locator('.files button', { has: page.locator(`b:text-is(${JSON.stringify(file)})`) }).click();
  await page.locator('.name').getByText(file, { exact: true }).waitFor();
  await settled(page);
  return page.locator('.finding').evaluateAll((items) =>
    items.map((item) => {
      const { place, severity, code } = (item as HTMLElement).dataset;
      return `${place} ${severity} ${code} ${item.querySelector('.message')?.textContent}`;
    }),
  );
}
