import { strict as assert } from 'node:assert';
import { FORMAT_NAMES } from '../../server/src/cli/reporters/formats';
import { folderOf, removeFolders } from './support';

describe('command line: usage', () => {
  afterEach(removeFolders);

  const wrong: readonly [string, string][] = [
    [
      'chekc a.cfg',
      'unknown command chekc; did you mean check? (known: check, merge, path, plan, review, rules, explain, completion, lsp)',
    ],
    [
      'frobnicate',
      'unknown command frobnicate (known: check, merge, path, plan, review, rules, explain, completion, lsp)',
    ],
    ['check --formt json', 'unknown option --formt; did you mean --format?'],
    ['check --xyzzy', 'unknown option --xyzzy'],
    ['check -q', 'unknown option -q'],
    ['check --format', `--format needs one of ${FORMAT_NAMES.join(', ')}`],
    ['check --format xml', `--format needs one of ${FORMAT_NAMES.join(', ')}, not xml`],
    ['check --format --fix', `--format needs one of ${FORMAT_NAMES.join(', ')}`],
    ['check --fail-on=severe', '--fail-on needs one of error, warning, information, hint, never, not severe'],
    ['check --config', '--config needs a value: --config FILE'],
    ['check --quiet=yes', '--quiet takes no value'],
    [
      'check --baseline a --write-baseline b',
      '--baseline and --write-baseline exclude each other: the one written lists all findings',
    ],
    ['check - a.cfg --fix', '--fix takes standard input (-) alone'],
    ['check - --fix --format json', '--fix with - prints the fixed text, not a report'],
    ['path', 'path needs FILE'],
    ['path a b', 'path takes FILE, not b as well'],
    ['plan', 'plan needs FILE | OLD NEW | FILE… --to RELEASE | PATH… --out DIR'],
    ['plan a b c', 'plan takes FILE or OLD NEW; with --out DIR any number of files and folders'],
    ['plan a --code SL000', 'no rule SL000; smart-licensing rules lists them all'],
    ['plan a b --code SL201', '--code chooses findings of one FILE, not of two'],
    ['plan - -', 'only one of OLD and NEW can be standard input (-)'],
    ['explain', 'explain needs CODE|NAME'],
    ['explain SL000', 'no rule SL000; smart-licensing rules lists them all'],
    ['path none.cfg', 'none.cfg: no such file or folder'],
    ['path .', '.: is a folder'],
  ];
  for (const [words, message] of wrong) {
    it(`refuses ${words}`, async () => {
      const { status, out, err } = await folderOf().run(words.split(' '));
      assert.deepEqual([status, out, err], [2, '', `smart-licensing: ${message}\n`]);
    });
  }

  it('takes everything after -- as a path', async () => {
    const { status, err } = await folderOf().run(['check', '--', '--fix']);
    assert.deepEqual([status, err], [2, 'smart-licensing: --fix: no such file or folder\n']);
  });

  it('helps', async () => {
    const folder = folderOf();
    const program = await folder.run(['--help']);
    assert.equal(program.status, 0);
    for (const name of ['check', 'path', 'plan', 'explain', 'lsp'])
      assert.match(program.out, new RegExp(`^smart-licensing ${name}`, 'm'));
    const check = await folder.run(['check', '--help']);
    assert.equal(check.status, 0);
    for (const option of [
      'format',
      'fail-on',
      'dialect',
      'config',
      'fix',
      'baseline',
      'write-baseline',
      'quiet',
    ]) {
      assert.match(check.out, new RegExp(`^ {2}--${option}\\b`, 'm'));
    }
    const nothing = await folder.run([]);
    assert.deepEqual([nothing.status, nothing.out, nothing.err], [2, '', program.out]);
    assert.match((await folder.run(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
  });

  it('explains a rule, whatever the case of its letters', async () => {
    const { status, out } = await folderOf().run(['explain', 'sl201']);
    assert.equal(status, 0);
    assert.match(out, /^# SL201 cleartext-to-cisco\n/);
  });
});
