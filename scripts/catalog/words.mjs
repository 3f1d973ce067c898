// The first words of the commands of the catalog: what server/src/syntax/command-words.ts holds.
import { phrasesOf } from './phrases.mjs';
import { list, property, text } from './print.mjs';

/** Families that their first word tells; two tell the others, three a command that has no head of its own. */
const BY_ONE_WORD = new Set(['license', 'ntp', 'ptp']);

/** The head of global commands for which the catalog names none. */
const PLAIN = 'command';

/**
 * The text of `command-words.ts`.
 * @param {object} sources
 * @param {Readonly<Record<string, object>>} sources.catalog entries by kind
 * @param {Readonly<Record<string, Readonly<Record<string, { recipe: () => readonly unknown[] | undefined }>>>>} sources.families
 * @param {Readonly<Record<string, string>>} sources.startRules by mode
 * @param {ReadonlySet<string>} sources.unmistakable heads by which a misspelt command is seen too
 * @param {(phrase: string) => boolean} sources.isSign whether the scanner knows words already
 */
export function commandWordsFile(sources) {
  const rows = Object.values(sources.catalog).flatMap((entry) =>
    Object.keys(sources.families).flatMap((dialect) =>
      entry[dialect].map((row) => ({ ...row, dialect, head: row.head ?? entry.head })),
    ),
  );
  const heads = headsOf(rows, sources).map(([head, phrases]) => {
    const line = list(`  ${head}: `, phrases.map(text));
    return phrases.some(isLikeSentence) ? `  // l10n: words of commands\n${line}` : line;
  });
  const modes = Object.keys(sources.families).map((dialect) => {
    const own = Object.keys(sources.startRules).flatMap((mode) => {
      const words = modeWords(rows.filter((row) => row.dialect === dialect && row.mode === mode));
      return mode === 'global' || words.length === 0
        ? []
        : [list(`    ${property(mode)}: `, words.map(text))];
    });
    return `  ${dialect}: {\n${own.join('')}  },\n`;
  });
  return [
    '// Written by `npm run catalog` from the rows of server/src/catalog.',
    "import type { Dialect, Mode } from './device-mode';",
    "import type { HeadName } from './heads';",
    '',
    '/** By head, the first words of the commands that have it, as `word-pattern.ts` writes them. */',
    'export const COMMAND_WORDS: Readonly<Partial<Record<HeadName, readonly string[]>>> = {',
    `${heads.join('')}};`,
    '',
    '/** The modes that headers open, by the head that the headers have. */',
    'export const OPENED_MODES: Readonly<Partial<Record<HeadName, readonly Mode[]>>> = {',
    `${openedModes(sources.catalog).join('')}};`,
    '',
    '/** The first words of each mode’s commands; two where the first says nothing. */',
    'export const MODE_WORDS: Readonly<Record<Dialect, Readonly<Partial<Record<Mode, readonly string[]>>>>> = {',
    `${modes.join('')}};`,
    '',
  ].join('\n');
}

function headsOf(rows, sources) {
  const found = new Map();
  const add = (head, phrase) => found.set(head, (found.get(head) ?? new Set()).add(phrase));
  for (const row of rows) {
    const words = leadingWords(row.syntax);
    if (!row.head && (row.mode !== 'global' || sources.isSign(words.join(' ')))) continue;
    const head = row.head ?? PLAIN;
    const count = head === PLAIN ? 3 : BY_ONE_WORD.has(head) ? 1 : 2;
    const phrase = grammarWords(row, words, sources).slice(0, count);
    const isMisspeltSeen = sources.unmistakable.has(head);
    const isWhole = row.syntax === words[0] && !isMisspeltSeen;
    add(head, phrase.map((word) => written(word, isMisspeltSeen)).join(' ') + (isWhole ? '$' : ''));
  }
  // What begins so in another mode is another command.
  const known = new Set([...found.values()].flatMap((phrases) => [...phrases]));
  for (const row of rows.filter(({ head, mode }) => !head && mode !== 'global')) {
    const words = grammarWords(row, leadingWords(row.syntax), sources).map((word) => written(word, false));
    for (let count = 1; count < words.length; count++)
      if (known.has(words.slice(0, count).join(' '))) add('other', words.slice(0, count + 1).join(' '));
  }
  return [...found]
    .map(([head, phrases]) => [head, withoutLonger([...phrases].sort())])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Three words look like a sentence that nobody has handed over for translation. */
function isLikeSentence(phrase) {
  return phrase.split(' ').length > 2;
}

function openedModes(catalog) {
  const headers = Object.values(catalog).filter(({ head, opens }) => head && opens);
  return [...new Set(headers.map(({ head }) => head))].sort().map((head) => {
    const modes = headers.filter((entry) => entry.head === head).map(({ opens }) => text(opens));
    return list(`  ${head}: `, modes);
  });
}

/** `lic*` sees what `license smart` would see. */
function withoutLonger(phrases) {
  return phrases.filter(
    (phrase) =>
      !phrases.some(
        (one) => one !== phrase && phrase.startsWith(one.endsWith('*') ? one.slice(0, -1) : `${one} `),
      ),
  );
}

/** The words of a row as its grammars take them, each cut as short as one of their rules allows. */
function grammarWords({ dialect, mode, syntax }, words, { families, startRules }) {
  const fitting = Object.values(families[dialect])
    .flatMap((family) => phrasesOf(family.recipe(), startRules[mode]))
    .filter((phrase) => phrase.every(({ full }, at) => words[at] === undefined || words[at] === full));
  const [first] = fitting.sort((a, b) => b.length - a.length);
  if (!first)
    throw new Error(
      `${dialect}, ${mode}: no grammar has a rule that begins with “${words.join(' ')}” (${syntax})`,
    );
  return first.slice(0, words.length).map(({ full }, at) => {
    const forms = fitting.flatMap((phrase) => phrase[at]?.shortest ?? []);
    return { full, shortest: forms.reduce((a, b) => (b.length < a.length ? b : a)) };
  });
}

function written({ full, shortest }, misspelt) {
  if (full === shortest) return full;
  return misspelt ? `${shortest}*` : `${shortest}(${full.slice(shortest.length)})`;
}

/** The words of a syntax before its first value; a choice has no word of its own. */
function leadingWords(syntax) {
  return syntax.replace(/ ?[<{[].*$/, '').split(' ');
}

function modeWords(rows) {
  const words = rows.map(({ syntax }) => {
    const [first, second] = leadingWords(syntax);
    return first === 'ip' || first === 'ipv6' ? `${first} ${second}` : first;
  });
  return [...new Set(words)].sort();
}
