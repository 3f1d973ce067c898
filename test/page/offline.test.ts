import { strict as assert } from 'node:assert';
import { readFileSync, statSync } from 'node:fs';
import { FILE, paste, settled, textOf, useBrowser, withPage } from './browser';

const CONFIG = readFileSync('examples/core-1.cfg', 'utf8');

describe('the offline page', () => {
  useBrowser();

  it('is one file of at most 1.2 MB', () => {
    assert.ok(statSync(FILE).size <= 1.2 * 2 ** 20, String(statSync(FILE).size));
    const html = readFileSync(FILE, 'utf8');
    assert.match(html, /default-src 'none'; script-src 'sha256-[^']+'; style-src 'nonce-/);
    assert.doesNotMatch(html, /unsafe-/);
    assert.doesNotMatch(html, /<(?:script|link|img)[^>]+(?:src|href)="(?!data:,")/);
  });

  it('may not reach anybody', () =>
    withPage(async ({ page }) => {
      const refused = await page.evaluate(async () => {
        const blocked = new Promise<string>((resolve) => {
          addEventListener(
            'securitypolicyviolation',
            ({ effectiveDirective }) => resolve(effectiveDirective),
            {
              once: true,
            },
          );
        });
        const sent = await fetch('https://example.invalid/').then(
          () => 'sent',
          () => 'refused',
        );
        return [sent, await blocked];
      });
      assert.deepEqual(refused, ['refused', 'connect-src']);
    }).catch((error: Error) => {
      // The browser notes the refusals that were asked for.
      const others = error.message.split('\n').filter((line) => !/Content Security Policy/i.test(line));
      if (others.length > 0) throw error;
    }));

  it('finds, shows the line, fixes after a look at the difference, and undoes', () =>
    withPage(async (opened) => {
      const { page } = opened;
      await paste(page, CONFIG);
      const first = page.locator('.finding').first();
      await first.locator('.head').click();
      assert.equal(await page.locator('.cm-line.chosen').innerText(), CONFIG.split('\n')[68]);
      await first.locator('.more button.main').click();
      const dialog = page.getByRole('dialog');
      assert.match(await dialog.locator('tr.gone').innerText(), /transportgateway/);
      assert.match(await dialog.locator('tr.fresh').innerText(), /Transportgateway/);
      await dialog.getByRole('button', { name: 'Apply' }).click();
      await page.locator('.verdict', { hasText: /^2 warnings$/ }).waitFor();
      await settled(page);
      const fixed = await textOf(opened);
      assert.equal(fixed, CONFIG.replace('example/transportgateway', 'example/Transportgateway'));
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await page.locator('.verdict', { hasText: '1 error, 2 warnings' }).waitFor();
      assert.equal(await textOf(opened), CONFIG);
    }));

  it('asks for the value that a fix needs, and says what is wrong with it', () =>
    withPage(async (opened) => {
      const { page } = opened;
      await paste(page, CONFIG);
      await page.locator('.finding', { hasText: 'SL502' }).locator('.head').click();
      await page.getByRole('button', { name: 'Fix: Use another source interface…' }).click();
      const input = page.getByRole('dialog').locator('input');
      const apply = page.getByRole('dialog').getByRole('button', { name: 'Apply' });
      await input.fill('not an interface!');
      await page.getByRole('alert').getByText('Type an interface name').waitFor();
      assert.equal(await apply.isDisabled(), true);
      await input.fill('Vlan10');
      await page.locator('tr.fresh', { hasText: 'Vlan10' }).first().waitFor();
      await apply.click();
      await page.locator('.finding', { hasText: 'Vlan990' }).waitFor({ state: 'detached' });
      assert.match(await textOf(opened), /ip http client source-interface Vlan10\n/);
    }));

  it('fixes all that is safe at once', () =>
    withPage(async ({ page }) => {
      await paste(page, CONFIG);
      await page.getByRole('button', { name: 'Fix all safe problems…' }).click();
      await page.getByRole('button', { name: 'Apply' }).click();
      await page.locator('.verdict', { hasText: '1 error, 2 warnings' }).waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Fix all safe problems…' }).waitFor({ state: 'hidden' });
    }));

  it('keeps the line ends of a file', () =>
    withPage(async (opened) => {
      const { page } = opened;
      const text = CONFIG.replaceAll('\n', '\r\n');
      await page
        .locator('.choose-files')
        .setInputFiles({ name: 'win.cfg', mimeType: 'text/plain', buffer: Buffer.from(text) });
      await page.getByRole('button', { name: 'Fix all safe problems…' }).click();
      await page.getByRole('button', { name: 'Apply' }).click();
      await page.getByRole('button', { name: 'Fix all safe problems…' }).waitFor({ state: 'hidden' });
      assert.doesNotMatch(await textOf(opened), /[^\r]\n/);
    }));

  it('never passes off what it does not recognise as a text in order', () =>
    withPage(async ({ page }) => {
      await paste(page, 'Dear all,\nlunch is at noon.\n');
      assert.equal(await page.locator('.verdict').innerText(), 'Nothing recognised');
      await page.getByText('Nothing recognised: nothing was checked.').waitFor();
      await page
        .locator('.choose-files')
        .setInputFiles({ name: 'a.bin', mimeType: '', buffer: Buffer.from([1, 0, 2, 0]) });
      await page.locator('.files', { hasText: 'binary file, not read' }).waitFor();
    }));

  it('shows path, next steps and plan, and copies them as text and as Markdown', () =>
    withPage(async ({ page, copies }) => {
      await page.getByRole('button', { name: 'Try the examples' }).click();
      await page.locator('.files button', { hasText: 'core-1-show-license.txt' }).click();
      await page.locator('.name', { hasText: 'core-1-show-license.txt' }).waitFor();
      await settled(page);
      for (const [tab, sign, text, layout] of [
        ['Reporting path', '.picture svg', /✗ |✓ /, 'text'],
        ['Next steps', '.document h3', /^# SL905/, 'Markdown'],
        ['Findings', '.finding', /core-1-show-license\.txt:23:21: error SL905/, 'text'],
      ] as const) {
        await page.getByRole('tab', { name: tab }).click();
        await page.locator(`#panel ${sign}:visible`).first().waitFor();
        const before = (await copies()).length;
        await page.getByRole('button', { name: `Copy as ${layout}` }).click();
        await page.waitForFunction(
          (count) => (window as never as { kept: string[] }).kept.length > count,
          before,
        );
        assert.match((await copies()).at(-1) ?? '', text);
      }
      await page.locator('.files button', { hasText: 'n9k-leaf-1.cfg' }).click();
      await page.getByRole('tab', { name: 'Change plan' }).click();
      await page.locator('.document pre', { hasText: 'configure terminal' }).first().waitFor();
    }));

  it('speaks the language of the browser, and another one when told', () =>
    withPage(
      async ({ page }) => {
        await page.getByText('Sem rede: nada sai desta página.').waitFor();
        await paste(page, CONFIG);
        assert.equal(await page.locator('html').getAttribute('lang'), 'pt-BR');
        assert.match(await page.locator('.finding .message').first().innerText(), /O caminho distingue/);
        await page.getByLabel('Idioma').selectOption('es');
        await page.locator('.finding .message', { hasText: 'La ruta distingue' }).waitFor();
        assert.equal(await page.locator('#tab-path').innerText(), 'Ruta de los informes');
      },
      { locale: 'pt-BR' },
    ));
});
