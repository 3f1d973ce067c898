// `npm run l10n`: puts every text of the program and of the manifest that has no translation yet into the bundles, as an
// empty string, takes out those that nothing uses, and says what is left to do.
//   node scripts/l10n.mjs [--check]   only looks; fails where a text is missing, unused, different in its placeholders, or
//                                     cannot be translated
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { replaceFile } from './build/replace.mjs';
import {
  bundleFile,
  compare,
  LANGUAGES,
  manifestFile,
  manifestKeys,
  readTexts,
  writeTexts,
} from './l10n/bundles.mjs';
import { contributedTexts, contributionsFile, copies } from './l10n/contributions.mjs';
import { findTexts } from './l10n/texts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const check = process.argv.includes('--check');

const { texts, problems } = findTexts(root);
// In the order of the texts, so that two branches seldom touch the same line.
const program = new Map([...texts.keys()].sort().map((text) => [text, text]));
const english = readTexts(manifestFile(root));
const used = new Set(manifestKeys(root));
const manifest = new Map(Object.entries(english));
const contributed = new Map([...contributedTexts(root)].sort().map((text) => [text, text]));
const complaints = [
  ...problems,
  ...[...used].filter((key) => !manifest.has(key)).map((key) => `package.nls.json: lacks ${key}`),
  ...[...manifest.keys()].filter((key) => !used.has(key)).map((key) => `package.nls.json: ${key} is unused`),
];

for (const language of LANGUAGES) {
  update(bundleFile(root, language), program);
  update(manifestFile(root, language), manifest);
  update(contributionsFile(root, language), contributed);
  copyContributions(language);
}
if (complaints.length > 0) {
  console.error(complaints.join('\n'));
  process.exitCode = 1;
}
console.log(
  `${program.size} texts of the program, ${manifest.size} of the manifest, ${contributed.size} of contributed files, ${LANGUAGES.join(', ')}`,
);

function copyContributions(language) {
  const texts = readTexts(contributionsFile(root, language));
  for (const { file, content } of copies(root, language, (text) => texts[text] || text)) {
    if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
    if (check) complaints.push(`${file.slice(root.length + 1)}: is not what npm run l10n writes`);
    else replaceFile(file, content);
  }
}

function update(file, wanted) {
  const translations = readTexts(file);
  const { missing, stale, wrong } = compare(wanted, translations);
  const name = file.slice(root.length + 1);
  const place = (key) => {
    const [first] = texts.get(key) ?? [];
    return first ? `  (${first.file}:${first.line})` : '';
  };
  complaints.push(
    ...missing.map((key) => `${name}: no translation of "${key}"${place(key)}`),
    ...stale.map((key) => `${name}: nothing says "${key}"${check ? '' : ' (taken out)'}`),
    ...wrong.map((fault) => `${name}: ${fault}`),
  );
  if (check || missing.length + stale.length === 0) return;
  writeTexts(file, translations, [...wanted.keys()]);
}
