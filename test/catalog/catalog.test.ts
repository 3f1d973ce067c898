import { strict as assert } from 'node:assert';
import { CATALOG, type Row } from '../../server/src/catalog';
import { findRow } from '../../server/src/catalog/find';
import { wordsOf } from '../../server/src/catalog/words';
import type { CommandKind, Dialect } from '../../server/src/grammar/commands';
import { readCommand } from '../../server/src/grammar/read-command';
import { completionsAt } from '../../server/src/service/completion/complete';
import { hoverAt } from '../../server/src/service/hover/hover';
import { FIRST_FAMILY } from '../../server/src/syntax/heads';
import { read } from '../service/laws';
import { textWith } from './places';
import { sampleOf } from './samples';

const KINDS = Object.keys(CATALOG) as CommandKind[];
const DIALECTS: readonly Dialect[] = ['iosxe', 'nxos'];

/** Each row of each kind with its sample, as one system prints it. */
function eachRow(tell: (row: Row, kind: CommandKind, dialect: Dialect, sample: string) => void): void {
  for (const dialect of DIALECTS)
    for (const kind of KINDS) {
      for (const row of CATALOG[kind][dialect]) tell(row, kind, dialect, sampleOf(row, dialect));
    }
}

describe('catalog', () => {
  it('has a system for every kind of command', () => {
    for (const kind of KINDS)
      assert.ok(
        DIALECTS.some((dialect) => CATALOG[kind][dialect].length > 0),
        kind,
      );
  });

  eachRow((row, kind, dialect, sample) => {
    describe(`${dialect}, ${row.mode}: ${row.syntax}`, () => {
      it('is read by its grammar as its kind', () => {
        assert.equal(readCommand(sample, row.mode, dialect)?.kind, kind, sample);
        if (row.kept !== 'printed' && row.kept !== 'exec' && row.no !== 'bare')
          assert.equal(readCommand(`no ${sample}`, row.mode, dialect)?.negated, true, `no ${sample}`);
      });

      it('may be negated without its value where the row says so', () => {
        if (!row.no) return;
        const bare = `no ${row.slot ?? leadingWords(row)}`;
        assert.equal(readCommand(bare, row.mode, dialect)?.kind, kind, bare);
      });

      it('is seen by the scanner', () => {
        if (row.mode !== 'global') return;
        const { structure } = read(`${textWith(sample, row.mode, dialect)}\n`);
        assert.ok(structure.head(structure.text.lineCount - 2) >= FIRST_FAMILY, sample);
      });

      it('is found by its words', () => {
        assert.equal(findRow(wordsOf(sample), row.mode, dialect)?.row.syntax, row.syntax);
      });

      it('is explained', () => {
        const text = textWith(sample, row.mode, dialect);
        const { markdown = '' } =
          hoverAt(
            read(`${text}
`),
            endOf(text),
          ) ?? {};
        assert.ok(
          markdown.includes(row.meaning),
          `${text}
${markdown}`,
        );
        assert.ok(markdown.includes(row.syntax), markdown);
        assert.match(markdown, /\*\*Releases\*\*/);
      });

      it('is offered, unless no configuration holds it', () => {
        const first = row.syntax.split(' ')[0] ?? '';
        const text = textWith(first.slice(0, -1), row.mode, dialect);
        const offered = completionsAt(read(`${text}\n`), endOf(text)).items.map(({ label }) => label);
        assert.equal(
          offered.includes(leadingWords(row)),
          row.kept === undefined && !row.older && isOfRelease(row),
          `${offered}`,
        );
      });
    });
  });
});

/** The words before the first value, or before the first optional part. */
function leadingWords({ syntax }: Row): string {
  return syntax.replace(/ ?[<{[].*$/, '');
}

/** The texts are of releases with Smart Licensing Using Policy. */
function isOfRelease({ needs }: Row): boolean {
  return needs !== 'classic';
}

function endOf(text: string): { line: number; character: number } {
  const lines = text.split('\n');
  return { line: lines.length - 1, character: (lines[lines.length - 1] ?? '').length };
}
