import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { expectedFindings, filesOf, folders } from '../grammar/expected-findings';
import { read } from './laws';

describe('the documented configurations give the documented findings', () => {
  for (const folder of folders) {
    const expected = expectedFindings(folder);
    for (const file of filesOf(folder)) {
      it(`${folder}/${file}`, () => {
        const source = readFileSync(`${folder}/${file}`, 'utf8');
        const found = read(source)
          .findings.map(({ range, code, severity }) => `${range.start.line + 1} ${code} ${severity}`)
          .sort();
        const wanted = (expected.get(file) ?? [])
          .map(({ line, code, severity }) => `${line} ${code} ${severity}`)
          .sort();
        assert.deepEqual(found, wanted);
      });
    }
  }
});
