// Runs test/**/*.test.ts (all but test/editor) with mocha and writes the counts for scripts/test.mjs.
//   node --enable-source-maps scripts/test/unit.mjs RESULT.json [--grep TEXT]
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import Mocha from 'mocha';
import { bundleModules, filesUnder } from './bundle.mjs';

const { values, positionals } = parseArgs({ options: { grep: { type: 'string' } }, allowPositionals: true });
const [resultFile] = positionals;

const sources = (await filesUnder('test', '.test.ts')).filter(
  (file) => !/^test\/(editor|web|vsix)\//.test(file),
);
const files = await bundleModules(sources, path.join(path.dirname(resultFile), 'unit'));

// `.only` and `.skip` would leave tests out without a word: they fail a full run.
const full = values.grep === undefined;
const mocha = new Mocha({
  reporter: 'dot',
  timeout: 20_000,
  forbidOnly: full,
  forbidPending: full,
  grep: values.grep,
});
for (const file of files) mocha.addFile(path.resolve(file));
await mocha.loadFilesAsync();
const runner = mocha.run(finish);

async function finish(failed) {
  const { passes, failures, pending } = runner.stats;
  await writeFile(resultFile, JSON.stringify({ passed: passes, failed: failures, pending }));
  process.exit(failed > 0 ? 1 : 0);
}
