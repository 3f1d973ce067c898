// Bundles test/editor and runs it in a real VS Code; test/editor/index.ts writes the counts.
//   node scripts/test/editor.mjs RESULT.json [--grep TEXT]
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleForEditor, bundleModules, filesUnder } from './bundle.mjs';

const { values, positionals } = parseArgs({ options: { grep: { type: 'string' } }, allowPositionals: true });
const [result] = positionals;
const folder = path.dirname(result);

const [runner] = await bundleModules(['test/editor/run-tests.ts'], path.join(folder, 'runner'));
await bundleForEditor(
  ['test/editor/index.ts', ...(await filesUnder('test/editor', '.test.ts'))],
  path.join(folder, 'editor'),
);
const { runEditorTests } = await import(pathToFileURL(runner).href);
try {
  await runEditorTests({ index: path.join(folder, 'editor/index.cjs'), result, grep: values.grep });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
