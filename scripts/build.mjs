// Builds dist/: the extension's client, one file; the language server and the command line; with --production the
// offline page too.
//   node scripts/build.mjs [--production] [--watch] [--analyze]
import { existsSync } from 'node:fs';
import { chmod, copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { chunksPlugin } from './build/chunks-plugin.mjs';
import { laterPlugin } from './build/later-plugin.mjs';
import { buildOfflinePage } from './build/offline-page.mjs';
import { pagePlugin } from './build/page-plugin.mjs';
import { writeRuleSchemas } from './build/rule-schemas.mjs';
import { sourcePlugins } from './build/source-plugins.mjs';
import { thirdPartyLicenses } from './build/third-party-licenses.mjs';
import { treeShakingPlugin } from './build/tree-shaking-plugin.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const manifest = JSON.parse(await readFile('package.json', 'utf8'));

/** Modules whose functions few files need. */
const FEW_NEED = [
  'server/src/captures/capture-part.ts',
  'server/src/cli/check/unified-diff.ts',
  'server/src/cli/options/help.ts',
  'server/src/embedded/hosts.ts',
  'server/src/rules/destination/misplaced-fixes.ts',
  'server/src/scenarios/clock.ts',
  'server/src/scenarios/output-signals.ts',
  'server/src/service/capture/call-home-config.ts',
  'server/src/service/capture/nexus-callhome-config.ts',
  'server/src/service/capture/outline.ts',
  'server/src/service/capture/runbook.ts',
  'server/src/service/embedded-findings.ts',
  'server/src/service/rule-page.ts',
  'server/src/service/suppress.ts',
  'server/src/service/tie-across.ts',
];

const plugins = [...sourcePlugins(), treeShakingPlugin()];
const common = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  target: 'es2022',
  plugins,
};
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
const judging = {
  ...node,
  plugins: [...plugins, pagePlugin()],
  // The edition that reads no files itself: the other one is larger, and loads Node's streams at the start.
  alias: { '@vscode/l10n': path.resolve('node_modules/@vscode/l10n/dist/browser.js') },
};
const web = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

const bundles = [
  {
    ...node,
    // One for processes and for browsers: it loads what only one of them has once it knows where it is.
    conditions: ['browser', 'module'],
    entryPoints: ['client/src/extension.ts'],
    outfile: 'dist/client.js',
    external: ['vscode'],
    plugins: [...plugins, pagePlugin()],
  },
  {
    ...judging,
    // All that the server imports in one file; what it loads later stays beside that.
    plugins: [
      ...judging.plugins,
      laterPlugin(FEW_NEED),
      chunksPlugin({ 'server-any': ['server/src/main.ts'] }),
    ],
    entryPoints: { server: 'server/src/start.ts' },
    outdir: 'dist',
    chunkNames: 'server-[name]-[hash]',
  },
  {
    ...judging,
    plugins: [
      ...judging.plugins,
      laterPlugin(FEW_NEED),
      // What every command loads, and what a check with its usual report loads besides.
      chunksPlugin({
        'cli-any': ['server/src/cli/main.ts'],
        'cli-check': [
          'server/src/cli/check/check.ts',
          'server/src/service/checking.ts',
          'server/src/cli/reporters/text.ts',
        ],
      }),
    ],
    entryPoints: { cli: 'server/src/cli/start.ts' },
    outdir: 'dist',
    chunkNames: 'cli-[name]-[hash]',
  },
  // The npm package's own function, for `import` and `require` alike.
  { ...judging, entryPoints: ['server/src/api/analyze.ts'], outfile: 'dist/api.js' },
];
if (manifest.browser) {
  bundles.push({
    ...web,
    format: 'iife',
    entryPoints: ['server/src/main-browser.ts'],
    outfile: 'dist/browser/server.js',
    // @cfworker/json-schema makes a URL of it at its start, and fails in a worker that comes from a blob, as VS Code's do.
    define: { 'self.location': 'undefined' },
  });
}

if (watch) {
  const contexts = await Promise.all(
    bundles.map((options) => esbuild.context({ ...options, logLevel: 'info' })),
  );
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  const results = await Promise.allSettled(bundles.map((options) => esbuild.build(options)));
  if (results.some(({ status }) => status === 'rejected')) process.exit(1); // esbuild has printed why

  await chmod('dist/cli.js', 0o755);
  const outputs = Object.assign({}, ...results.map(({ value }) => value.metafile.outputs));
  if (production) Object.assign(outputs, await buildOfflinePage());
  await removeStale(Object.keys(outputs));
  if (production) await inAscii(Object.keys(outputs).filter((file) => file.endsWith('.js')));
  await writeRuleSchemas('dist/schemas');
  await copyFile('server/src/api/types.ts', 'dist/api.d.ts');
  await writeFile('dist/THIRD_PARTY_LICENSES.txt', await thirdPartyLicenses(outputs));
  const declared = [
    manifest.main,
    manifest.browser,
    ...Object.values(manifest.bin),
    ...Object.values(manifest.exports['.']),
  ].filter(Boolean);
  const absent = declared.filter((file) => !existsSync(file) && !existsSync(`${file}.js`));
  if (absent.length > 0) fail(`package.json names ${absent.join(', ')}, which the build does not make`);

  if (process.argv.includes('--analyze')) {
    for (const { value } of results) console.log(await esbuild.analyzeMetafile(value.metafile));
  }
  const sizes = new Map();
  for (const file of Object.keys(outputs).filter((name) => /\.(?:js|html)$/.test(name))) {
    const name = file.replace(/^dist\/(cli|server)-.*/, 'dist/$1-*.js');
    sizes.set(name, (sizes.get(name) ?? 0) + outputs[file].bytes / 1024);
  }
  for (const [name, size] of sizes) console.log(`${name.padEnd(24)} ${size.toFixed(1).padStart(7)} KB`);
}

/**
 * V8 keeps a text in half the room, and reads it faster, when it has no character above Latin-1. esbuild escapes those of
 * strings; the ones of regular expressions are left.
 */
async function inAscii(files) {
  for (const file of files) {
    const code = await readFile(file, 'utf8');
    const escaped = code.replace(
      /[\u0080-\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    if (escaped !== code) await writeFile(file, escaped);
  }
}

/** Files of an earlier build. They are not removed up front: someone may be running them. */
async function removeStale(outputs) {
  for (const entry of await readdir('dist', { recursive: true, withFileTypes: true })) {
    const file = path.posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name);
    if (entry.isFile() && !outputs.includes(file)) await rm(file);
  }
}

function fail(message) {
  console.error(`build: ${message}`);
  process.exitCode = 1;
}
