// Bundles test files as the product is bundled, so that tests may import TypeScript and `.ohm` files.
import { readdir } from 'node:fs/promises';
import esbuild from 'esbuild';
import { pagePlugin } from '../build/page-plugin.mjs';
import { sourcePlugins } from '../build/source-plugins.mjs';

/** Files under `folder` whose name ends in `suffix`, as paths from the repository root. */
export async function filesUnder(folder, suffix) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replaceAll('\\', '/'))
    .sort();
}

/** Node modules for mocha; packages stay outside, they are imported from node_modules. */
export async function bundleModules(entryPoints, outdir) {
  const { metafile } = await esbuild.build({
    entryPoints,
    outdir,
    outbase: 'test',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    metafile: true,
    logLevel: 'warning',
    plugins: [...sourcePlugins(), pagePlugin()],
  });
  return outputsOf(metafile);
}

/** CommonJS for the extension host, which provides `vscode`. */
export async function bundleForEditor(entryPoints, outdir) {
  const { metafile } = await esbuild.build({
    entryPoints,
    outdir,
    outbase: 'test/editor',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    metafile: true,
    logLevel: 'warning',
    plugins: [...sourcePlugins(), pagePlugin()],
  });
  return outputsOf(metafile);
}

/** One CommonJS file for the extension host in a web worker, which provides `vscode` and nothing of Node.js. */
export async function bundleForWeb(entry, outfile, grep) {
  await esbuild.build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    // Mocha's own bundle would take the place of ours if it saw `exports`.
    define: { GREP: JSON.stringify(grep), global: 'globalThis', exports: 'undefined' },
    sourcemap: 'inline',
    logLevel: 'warning',
    plugins: sourcePlugins(),
  });
}

function outputsOf(metafile) {
  return Object.entries(metafile.outputs)
    .filter(([, output]) => output.entryPoint?.startsWith('test/'))
    .map(([file]) => file)
    .sort();
}
