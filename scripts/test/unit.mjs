// Runs test/**/*.test.ts (all but those that need an editor or a browser, or those of one folder) with mocha, in one process
// a core, and writes the counts for scripts/test.mjs. A file is the unit of work: the processes take the next one when they have done theirs.
//   node scripts/test/unit.mjs RESULT.json [--folder test/page] [--grep TEXT] [--jobs N]
import { fork } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleModules, filesUnder } from './bundle.mjs';

const { values, positionals } = parseArgs({
  options: { grep: { type: 'string' }, folder: { type: 'string' }, jobs: { type: 'string' } },
  allowPositionals: true,
});
const [resultFile] = positionals;
const started = performance.now();

const sources = (await filesUnder(values.folder ?? 'test', '.test.ts')).filter(
  (file) => values.folder !== undefined || !/^test\/(editor|page|web|vsix)\//.test(file),
);
const out = path.join(path.dirname(resultFile), path.basename(values.folder ?? 'unit'));
const built = await bundleModules(sources, out);
// What starts programs and what tries many cases takes longest, and comes first, so that no process works alone at the end.
const long = /numRuns|seed|spawn|fork\(|execFile|Sync\('git'|useBrowser|TestClient|backtrack|repositoryOf/;
const weight = (file) => {
  const source = `test/${path.relative(out, file)}`.replace(/\.mjs$/, '.ts');
  return (long.test(readFileSync(source, 'utf8')) ? 1e9 : 0) + statSync(file).size;
};
const weights = new Map(built.map((file) => [path.resolve(file), weight(file)]));
const queue = [...weights.keys()].sort((a, b) => weights.get(b) - weights.get(a));

const jobs = Math.min(Number(values.jobs ?? availableParallelism()), queue.length);
const results = [];
const workers = Array.from({ length: jobs }, startWorker);
await Promise.all(workers);
await finish();

/** One process that runs file after file; settles when it has ended. */
function startWorker() {
  return new Promise((resolve) => {
    const file = fileURLToPath(new URL('unit-worker.mjs', import.meta.url));
    const worker = fork(file, { execArgv: ['--enable-source-maps'], serialization: 'json' });
    let running;
    const next = () => {
      running = queue.shift();
      if (running === undefined) worker.disconnect();
      // `.only` and `.skip` would leave tests out without a word: they fail a full run.
      else worker.send({ file: running, grep: values.grep });
    };
    worker.on('message', (result) => {
      results.push({ file: running, ...result });
      running = undefined;
      next();
    });
    worker.on('exit', (code, signal) => {
      if (running !== undefined) {
        const why = `The process ended with ${signal ?? `status ${code}`} while this file ran.`;
        results.push({
          file: running,
          passed: 0,
          failed: 1,
          pending: 0,
          ms: 0,
          failures: [{ title: '', why }],
        });
        // The others go on with what is left; where none is alive, nobody would.
        if (queue.length > 0) return resolve(startWorker());
      }
      resolve();
    });
    next();
  });
}

async function finish() {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const failures = results.flatMap(({ file, failures: some }) => some.map((one) => ({ file, ...one })));
  console.log('');
  failures.forEach(({ file, title, why }, at) => {
    console.log(`\n${at + 1}) ${title}\n   in ${path.basename(file).replace(/\.mjs$/, '.ts')}\n${why}`);
  });
  const slowest = [...results].sort((a, b) => b.ms - a.ms).slice(0, 5);
  const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
  console.log(
    `\n${sum('passed')} passing, ${sum('failed')} failing (${seconds(performance.now() - started)})`,
  );
  console.log(
    `slowest: ${slowest.map(({ file, ms }) => `${path.basename(file, '.test.mjs')} ${seconds(ms)}`).join(', ')}`,
  );
  await writeFile(
    resultFile,
    JSON.stringify({ passed: sum('passed'), failed: sum('failed'), pending: sum('pending') }),
  );
  process.exit(sum('failed') > 0 ? 1 : 0);
}
