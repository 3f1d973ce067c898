import { strict as assert } from 'node:assert';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { GUARD, useBrowser } from '../browser';
import { session } from '../service/health/outputs';
import { CLEARTEXT, ENCRYPTED, type Folder, folderOf, removeFolders } from './support';

/** Names that would be markup, were they not escaped. */
const EVIL_HOST = '</script><script>alert(1)</script>';
const EVIL_PATH = `x'"&amp;<img src=x onerror=alert(1)>.cfg`;

interface Opened {
  readonly page: Page;
  /** What the page asked of the network or the disk, besides itself. */
  readonly requests: readonly string[];
  /** What it complained of. */
  readonly complaints: readonly string[];
}

interface SavedFinding {
  readonly code: string;
  readonly name: string;
  readonly severity: string;
  readonly message: string;
}

/** A JSON report of many findings, as parts of a fleet write it. */
function report(files: number, findings: readonly SavedFinding[]): string {
  const range = { start: { line: 2, character: 27 }, end: { line: 2, character: 30 } };
  const all = Array.from({ length: files }, (_, i) => ({
    path: `site-${i % 40}/r${String(i).padStart(5, '0')}.cfg`,
    dialect: 'iosxe',
    release: `17.${i % 13}`,
    hostname: `r${i}`,
    findings: findings.map((finding) => ({ ...finding, range, related: [], fixes: [], docs: '' })),
  }));
  return JSON.stringify({ version: 1, files: all, summary: { files } });
}

