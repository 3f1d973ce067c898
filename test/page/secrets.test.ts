import { strict as assert } from 'node:assert';
import { paste, settled, useBrowser, withPage } from './browser';

const TOKEN = 'ZmFrZVRva2VuRm9yVGVzdHMtMTIzNDU2Nzg5MC1hYmNkZWY';
const PASSWORD = 'hunter2hunter2';
const CONFIG = `version 17.3
hostname edge-9
!
license smart transport callhome
ip http client proxy-server proxy.corp.example proxy-port 8080
call-home
 contact-email-addr sch-smart-licensing@cisco.com
 profile "CiscoTAC-1"
  active
  destination transport-method http
  destination address http http://admin:${PASSWORD}@tools.cisco.com/its/service/oddce/services/DDCEService
!
end
edge-9#license smart register idtoken ${TOKEN}
`;

describe('a secret in the text', () => {
  useBrowser();

  it('stands nowhere on the page but in the text area', () =>
    withPage(async ({ page, copies }) => {
      await paste(page, CONFIG);
      const look = async (where: string): Promise<void> => {
        const html = await page.evaluate(() => {
          const copy = document.documentElement.cloneNode(true) as HTMLElement;
          copy.querySelector('.cm-content')?.remove();
          return [copy.outerHTML, ...[...document.querySelectorAll('input')].map(({ value }) => value)].join(
            '\n',
          );
        });
        for (const secret of [TOKEN, PASSWORD]) assert.ok(!html.includes(secret), `${where}: ${secret}`);
      };
      await look('findings');
      const heads = page.locator('.finding .head');
      const count = await heads.count();
      assert.ok(count >= 2, 'a token and a URL with a password');
      let fixes = 0;
      for (let at = 0; at < count; at++) {
        await heads.nth(at).click();
        await look(`finding ${at}`);
        const offered = page.locator('.more .buttons button', { hasText: 'Fix:' });
        for (let fix = 0; fix < (await offered.count()); fix++, fixes++) {
          await offered.nth(fix).click();
          await page.locator('dialog .preview').locator('.difference, .soft').waitFor();
          await look(`finding ${at}, fix ${fix}`);
          await page.getByRole('button', { name: 'Cancel' }).click();
        }
      }
      assert.ok(fixes > 0, 'a fix to look at');
      for (const name of ['Findings', 'Reporting path', 'Next steps', 'Change plan']) {
        await page.getByRole('tab', { name }).click();
        await settled(page);
        await page.locator('#panel > *').first().waitFor();
        await look(name);
        for (const layout of ['text', 'Markdown']) {
          await page.getByRole('button', { name: `Copy as ${layout}` }).click();
          await page.locator('#announcement', { hasText: /\./ }).waitFor();
        }
      }
      await page.getByRole('button', { name: 'Fix all safe problems…' }).click();
      await page.locator('.difference').waitFor();
      await look('all fixes');
      const copied = (await copies()).join('\n');
      assert.ok(copied.length > 0);
      for (const secret of [TOKEN, PASSWORD]) assert.ok(!copied.includes(secret), secret);
    }));

  it('stays whole when a fix changes what is around it', () =>
    withPage(async ({ page }) => {
      await paste(page, CONFIG);
      await page.getByRole('button', { name: 'Fix all safe problems…' }).click();
      await page.getByRole('button', { name: 'Apply' }).click();
      await page.locator('.cm-line', { hasText: 'https://' }).first().waitFor();
      const text = await page.locator('.cm-content').innerText();
      assert.ok(text.includes(`https://admin:${PASSWORD}@tools.cisco.com/`), text);
    }));
});
