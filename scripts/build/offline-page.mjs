// Builds dist/smart-licensing.html: the offline page, one file with all that it needs. Its policy lets it run its own
// script and nothing else, and connect nowhere.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import esbuild from 'esbuild';
import { sourcePlugins } from './source-plugins.mjs';
import { thirdPartyLicenses } from './third-party-licenses.mjs';
import { treeShakingPlugin } from './tree-shaking-plugin.mjs';

export const PAGE = 'dist/smart-licensing.html';
const TARGET = ['es2022', 'chrome110', 'firefox115', 'safari16.4'];

/** Writes the page; gives what it is made of, as esbuild's metafiles do. */
export async function buildOfflinePage() {
  const common = {
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    target: TARGET,
    plugins: [...sourcePlugins(), treeShakingPlugin()],
  };
  const [worker, view, style] = await Promise.all([
    esbuild.build({
      ...common,
      entryPoints: ['server/src/page/worker/main.ts'],
      define: {
        TEXTS: JSON.stringify(await texts()),
        EXAMPLES: JSON.stringify(await examples()),
        // @cfworker/json-schema makes a URL of it at its start, and fails in a worker that comes from a blob.
        'self.location': 'undefined',
      },
    }),
    esbuild.build({ ...common, entryPoints: ['server/src/page/view/main.ts'] }),
    esbuild.build({ ...common, entryPoints: ['server/src/page/page.css'] }),
  ]);
  const made = [worker, view].flatMap(({ metafile }) => Object.values(metafile.outputs));
  const inputs = Object.assign({}, ...made.map((output) => output.inputs));
  const [packed, script, css] = [worker, view, style].map(({ outputFiles }) => outputFiles[0].text.trim());
  const licenses = await thirdPartyLicenses({ [PAGE]: { inputs } });
  const page = await html({ packed, script, css, licenses });
  await mkdir('dist', { recursive: true });
  await writeFile(PAGE, page);
  return { [PAGE]: { inputs, bytes: Buffer.byteLength(page) } };
}

async function html({ packed, script, css, licenses }) {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  // The editor writes a style of its own at its start, and is told by what word the policy knows it.
  const nonce = createHash('sha256').update(css).update(script).digest('hex').slice(0, 32);
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src 'nonce-${nonce}'`,
    'worker-src blob:',
    "connect-src 'none'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="version" content="${version}">
<title>Smart Licensing for IOS XE and NX-OS</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${css}</style>
</head>
<body>
<script type="text/plain" id="licenses">${inScript(markdownOf(licenses))}</script>
<script type="text/plain" id="worker">${gzipSync(packed, { level: 9 }).toString('base64')}</script>
<script>${script}</script>
</body>
</html>
`;
}

function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** The texts of each language but English, without what has no translation. */
async function texts() {
  const found = {};
  for (const file of await readdir('l10n')) {
    const [, language] = /^bundle\.l10n\.(.+)\.json$/.exec(file) ?? [];
    if (language) found[language] = JSON.parse(await readFile(`l10n/${file}`, 'utf8'));
  }
  return found;
}

/** What *Examples* opens: a configuration and a capture of one device, and one of the other system. */
async function examples() {
  const found = {};
  for (const name of ['core-1.cfg', 'core-1-show-license.txt', 'n9k-leaf-1.cfg'])
    found[name] = await readFile(`examples/${name}`, 'utf8');
  return found;
}

/** A page of the licenses of what is in it. */
function markdownOf(licenses) {
  const sections = licenses.split(/\n\n-{20,}\n\n/).map((section) => {
    const [name, ...text] = section.trim().split('\n');
    return `## ${name}\n\n\`\`\`\n${text.join('\n').trim()}\n\`\`\``;
  });
  return `# Licenses\n\n${sections.join('\n\n')}\n`;
}

/** Text in a script element: nothing in it can end the element. */
function inScript(text) {
  return text.replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--');
}
