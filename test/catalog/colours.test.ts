import { strict as assert } from 'node:assert';
import { keywordRows } from '../../server/src/catalog/keywords';
import { loadGrammar, tokensOfLastLine } from '../grammar/tokenizer';
import { textWith } from './places';
import { sampleOf } from './samples';

/** Words of a command; a choice may have a colour of its own. */
const LICENSING = /^(?:support|constant\.language)\./;

/** A lone word may begin anything, so it has no colour of licensing's own. */
const isLone = (words: readonly string[]): boolean => words.length === 1;

for (const dialect of ['iosxe', 'nxos'] as const) {
  describe(`colours of the catalog, ${dialect}`, () => {
    const scope = `source.cisco-${dialect}`;

    for (const row of keywordRows(dialect)) {
      it(`${row.mode}: ${row.syntax}`, async () => {
        const words = row.syntax.replace(/ ?[<{[].*$/, '').split(' ');
        const tokens = tokensOfLastLine(
          await loadGrammar(scope),
          textWith(sampleOf(row, dialect), row.mode, dialect),
        );
        const coloured = tokens.filter(([, name]) => (isLone(words) ? /./ : LICENSING).test(name));
        const text = coloured.map(([token]) => token).join(' ');
        assert.deepEqual(text.split(/\s+/).slice(0, words.length), words, JSON.stringify(tokens));
      });
    }
  });
}
