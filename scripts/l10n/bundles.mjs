// The translations: l10n/bundle.l10n.LANGUAGE.json for the program, package.nls.LANGUAGE.json for the manifest.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { replaceFile } from '../build/replace.mjs';

/** Languages besides English. */
export const LANGUAGES = ['pt-br', 'es'];

/** The file with the program's texts in a language. */
export const bundleFile = (root, language) => path.join(root, `l10n/bundle.l10n.${language}.json`);
/** The file with the manifest's texts in a language; English without one. */
export const manifestFile = (root, language) =>
  path.join(root, language === undefined ? 'package.nls.json' : `package.nls.${language}.json`);

/** @returns {Record<string, string>} what the file holds; nothing where there is none */
export function readTexts(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Writes texts, those of these keys, in their order. */
export function writeTexts(file, texts, keys) {
  const ordered = Object.fromEntries(keys.map((key) => [key, texts[key] ?? '']));
  replaceFile(file, `${JSON.stringify(ordered, null, 2)}\n`);
}

/** Keys of the manifest's texts that it uses: `"%key%"`. */
export function manifestKeys(root) {
  const text = readFileSync(path.join(root, 'package.json'), 'utf8');
  return [...text.matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key);
}

/**
 * What is wrong with translations.
 * @param {Map<string, string>} wanted key → English text
 * @param {Record<string, string>} texts key → translation
 * @returns {{ missing: string[], stale: string[], wrong: string[] }}
 */
export function compare(wanted, texts) {
  const missing = [];
  const wrong = [];
  for (const [key, english] of wanted) {
    const text = texts[key];
    if (!text) missing.push(key);
    else wrong.push(...faultsOf(english, text).map((fault) => `${fault}\n    ${english}\n    ${text}`));
  }
  return { missing, stale: Object.keys(texts).filter((key) => !wanted.has(key)), wrong };
}

/** What a translation must have in common with its English text. */
function faultsOf(english, text) {
  const faults = [];
  const same = (what, pattern) => {
    const of = (one) => [...new Set(one.match(pattern) ?? [])].sort().join(' ');
    if (of(english) !== of(text))
      faults.push(`${what} differ: ${of(english) || 'none'} – ${of(text) || 'none'}`);
  };
  same('placeholders', /\{\w+\}|\$\{\w+\}/g);
  same('commands', /`[^`]+`/g);
  same('options', /(?<![\w-])--[a-z][a-z-]+/g);
  same('links', /https?:\/\/[^\s)»”]*[\w/]|\(command:[^)]*\)|\$\([\w-]+\)/g);
  if (/^\s|\s$/.test(english) !== /^\s|\s$/.test(text)) faults.push('blanks at the ends differ');
  return faults;
}
