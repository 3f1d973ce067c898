// What the manifest contributes as a file: the schema of the settings file. VS Code translates no text in it,
// but it does translate its path, so each language has a copy. `npm run l10n` writes the copies from the English
// files and l10n/contributions.LANGUAGE.json.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const SCHEMA = 'schemas/smart-licensing.schema';

/** The file with the texts of the contributions in a language. */
export const contributionsFile = (root, language) => path.join(root, `l10n/contributions.${language}.json`);

/** @returns {Set<string>} the English texts of the contributed files */
export function contributedTexts(root) {
  const texts = new Set();
  copies(root, '', (text) => {
    texts.add(text);
    return text;
  });
  return texts;
}

/**
 * The contributed files in a language.
 * @param {(text: string) => string} translated
 * @returns {{ file: string, content: string }[]}
 */
export function copies(root, language, translated) {
  const read = (name) => JSON.parse(readFileSync(path.join(root, `${name}.json`), 'utf8'));
  const copy = (name, value) => ({
    file: path.join(root, `${name}.${language}.json`),
    content: `${JSON.stringify(value)}\n`,
  });
  return [copy(SCHEMA, described(read(SCHEMA), translated))];
}

/** A schema with the texts that an editor shows in another language. */
function described(value, translated) {
  if (Array.isArray(value)) return value.map((item) => described(item, translated));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (/^(?:description|markdownDescription|errorMessage|patternErrorMessage)$/.test(key))
        return [key, typeof inner === 'string' ? translated(inner) : described(inner, translated)];
      if (key === 'enumDescriptions') return [key, inner.map(translated)];
      return [key, described(inner, translated)];
    }),
  );
}
