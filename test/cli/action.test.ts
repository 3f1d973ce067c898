import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { CLEARTEXT, ENCRYPTED, type Folder, folderOf, removeFolders, runIn } from './support';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly name?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const ACTION: Action = parse(readFileSync('action.yml', 'utf8'));
const EXPRESSION = /\$\{\{ *inputs\.([\w-]+) *\}\}/g;

/** Keys that GitHub's metadata syntax knows, by the place they stand in; `*` is any name. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  '': ['name', 'author', 'description', 'inputs', 'outputs', 'runs', 'branding'],
  'inputs.*': ['description', 'required', 'default', 'deprecationMessage'],
  runs: ['using', 'steps'],
  'runs.steps.*': [
    ...['run', 'shell', 'if', 'name', 'id', 'env', 'working-directory', 'uses', 'with', 'continue-on-error'],
  ],
  branding: ['icon', 'color'],
};
const COLOURS = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'];

/** Runs the steps of the action as the runner does, up to the first that fails. */
function runAction(
  folder: Folder,
  inputs: Readonly<Record<string, string>>,
  { actionPath = resolve('.'), ref = 'main', path = '' } = {},
) {
  const filled = (text: string) =>
    text
      .replace(EXPRESSION, (_, name: string) => inputs[name] ?? ACTION.inputs[name]?.default ?? '')
      .replace(/\$\{\{ github\.action_ref \}\}/, ref)
      .replace(/\$\{\{ github\.event\.pull_request\.number \}\}/, '7');
  const kept: Record<string, string> = {};
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'].map((name) => {
      folder.write(`.git/runner/${name}`, '');
      return [name, join(folder.path, '.git/runner', name)];
    }),
  );
  let out = '';
  for (const { run, env = {} } of ACTION.runs.steps) {
    if (run === undefined) continue;
    // As the runner calls bash: a file with the script, expressions filled in before bash sees it.
    folder.write('.git/runner/step.sh', filled(run));
    const script = join(folder.path, '.git/runner/step.sh');
    const done = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd: folder.path,
      env: {
        ...process.env,
        ...files,
        ...kept,
        PATH: `${path}${path && delimiter}${process.env.PATH}`,
        RUNNER_TEMP: join(folder.path, '.git/runner'),
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: actionPath,
        GITHUB_WORKSPACE: folder.path,
        ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value)])),
      },
      encoding: 'utf8',
    });
    out += done.stdout + done.stderr;
    // What a step writes there, the next ones find in their environment.
    for (const [, name = '', value = ''] of readFileSync(files.GITHUB_ENV ?? '', 'utf8').matchAll(
      /^(\w+)=(.*)$/gm,
    ))
      kept[name] = value;
    if (done.status !== 0) return { status: done.status, out };
  }
  return { status: 0, out };
}

function repository(): Folder {
  const folder = folderOf({ 'configs/core 1.cfg': ENCRYPTED, 'configs/old.cfg': CLEARTEXT });
  git(folder, 'init', '-q');
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'first');
  return folder;
}

/** A folder for the path whose `node` only notes what it is called with: what a script calls is then run without a process. */
function notingNode(folder: Folder): string {
  mkdirSync(join(folder.path, '.git/calls'));
  folder.write('.git/bin/node', '#!/bin/sh\nprintf "%s\\0" "$@" > "$GITHUB_WORKSPACE/.git/calls/$$"\n');
  chmodSync(join(folder.path, '.git/bin/node'), 0o755);
  return join(folder.path, '.git/bin');
}

/** The words behind the program of each call that was noted since the last time. */
function callsOf(folder: Folder): string[][] {
  return readdirSync(join(folder.path, '.git/calls')).map((name) => {
    const file = join(folder.path, '.git/calls', name);
    const [, ...words] = readFileSync(file, 'utf8').split('\0').slice(0, -1);
    rmSync(file);
    return words;
  });
}

