// Bundles test/editor and runs it in a real VS Code; test/editor/index.ts writes the counts.
//   node scripts/test/editor.mjs RESULT.json [--grep TEXT]
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
const index = path.join(folder, 'editor/index.cjs');
const counts = { passed: 0, failed: 0, pending: 0 };
// What is that of a whole VS Code: its display language, its workspace, its extensions.
const several = {
  folder: 'several',
  workspace: 'several/lab.code-workspace',
  neighbour: 'several/neighbour',
};
for (const own of [{}, { folder: 'portuguese', locale: 'pt-br' }, several]) {
  try {
    await runEditorTests({ index, result, grep: values.grep, ...own });
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
  if (!existsSync(result)) continue;
  const one = JSON.parse(readFileSync(result, 'utf8'));
  for (const name of Object.keys(counts)) counts[name] += one[name];
  rmSync(result);
}
writeFileSync(result, JSON.stringify(counts));
