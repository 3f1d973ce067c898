import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { SCENARIO_PAGES as PAGES } from '../../server/src/scenarios/pages';
import { OF_CAPTURES } from '../support/capture-transformations';
import { read } from './scenario-tester';

/** Public captures may stand beside the repository; they are tried where they do. */
const CORPUS = '../shared/corpus/captures';
const FIXTURES = 'test/fixtures/captures';

interface Source {
  readonly name: string;
  readonly text: string;
}

const examples: Source[] = Object.entries(PAGES).flatMap(
  ([
    code,
    {
      examples: { bad, good },
    },
  ]) => [...bad, ...good].map(({ title, text }) => ({ name: `${code}, ${title}`, text })),
);
const files: Source[] = [FIXTURES, CORPUS]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:txt|log)$/.test(name) && name !== 'README.md')
      .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8').replaceAll('\r\n', '\n') })),
  );

/** Codes with the words that they stand on: lines and columns move. */
function told(text: string): string[] {
  const { findings, text: whole } = read(text);
  return findings
    .filter(({ code }) => code.startsWith('SL9'))
    .map(({ code, severity, range }) => {
      const words = whole.slice(range).replace(/\s+/g, ' ').trim();
      return `${code} ${severity} ${words.slice(0, 24)}`;
    })
    .sort();
}

describe('what a capture says does not depend on how it came:', () => {
  const sources = [...examples, ...files].filter(({ text }) => text.length < 60_000);

  it('there are some to try', () => {
    assert.ok(sources.filter(({ text }) => told(text).length > 0).length >= 40);
  });

  for (const [name, transform] of Object.entries(OF_CAPTURES)) {
    it(name, () => {
      let tried = 0;
      for (const { name: source, text } of sources) {
        const other = transform(text);
        if (other === undefined) continue;
        tried++;
        assert.deepEqual(told(other), told(text), `${source}, ${name}\n${other.slice(0, 1500)}`);
      }
      assert.ok(tried > 1, `${tried} tried`);
    });
  }
});
