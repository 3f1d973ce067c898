// `npm run catalog`: writes what follows from the commands of server/src/catalog and their grammars: the words that the
// scanner looks for, those by which a family is known, and what the TextMate grammars colour.
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { replaceFile } from './build/replace.mjs';
import { sourcePlugins } from './build/source-plugins.mjs';
import { generatedFiles } from './catalog/files.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const bundle = `out/catalog-${process.pid}.mjs`;
await esbuild.build({
  entryPoints: ['test/catalog/sources.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: bundle,
  plugins: sourcePlugins(),
});
const { SOURCES } = await import(pathToFileURL(bundle).href);
rmSync(bundle);

for (const [file, text] of generatedFiles(SOURCES, (name) => readFileSync(name, 'utf8')))
  replaceFile(file, text);