describe('check: the page for a browser', () => {
  const browser = useBrowser();
  afterEach(removeFolders);

  /** Writes a page and opens it from the disk. */
  async function open(folder: Folder, words: readonly string[], fragment = ''): Promise<Opened> {
    const { out, err } = await folder.run([...words, '--format', 'html']);
    assert.equal(err, '');
    folder.write('.git/report.html', out);
    const page = await browser().newPage();
    page.setDefaultTimeout(GUARD);
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    await page.goto(pathToFileURL(`${folder.path}/.git/report.html`).href + fragment);
    requests.shift();
    return { page, requests, complaints };
  }

  const rows = (page: Page) => page.locator('#rows tr').count();
  const status = (page: Page) => page.locator('#status').innerText();
  const says = (page: Page, text: string) => page.locator('#status', { hasText: text }).waitFor();
  const column = (page: Page, at: number) => page.locator(`#rows tr td:nth-child(${at})`).allInnerTexts();

  it('shows totals, rules, hops, sites, releases and worst devices', async () => {
    const folder = folderOf({
      'emea/par/r1.cfg': `version 17.3\nhostname par-1\n${CLEARTEXT}`,
      'emea/ber/r2.cfg': `hostname ber-2\n${ENCRYPTED}`,
    });
    const { page, requests, complaints } = await open(folder, ['check', '.', '--site', 'folder:2']);
    const text = await page.locator('body').innerText();
    for (const expected of [
      /Files checked\s+2/,
      /With findings\s+1 50\s%/,
      /Errors\s+1/,
      /Destination\s+1 file \(50\s%\), 1 finding/,
      /SL201 cleartext-to-cisco\s+error\s+1\s+1/,
      /emea\/ber\s+1\s+0/,
      /IOS XE 17\.3\s+1\s+1/,
      /par-1\s+emea\/par\/r1\.cfg\s+1/,
    ]) {
      assert.match(text, expected);
    }
    assert.deepEqual(await column(page, 3), ['emea/par/r1.cfg:5:28']);
    assert.equal(
      await page.locator('#rows .place a').getAttribute('href'),
      `vscode://file${pathToFileURL(folder.path).pathname}/emea/par/r1.cfg:5:28`,
    );
    assert.deepEqual([requests, complaints], [[], []]);
  });

  it('sorts the devices by deadline, what is not known last', async () => {
    const folder = folderOf({
      'a.txt': session({ host: 'a-1', deadline: 'May 30 10:00:00 2026 UTC' }),
      'b.txt': session({ host: 'b-1', deadline: '<none>' }),
      'c.txt': session({ host: 'c-1', deadline: 'Apr 30 10:00:00 2026 UTC' }),
    });
    const { page, requests, complaints } = await open(folder, ['check', '.']);
    const hosts = () => page.locator('#devices tbody tr td:first-child').allInnerTexts();
    assert.deepEqual(await hosts(), ['a-1', 'b-1', 'c-1']);
    const title = page.locator('#devices th', { hasText: 'Next deadline' });
    await title.locator('button').click();
    assert.deepEqual(await hosts(), ['c-1', 'a-1', 'b-1']);
    assert.equal(await title.getAttribute('aria-sort'), 'ascending');
    await title.locator('button').click();
    assert.deepEqual(await hosts(), ['a-1', 'c-1', 'b-1']);
    assert.deepEqual([requests, complaints], [[], []]);
  });

  it('reads no name as markup, and asks nothing of anybody', async () => {
    const folder = folderOf();
    const saved = JSON.parse(
      report(1, [{ code: 'SL201', name: EVIL_HOST, severity: 'error', message: EVIL_HOST }]),
    );
    saved.files[0] = { ...saved.files[0], path: EVIL_PATH, hostname: EVIL_HOST, release: EVIL_HOST };
    folder.write('.git/1.json', JSON.stringify(saved));
    const { page, requests, complaints } = await open(folder, ['merge', '.git/1.json']);
    assert.deepEqual(await column(page, 3), [`${EVIL_PATH}:3:28`]);
    assert.deepEqual(await column(page, 4), [EVIL_HOST]);
    assert.deepEqual(await column(page, 7), [EVIL_HOST]);
    assert.match(
      await page.locator('section', { hasText: 'Worst devices' }).last().innerText(),
      /<\/script>/,
    );
    assert.equal(await page.locator('img').count(), 0);
    assert.deepEqual([requests, complaints], [[], []]);
    const refused: (string | undefined)[] = [];
    page.on('requestfailed', (request) => refused.push(request.failure()?.errorText));
    // The policy refuses what a mistake of ours might let in.
    await page.evaluate(
      "document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/x.png' }))",
    );
    await page.evaluate(
      "document.body.append(Object.assign(document.createElement('script'), { text: 'alert(1)' }))",
    );
    await page.waitForTimeout(100);
    assert.match(complaints.join('\n'), /Content Security Policy/);
    assert.deepEqual(refused, ['csp']);
  });

  it('sorts, searches, filters and turns pages of 60,000 findings', async () => {
    const folder = folderOf();
    const findings = [
      { code: 'SL201', name: 'cleartext-to-cisco', severity: 'error', message: 'Use https.' },
      { code: 'SL501', name: 'source-interface-undefined', severity: 'warning', message: 'No interface.' },
      { code: 'SL701', name: 'no-trusted-clock', severity: 'hint', message: 'No clock.' },
    ];
    folder.write('.git/1.json', report(20_000, findings));
    const { page, requests, complaints } = await open(folder, ['merge', '.git/1.json']);
    assert.equal(await status(page), '1–100 of 60,000 findings');
    assert.equal(await rows(page), 100);

    await page.fill('#search', 'r00042.cfg');
    await says(page, '3 findings (');
    assert.equal(await status(page), '3 findings (of 60,000 in all)');
    await page.fill('#search', 'site-7/ clock');
    await says(page, 'of 500 findings');
    await page.locator('#search').press('Escape');
    assert.equal(await status(page), '1–100 of 60,000 findings');

    await page.click('[data-sort=host]');
    assert.deepEqual([...new Set((await column(page, 4)).slice(0, 6))], ['r0', 'r1']);
    await page.click('[data-sort=host]');
    assert.equal((await column(page, 4))[0], 'r19999');
    assert.equal(
      await page
        .locator('th[aria-sort=descending]')
        .innerText()
        .then((text) => text.trim()),
      'Host',
    );
    await page.click('#next');
    assert.equal(await page.locator('#page').innerText(), 'Page 2 of 600');
    await page.click('#last');
    assert.equal(await status(page), '59,901–60,000 of 60,000 findings');
    assert.equal(await page.locator('#next').isDisabled(), true);

    await page.selectOption('#severity', 'warning');
    await page.selectOption('#site', 'site-3');
    assert.equal(await status(page), '1–100 of 500 findings (of 60,000 in all)');
    assert.deepEqual(await page.evaluate('location.hash'), '#severity=warning&site=site-3&sort=-host');
    await page.click('#reset');
    await page.click('[data-filter=hop][data-value=clock]');
    assert.deepEqual([...new Set(await column(page, 2))], ['SL701']);
    await page.fill('#search', 'nothing like it');
    await says(page, 'No finding');
    assert.deepEqual([requests, complaints], [[], []]);
  });

  it('opens as its address says, and shows what a rule means', async () => {
    const folder = folderOf({ 'a/r1.cfg': CLEARTEXT, 'b/r2.cfg': CLEARTEXT });
    const { page } = await open(folder, ['check', '.'], '#search=r2&sort=-severity');
    assert.deepEqual(await column(page, 3), ['b/r2.cfg:3:28']);
    await page.click('#rows a[href="#SL201"]');
    await page.getByText('Cisco has switched plain HTTP off').waitFor();
    assert.deepEqual(await column(page, 3), ['b/r2.cfg:3:28']);
  });

  it('works with the keyboard alone, and has a name for every control', async () => {
    const { page } = await open(folderOf({ 'r1.cfg': CLEARTEXT, 'r2.cfg': CLEARTEXT }), ['check', '.']);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate('document.activeElement.textContent'), 'Skip to the findings');
    await page.keyboard.press('/');
    await page.keyboard.type('r2');
    await says(page, '1 finding (');
    await page.locator('[data-sort=code]').focus();
    await page.keyboard.press('Enter');
    assert.equal(
      await page
        .locator('th[aria-sort=ascending]')
        .innerText()
        .then((text) => text.trim()),
      'Rule',
    );
    const snapshot = await page.locator('#findings').ariaSnapshot();
    for (const expected of [
      /searchbox "Search/,
      /combobox "Severity"/,
      /button "Next"/,
      /status: 1 finding /,
    ]) {
      assert.match(snapshot, expected);
    }
  });

  it('prints the findings without the controls', async () => {
    const { page } = await open(folderOf({ 'r1.cfg': CLEARTEXT }), ['check', '.']);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('.controls').isVisible(), false);
    assert.equal(await page.locator('#rows tr').isVisible(), true);
  });

  it('links lines where it is told to, and nowhere it should not', async () => {
    const folder = folderOf({ 'a b/r#1.cfg': CLEARTEXT });
    const link = 'https://git.example.com/configs/blob/main/{path}#L{line}';
    const { page } = await open(folder, ['check', '.', '--link', link]);
    const place = page.locator('#rows .place a');
    assert.equal(
      await place.getAttribute('href'),
      'https://git.example.com/configs/blob/main/a%20b/r%231.cfg#L3',
    );
    const none = await open(folder, ['check', '.', '--link', 'none']);
    assert.equal(await none.page.locator('#rows .place a').count(), 0);
    for (const wrong of ['javascript:{path}', 'data:text/html,{path}', 'https://git.example.com/']) {
      const { status: exit, err } = await folder.run(['check', '.', '--format', 'html', '--link', wrong]);
      assert.equal(exit, 2);
      assert.match(err, /^smart-licensing: --link /);
    }
  });
});

