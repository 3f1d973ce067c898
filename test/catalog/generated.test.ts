import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { generatedFiles } from '../../scripts/catalog/files.mjs';
import { SOURCES } from './sources';

const read = (file: string): string => readFileSync(file, 'utf8');

describe('catalog: the files that follow from it', () => {
  for (const [file, text] of generatedFiles(SOURCES, read)) {
    it(`${file} is as \`npm run catalog\` writes it`, () => assert.equal(read(file), text));
  }
});
