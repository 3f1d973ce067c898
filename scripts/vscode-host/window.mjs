// A development window for scripts: the npm VS Code with this extension, in a browser page.
import { fileURLToPath } from 'node:url';
import { launchBrowser, speak } from './browser.mjs';
import { installHost } from './install.mjs';
import { startServer, windowAddress } from './server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Settings for a calm window: nothing opens or pops up by itself. */
const settings = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'chat.commandCenter.enabled': false,
  'window.commandCenter': false,
  'editor.minimap.enabled': false,
  'git.enabled': false,
  'files.autoSave': 'off',
  'window.autoDetectColorScheme': true,
  'window.autoDetectHighContrast': true,
  'security.workspace.trust.enabled': false,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code's own placeholders
  'window.title': '${activeEditorShort}${separator}${rootName}${separator}Visual Studio Code',
};

/** A server of calm windows, and where it shows `workspace` with an extension under development. */
export async function startWindows() {
  await installHost();
  const server = await startServer({ settings: { ...settings, 'git.enabled': false } });
  const addressOf = (development, workspace, openFile) =>
    windowAddress({ port: server.port, workspace, openFile, development: [development] });
  return { server, addressOf };
}

/** Starts the server: the address opens `workspace` with the extension under development. */
export async function startWindow({ workspace, openFile, line, git = false }) {
  await installHost();
  const server = await startServer({ settings: { ...settings, 'git.enabled': git } });
  const address = windowAddress({ port: server.port, workspace, openFile, line, development: [root] });
  return { server, address };
}

/** Opens the address in a headless browser of its own, which reaches nothing but this machine. */
export async function openPage(
  address,
  { scale = 1, locale, size: [width, height] = [1280, 800], theme = 'light' } = {},
) {
  const browser = await launchBrowser();
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    // VS Code follows the system; its own setting does not reach this window.
    colorScheme: theme === 'dark' || theme === 'high-contrast' ? 'dark' : 'light',
    forcedColors: theme.startsWith('high-contrast') ? 'active' : 'none',
  });
  await page.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  await speak(page, locale);
  await page.goto(address);
  await page.waitForSelector('.monaco-workbench', { timeout: 60_000 });
  return { browser, page };
}
