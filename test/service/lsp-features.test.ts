import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';

const PAGE = readFileSync('docs/lsp-features.md', 'utf8');
const ROWS = PAGE.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:---|feature)/.test(line));

describe('docs/lsp-features.md', () => {
  it('names for every feature tests that exist, of the feature and through the protocol', () => {
    assert.ok(ROWS.length > 15);
    for (const row of ROWS) {
      const [feature, , own, protocol] = row.slice(2, -2).split(' | ');
      for (const cell of [own, protocol]) {
        const named = [...(cell ?? '').matchAll(/`(test\/\S+) › ([^`]+)`/g)];
        assert.ok(named.length > 0, `${feature}: no test is named`);
        for (const [, file = '', title = ''] of named) {
          assert.ok(existsSync(file), `${feature}: ${file} does not exist`);
          const found = readFileSync(file, 'utf8').includes(`it('${title}'`);
          assert.ok(found, `${feature}: ${file} has no test "${title}"`);
        }
      }
    }
  });
});
