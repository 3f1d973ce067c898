// `npm test`: installs what is missing, builds, and runs everything. Node built-ins only, up to the
// install step. Its last line is `N passed, M failed`: mocha tests plus one for each other check.
//   npm test -- --only unit,editor     some stages      npm test -- --grep TEXT     some tests
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const { values } = parseArgs({ options: { only: { type: 'string' }, grep: { type: 'string' } } });
const grep = values.grep === undefined ? [] : ['--grep', values.grep];
// Several runs may go on in one tree, so each has a folder of its own.
const out = `out/test-${process.pid}`;
const unitResult = `${out}/unit.json`;
const editorResult = `${out}/editor.json`;
const pageResult = `${out}/page.json`;
const webResult = `${out}/web.json`;

const tool = (name, file) => `node_modules/${name}/${file}`;
const tsc = tool('typescript', 'bin/tsc');
const stages = [
  { name: 'build', args: ['scripts/build.mjs', '--production'], show: true, always: true },
  { name: 'lint', args: [tool('@biomejs/biome', 'bin/biome'), 'check', '--error-on-warnings'] },
  { name: 'types', label: 'types: client', args: [tsc, '-p', 'client'] },
  { name: 'types', label: 'types: server', args: [tsc, '-p', 'server'] },
  { name: 'types', label: 'types: page', args: [tsc, '-p', 'server/src/cli/page'] },
  { name: 'types', label: 'types: offline', args: [tsc, '-p', 'server/src/page/view'] },
  { name: 'types', label: 'types: picture', args: [tsc, '-p', 'client/src/page'] },
  { name: 'types', label: 'types: test', args: [tsc, '-p', 'test'] },
  { name: 'types', label: 'types: in page', args: [tsc, '-p', 'test/page'] },
  {
    name: 'layers',
    args: [tool('dependency-cruiser', 'bin/dependency-cruise.mjs'), 'client/src', 'server/src'],
  },
  { name: 'unused', args: [tool('knip', 'bin/knip.js'), '--no-progress'] },
  { name: 'l10n', args: ['scripts/l10n.mjs', '--check'] },
  { name: 'colours', args: ['scripts/test/colours.mjs'] },
  {
    name: 'unit',
    args: ['scripts/test/unit.mjs', unitResult, ...grep],
    result: unitResult,
    show: true,
    lane: 'unit',
  },
  {
    name: 'page',
    args: ['scripts/test/unit.mjs', pageResult, '--folder', 'test/page', ...grep],
    result: pageResult,
    show: true,
    lane: 'windows',
  },
  {
    name: 'editor',
    args: ['scripts/test/editor.mjs', editorResult, ...grep],
    result: editorResult,
    show: true,
    lane: 'windows',
  },
  {
    name: 'web',
    args: ['scripts/test/web.mjs', webResult, ...grep],
    result: webResult,
    show: true,
    lane: 'windows',
  },
];

const only =
  values.only?.split(',') ?? (values.grep === undefined ? undefined : ['unit', 'page', 'editor', 'web']);
const unknown = only?.filter((name) => !stages.some((stage) => stage.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(`No stage ${unknown.join(', ')}: ${[...new Set(stages.map(({ name }) => name))].join(', ')}`);
  process.exit(2);
}

// On a fresh clone both installations take half a minute, most of it of one core: they go on beside each other.
// Where this one fails, the stage that needs it tries again, and says why.
if (!only || only.includes('web')) {
  const install = fileURLToPath(new URL('vscode-host/install-now.mjs', import.meta.url));
  spawn(process.execPath, [install], { stdio: ['ignore', 'inherit', 'ignore'] });
}
ensureInstalled();
mkdirSync(out, { recursive: true });
process.on('exit', () => rmSync(out, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

const children = new Set();
process.on('exit', () => {
  for (const child of children) child.kill();
});

let passed = 0;
let failed = 0;
const summary = [];
const chosen = stages.filter(({ name, always }) => always || !only || only.includes(name));
// The build comes first. Behind it stages stand in lanes, which run beside each other: a window mostly waits, and leaves
// the processor to the others. What a stage prints is shown when it has ended.
for (const stage of chosen.filter(({ always }) => always)) await perform(stage);
const lanes = ['unit', 'windows', 'checks'].map((lane) =>
  chosen.filter((stage) => !stage.always && (stage.lane ?? 'checks') === lane),
);
const cores = availableParallelism();
const checksAlone = lanes.filter((lane) => lane.length > 0).length === 1;
const pass = async (lane) => {
  // Checks need nothing of one another: with the machine for themselves they take turns, one a core.
  const waiting = [...lane];
  const turns = Array.from({ length: checksAlone && !lane[0]?.lane ? cores : 1 }, async () => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) await perform(stage);
  });
  await Promise.all(turns);
};
if (cores > 1) await Promise.all(lanes.map(pass));
else for (const lane of lanes) await pass(lane);

console.log(`\n${summary.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function perform(stage) {
  const label = stage.label ?? stage.name;
  const start = performance.now();
  const { status, output } = await run(stage);
  const exitedWell = status === 0;
  if (!exitedWell || stage.show) console.log(`\n▶ ${label}\n${output.trimEnd()}`);
  const counts = countsOf(stage, exitedWell);
  passed += counts.passed;
  failed += counts.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const tests = stage.result ? `  ${counts.passed} passed, ${counts.failed} failed` : '';
  const verdict = counts.failed === 0 ? 'ok    ' : 'FAILED';
  const line = `${verdict} ${label.padEnd(14)} ${seconds.padStart(6)} s${tests}`;
  console.log(line);
  summary.push(line);
}

/** Runs a stage's program, and keeps what it prints. */
function run({ args }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => resolve({ status: 1, output: String(error) }));
    child.on('close', (status) => {
      children.delete(child);
      resolve({ status, output });
    });
  });
}

/** A stage without tests of its own is one test; a test run that broke off is a failure of its own. */
function countsOf({ result }, ok) {
  if (!result) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  if (!existsSync(result)) return { passed: 0, failed: 1 };
  const counts = JSON.parse(readFileSync(result, 'utf8'));
  const noTest = counts.passed + counts.failed === 0 && grep.length === 0;
  return { passed: counts.passed, failed: counts.failed + ((!ok && counts.failed === 0) || noTest ? 1 : 0) };
}
