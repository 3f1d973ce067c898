import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { commentsOf, filesBelow } from './tree';

const FILES = readdirSync('docs/decisions')
  .filter((name) => /^\d{4}-/.test(name))
  .sort();
const numberOf = (file: string) => Number(file.slice(0, 4));

describe('decisions', () => {
  it('have numbers of their own, and say them', () => {
    const numbers = FILES.map(numberOf);
    assert.deepEqual(numbers, [...new Set(numbers)]);
    for (const file of FILES)
      assert.match(
        readFileSync(`docs/decisions/${file}`, 'utf8'),
        new RegExp(`^# ${numberOf(file)}\\. \\S`),
        file,
      );
  });

  it('stand in the index, in order and with their titles', () => {
    const rows = FILES.map((file) => {
      const [first = ''] = readFileSync(`docs/decisions/${file}`, 'utf8').split('\n');
      return `| ${numberOf(file)} | [${first.replace(/^# \d+\. /, '')}](${file}) |`;
    });
    const index = readFileSync('docs/decisions/README.md', 'utf8');
    assert.deepEqual(index.match(/^\| \d.*$/gm), rows);
  });

  it('that are named elsewhere exist', () => {
    const numbers = new Set(FILES.map(numberOf));
    const texts = [
      ...filesBelow('docs', /\.md$/).map((file) => readFileSync(file, 'utf8')),
      ...['server/src', 'client/src', 'scripts', 'test'].flatMap((place) =>
        filesBelow(place, /\.(?:ts|mjs)$/).flatMap((file) => commentsOf(readFileSync(file, 'utf8'))),
      ),
    ];
    const named = texts.flatMap((text) =>
      [...text.matchAll(/\bdecision (\d+)\b/gi)].map(([, n]) => Number(n)),
    );
    assert.ok(named.length > 3);
    assert.deepEqual(
      named.filter((n) => !numbers.has(n)),
      [],
    );
  });
});
