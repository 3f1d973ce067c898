// `npm run catalog`: writes what the TextMate grammars colour from the commands of server/src/catalog.
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { replaceFile } from './build/replace.mjs';
import { withKeywords } from './catalog/keywords.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const bundle = `out/catalog-${process.pid}.mjs`;
await esbuild.build({
  entryPoints: ['server/src/catalog/keywords.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: bundle,
});
const { keywordRows } = await import(pathToFileURL(bundle).href);
rmSync(bundle);

for (const dialect of ['iosxe', 'nxos']) {
  const file = `syntaxes/cisco-${dialect}.tmLanguage.json`;
  replaceFile(file, withKeywords(readFileSync(file, 'utf8'), keywordRows(dialect)));
}
