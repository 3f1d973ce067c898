// Windows of the real VS Code, opened by turns with each of some extensions, in one browser and one server.
//   node scripts/bench/window.mjs WORKSPACE FILE ROUNDS EXTENSION…
// Prints, as JSON, for each extension the milliseconds from the window's opening to its first squiggle, round by round.
import path from 'node:path';
import { launchBrowser } from '../vscode-host/browser.mjs';
import { startWindows } from '../vscode-host/window.mjs';

const [workspace, file, rounds, ...extensions] = process.argv.slice(2);
const { server, addressOf } = await startWindows();
const browser = await launchBrowser();
process.once('SIGTERM', () => process.exit(130));

const addresses = extensions.map((folder) =>
  addressOf(path.resolve(folder), path.resolve(workspace), path.resolve(file)),
);
const times = extensions.map(() => []);
// The first window of each fills the browser's cache and VS Code's own.
for (let round = -1; round < Number(rounds); round++) {
  for (const [at, address] of addresses.entries()) {
    const time = await firstSquiggle(address);
    if (round >= 0) times[at].push(time);
  }
}
console.log(JSON.stringify(times));
await browser.close();
server.stop();

/** A window of its own, with nothing left of the ones before. */
async function firstSquiggle(address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  const start = performance.now();
  await page.goto(address);
  await page.waitForSelector('.squiggly-error, .squiggly-warning, .squiggly-info', {
    state: 'attached',
    timeout: 60_000,
  });
  const time = performance.now() - start;
  await context.close();
  return time;
}
