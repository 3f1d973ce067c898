import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { problemsOf } from '../../scripts/release/language-server.mjs';
import { besideOf, between, expectedOf, score, tableOf } from '../../scripts/release/truth.mjs';

describe('the table of measured results', () => {
  const readme =
    '| a.cfg | 3 | SL201 | error | `x` | why |\n| a.cfg | 9 | SL504 | warning | `y` | why |\n| b.cfg | – | – | – | – | fine |\n';

  it('expects what the tables and the names of the files say', () => {
    assert.deepEqual(
      expectedOf('f', readme, ['README.md', 'b.cfg', 'a.cfg', 'c.SL910-SL201.txt', 'd.silent.log']),
      [
        { file: 'f/a.cfg', codes: ['SL201', 'SL504'] },
        { file: 'f/b.cfg', codes: [] },
        { file: 'f/c.SL910-SL201.txt', codes: ['SL910', 'SL201'] },
        { file: 'f/d.silent.log', codes: [] },
      ],
    );
  });

  it('finds the files of the table in folders too, and takes nothing else there for a fixture', () => {
    assert.deepEqual(expectedOf('f', readme, ['sub/deep/a.cfg', 'sub/b.cfg', 'sub/run.py']), [
      { file: 'f/sub/deep/a.cfg', codes: ['SL201', 'SL504'] },
    ]);
  });

  it('counts what was missed and what was said in vain', () => {
    const wanted = expectedOf('f', readme, ['a.cfg', 'b.cfg']);
    const found = [
      { file: 'f/a.cfg', codes: ['SL201', 'SL201'] },
      { file: 'f/b.cfg', codes: ['SL601'] },
    ];
    const results = score(wanted, found);
    assert.deepEqual(results, { files: 2, silent: 1, expected: 2, reported: 2, right: 1 });
    const table = tableOf({ ...results, sizes: [], check: 90, start: 45, examples: 2, node: 'v20.1.0' });
    assert.match(table, /1 of 2 \(50\.0 %\)/);
  });

  for (const script of ['truth-table.mjs', 'beside.mjs'])
    it(`of ${script} is written between its marks and nowhere else`, () => {
      const text = readFileSync('README.md', 'utf8');
      const written = between(text, 'TABLE', script);
      assert.ok(written.includes('\n\nTABLE\n\n'));
      const marks = new RegExp(`(<!-- measured by scripts/${script} -->)[^]*?(<!-- end)`);
      assert.equal(written.replace(marks, '$1$2'), text.replace(marks, '$1$2'));
      assert.throws(() => between('no marks', 'TABLE', script), /lacks/);
    });
});

describe('language servers side by side', () => {
  it('are counted by what they publish', async () => {
    const counted = await problemsOf(
      `${process.execPath} dist/cli.js lsp --stdio`,
      'examples',
      'cisco-ios-xe',
    );
    const names = readdirSync('examples').filter((name) => statSync(join('examples', name)).isFile());
    assert.equal(counted.files, names.length);
    assert.ok(counted.problems > 0);
  });

  it('a server that ends is named', () =>
    assert.rejects(problemsOf(`${process.execPath} -e 0`, 'examples', 'cisco'), /ended with 0/));

  it('stand in a table', () =>
    assert.equal(
      besideOf([{ name: 'a', counts: [{ of: 'IOS XE', files: 4, problems: 2 }] }]),
      '| problems per file | IOS XE, 4 files |\n| --- | --- |\n| a | 0.50 |',
    ));
});