function git(folder: Folder, ...words: string[]): void {
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...author, ...words], { cwd: folder.path, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

describe('the GitHub action', () => {
  afterEach(removeFolders);

  it('has only keys that GitHub knows, and all that it wants', () => {
    const check = (value: unknown, place: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const known = KEYS[place];
      for (const [key, inner] of Object.entries(value)) {
        if (known) assert.ok(known.includes(key), `${place}: ${key}`);
        const named = [place, key].filter((part) => part !== '').join('.');
        check(inner, KEYS[named] || named in { inputs: 0, 'runs.steps': 0 } ? named : `${place}.*`);
      }
    };
    check(ACTION, '');
    const { name, description, branding } = parse(readFileSync('action.yml', 'utf8'));
    assert.ok(name && description.length <= 125, 'the marketplace shows 125 characters');
    assert.match(branding.icon, /^[a-z]+(?:-[a-z]+)*$/);
    assert.ok(COLOURS.includes(branding.color));
    assert.equal(ACTION.runs.using, 'composite');
    for (const step of ACTION.runs.steps) {
      assert.equal((step.run === undefined) === (step.uses !== undefined), true, 'run or uses');
      if (step.run !== undefined) assert.equal(step.shell, 'bash');
      if (step.uses !== undefined) assert.match(step.uses, /^[\w-]+\/[\w-]+@v\d+$/);
    }
  });

  it('reads every input that it names, names every input that it reads, and puts none into a script', () => {
    const read = new Set([...JSON.stringify(ACTION.runs).matchAll(EXPRESSION)].map(([, name]) => name));
    assert.deepEqual([...read].sort(), Object.keys(ACTION.inputs).sort());
    for (const { default: value } of Object.values(ACTION.inputs)) assert.equal(typeof value, 'string');
    for (const { run = '' } of ACTION.runs.steps) assert.ok(!run.includes('${{'), run);
  });

  if (process.platform === 'win32') return; // the scripts are bash

  it('puts the review into the summary, and posts it where that is asked for, renewing its own comment', () => {
    const folder = repository();
    folder.write('configs/core 1.cfg', CLEARTEXT);
    folder.write(
      '.git/bin/gh',
      '#!/bin/sh\nprintf "%s\\n" "$*" >> "$GITHUB_WORKSPACE/.git/gh.log"\nif [ -f "$GITHUB_WORKSPACE/.git/known" ]; then echo 42; fi\n',
    );
    chmodSync(join(folder.path, '.git/bin/gh'), 0o755);
    const path = join(folder.path, '.git/bin');
    const log = join(folder.path, '.git/gh.log');
    runAction(folder, { paths: 'configs', since: 'HEAD' }, { path });
    const summary = readFileSync(join(folder.path, '.git/runner/GITHUB_STEP_SUMMARY'), 'utf8');
    assert.match(summary, /^<!-- smart-licensing review -->\n# Licensing changes\n[\s\S]*SL201/);
    assert.ok(!existsSync(log), 'nothing is posted unless it is asked for');
    runAction(folder, { paths: 'configs', since: 'HEAD', comment: 'true' }, { path });
    assert.match(readFileSync(log, 'utf8'), /issues\/7\/comments -F body=@\S+ --silent\n$/);
    writeFileSync(join(folder.path, '.git/known'), '');
    runAction(folder, { paths: 'configs', since: 'HEAD', comment: 'true' }, { path });
    assert.match(readFileSync(log, 'utf8'), /issues\/comments\/42 --method PATCH -F body=@\S+ --silent\n$/);
  });

  it('stops a bad change with an annotation, and lets a good one pass', () => {
    const folder = repository();
    folder.write('configs/core 1.cfg', CLEARTEXT);
    const bad = runAction(folder, { paths: 'configs\n', since: 'HEAD' });
    assert.equal(bad.status, 1, bad.out);
    assert.match(bad.out, /^::error file=configs\/core 1\.cfg,line=3,(?:endLine=3,)?col=28,.*SL201/m);
    assert.ok(!bad.out.includes('old.cfg'), bad.out);

    folder.write('configs/core 1.cfg', ENCRYPTED.replace('call-home\n', 'call-home\n ! a note\n'));
    const good = runAction(folder, { paths: 'configs', since: 'HEAD' });
    assert.deepEqual([good.status, good.out], [0, '']);
  });

  it('checks the whole folder without inputs, and fails from the severity that is asked for', () => {
    const folder = repository();
    assert.equal(runAction(folder, {}).status, 1);
    assert.equal(runAction(folder, { 'fail-on': 'never' }).status, 0);
  });

  it('writes the report into a file', () => {
    const folder = repository();
    const { status, out } = runAction(folder, {
      format: 'sarif',
      output: 'a report.sarif',
      'fail-on': 'never',
    });
    assert.deepEqual([status, out], [0, '']);
    const { runs } = JSON.parse(readFileSync(join(folder.path, 'a report.sarif'), 'utf8'));
    assert.equal(runs[0].results[0].ruleId, 'SL201');
  });

  const HOSTILE = [
    'a; touch pwned; $(touch pwned)`touch pwned`',
    '" && touch pwned && "\'; touch pwned; \'',
    '--write-baseline=pwned',
  ];
  for (const input of Object.keys(ACTION.inputs)) {
    it(`runs nothing that stands in the input ${input}`, async () => {
      const folder = repository();
      const path = notingNode(folder);
      for (const value of HOSTILE) {
        const { out } = runAction(folder, { [input]: value }, { path });
        const calls = callsOf(folder);
        assert.ok(calls.length > 0, out);
        for (const words of calls) await runIn(folder.path, words);
        assert.ok(!existsSync(join(folder.path, 'pwned')), `${value}\n${out}`);
      }
    });
  }

  it('installs and builds where it comes without its program, and only there', () => {
    const folder = folderOf({ 'a.cfg': ENCRYPTED });
    const action = folderOf();
    const bin = join(action.path, 'npm');
    writeFileSync(
      bin,
      `#!/bin/sh\necho "npm $*"\n[ "$1" = run ] && mkdir dist && echo 'process.exit(0)' > dist/cli.js\nexit 0\n`,
    );
    chmodSync(bin, 0o755);
    const options = { actionPath: action.path, path: action.path };
    const first = runAction(folder, {}, options);
    assert.deepEqual([first.status, first.out], [0, 'npm ci --no-audit --no-fund\nnpm run build\n']);
    assert.deepEqual(runAction(folder, {}, options), { status: 0, out: '' });
  });

  it('fetches the published package of its own version where it is used by a release', () => {
    const folder = folderOf({ 'a.cfg': CLEARTEXT });
    const action = folderOf({ 'package.json': '{ "version": "1.2.3" }' });
    // Instead of npm: says what it was asked for, and puts the built program where npm would.
    action.write(
      'npm',
      `#!/bin/sh\necho "npm $*"\nwhile [ "$1" != --prefix ]; do shift; done\nmkdir -p "$2/node_modules"\nln -sfn "${resolve('.')}" "$2/node_modules/smart-licensing"\n`,
    );
    chmodSync(join(action.path, 'npm'), 0o755);
    for (const ref of ['v1', 'v1.2.3']) {
      const { status, out } = runAction(folder, {}, { actionPath: action.path, path: action.path, ref });
      assert.equal(status, 1, out);
      assert.match(out, /^npm install .*--ignore-scripts.* smart-licensing@1\.2\.3$/m);
      assert.match(out, /^::error file=a\.cfg,/m);
    }
  });
});
