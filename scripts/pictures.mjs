// `npm run pictures`: makes the icon from its drawing and takes all pictures of the README and the walkthrough from the
// real VS Code and from the offline page, so that they show what users see. WebP keeps them small: those of the
// walkthrough are in the package.
//   node scripts/pictures.mjs [NAME…]     only some, such as `icon` or `set-up`
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildOfflinePage, PAGE } from './build/offline-page.mjs';
import { launchBrowser } from './vscode-host/browser.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const SET_UP = 'Smart Licensing: Set Up License Reporting';
const pictures = [
  {
    name: 'finding',
    file: 'n9k-leaf-1.cfg',
    line: '70',
    command: 'Go to Next Problem (Error, Warning, Info)',
  },
  { name: 'fix', file: 'n9k-leaf-1.cfg', line: '71', at: 'tools.cisco.com', action: 'lightbulb' },
  { name: 'path', file: 'n9k-leaf-1.cfg', line: '70', command: 'Smart Licensing: Show the Reporting Path' },
  { name: 'set-up', file: 'dist-2.cfg', line: '80', command: SET_UP, keys: 'Enter,Enter,Enter,Enter' },
  { name: 'capture', file: 'core-1-show-license.txt', line: '20', action: 'problems' },
  {
    name: 'reporting-path',
    out: 'docs/images/reporting-path.webp',
    file: 'core-1.cfg',
    line: '326',
    command: ['Focus on Reporting Path View', 'Smart Licensing: Show the Reporting Path as a Picture'],
    size: '1280x800',
    wait: '3000',
  },
];

const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);
if (isWanted('icon')) await drawIcon();
if (isWanted('page')) await drawPage();
for (const { name, ...options } of pictures.filter((picture) => isWanted(picture.name))) {
  const own = { out: `images/walkthrough/${name}.webp`, size: '720x430', ...options };
  const { out } = own;
  const words = Object.entries(own).flatMap(([key, value]) =>
    [value].flat().flatMap((each) => [`--${key}`, each]),
  );
  if (!options.size) words.push('--bare');
  const { status } = spawnSync(process.execPath, ['scripts/screenshot.mjs', ...words], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  console.log(`${out}  ${(statSync(out).size / 1024).toFixed(1)} KB`);
}

/** The offline page with a finding of the examples open. */
async function drawPage() {
  await buildOfflinePage();
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 760 } });
  await page.goto(pathToFileURL(PAGE).href);
  await page.locator('.welcome .main').click();
  await page.locator('.finding .head').first().click();
  await page.locator('.cm-line.chosen').waitFor();
  await page.mouse.move(0, 0);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 50 });
  await writeFile('docs/images/page.webp', Buffer.from(data, 'base64'));
  await browser.close();
}

/** The drawing as the PNG that the gallery and VS Code show. */
async function drawIcon() {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
  const drawing = readFileSync('images/icon.svg', 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
  await writeFile('images/icon.png', await page.screenshot({ omitBackground: true }));
  await browser.close();
}
