// The files that `npm run catalog` writes.
import { withKeywords } from './keywords.mjs';
import { openingsFile } from './openings.mjs';
import { commandWordsFile } from './words.mjs';

/**
 * Each file with its text, as the sources have it.
 * @param {object} sources test/catalog/sources.ts
 * @param {(file: string) => string} read
 * @returns {readonly (readonly [file: string, text: string])[]}
 */
export function generatedFiles(sources, read) {
  const { families, startRules, keywords } = sources;
  return [
    ['server/src/syntax/command-words.ts', commandWordsFile(sources)],
    ['server/src/grammar/openings.ts', openingsFile(families, startRules)],
    ...Object.entries(keywords).map(([dialect, rows]) => {
      const file = `syntaxes/cisco-${dialect}.tmLanguage.json`;
      return [file, withKeywords(read(file), rows)];
    }),
  ];
}
