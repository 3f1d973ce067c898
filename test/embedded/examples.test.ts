import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { read } from './judged';

const FOLDER = 'examples/automation/ansible';

/** The rows of the examples' own table about a file: line, code, severity, text. */
function rowsOf(file: string): string[][] {
  const rows = readFileSync('examples/README.md', 'utf8').split('\n');
  return rows.filter((row) => row.startsWith(`| ${file} |`)).map((row) => row.split(' | ').slice(1, 5));
}

describe('the example play', () => {
  for (const file of ['license-reports.yml', 'cslu.j2'])
    it(`${file} has the faults that its table names, each with its severity`, () => {
      const source = readFileSync(`${FOLDER}/${file}`, 'utf8');
      const { findings } = read(source);
      const found = findings.map(({ code, severity, range }) => [
        String(range.start.line + 1),
        code,
        severity,
        `\`${source.split('\n')[range.start.line]?.trim()}\``,
      ]);
      assert.ok(found.length > 0);
      assert.deepEqual(found, rowsOf(file));
    });

  it('the play that checks devices has none', () =>
    assert.deepEqual(read(readFileSync(`${FOLDER}/check-licensing.yml`, 'utf8')).findings, []));
});