describe('check: sites', () => {
  afterEach(removeFolders);

  const sites = async (how: string) => {
    const folder = folderOf({
      'emea/par/core/r1.cfg': `hostname PAR01-core-1\n${CLEARTEXT}`,
      'r2.cfg': `hostname ber02.example.com\n${CLEARTEXT}`,
      'emea/r3.cfg': CLEARTEXT,
    });
    const { out, err } = await folder.run(['check', '.', '--format', 'summary', '--site', how]);
    const table = /\nSites\n([\s\S]*?)\n\n/.exec(out)?.[1] ?? err;
    return table
      .replaceAll(/ {2,}\d.*$/gm, '')
      .replaceAll(/^ {2}/gm, '')
      .split('\n');
  };

  it('are folders, parts of folders, words of host names, or what an expression finds', async () => {
    assert.deepEqual(await sites('folder'), ['.', 'emea', 'emea/par/core']);
    assert.deepEqual(await sites('folder:1'), ['emea', '.']);
    assert.deepEqual(await sites('hostname:1'), ['(none)', 'PAR01', 'ber02']);
    assert.deepEqual(await sites('hostname:2'), ['(none)', 'PAR01-core', 'ber02.example']);
    assert.deepEqual(await sites('hostname:/^([A-Za-z]+)\\d/'), ['(none)', 'PAR', 'ber']);
    assert.deepEqual(await sites('path:/^[^/]+(?=\\/)/'), ['emea', '(none)']);
  });

  it('are nothing else', async () => {
    for (const wrong of ['x', 'folder:0', 'hostname', 'path:2', 'hostname:/(/']) {
      assert.match((await sites(wrong)).join(), /^smart-licensing: --site/, wrong);
    }
  });
});
