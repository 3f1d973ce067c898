// How the commands of each family begin: what server/src/grammar/openings.ts holds.
import { DEPTH, phrasesOf } from './phrases.mjs';
import { property, table, text } from './print.mjs';

/** So many ways to go on are written out; a family with more is known by the words before. */
const FEW = 4;

/**
 * The text of `openings.ts`.
 * @param {Readonly<Record<string, Readonly<Record<string, { recipe: () => readonly unknown[] | undefined }>>>>} families
 *   by system and name; where commands of one begin as those of another, the one with more words comes first
 * @param {Readonly<Record<string, string>>} startRules by mode
 */
export function openingsFile(families, startRules) {
  const systems = Object.entries(families).map(([dialect, all]) => {
    const modes = Object.entries(startRules).map(([mode, rule]) => {
      const rows = rowsOf(all, rule).map(([name, phrases]) => [text(name), regex(phrases)]);
      return table(`    ${property(mode)}: `, rows);
    });
    return `  ${dialect}: {\n${modes.join('')}  },\n`;
  });
  return [
    '// Written by `npm run catalog` from the grammars: which family may read a command, by its first words. A cheap test:',
    '// most lines of a configuration belong to no family and never reach a grammar.',
    `export const OPENINGS = {\n${systems.join('')}} as const;\n`,
  ].join('\n');
}

function rowsOf(families, rule) {
  const all = Object.entries(families).map(([name, family]) => [name, phrasesOf(family.recipe(), rule)]);
  const rows = all.map(([name, phrases]) => {
    const others = all.filter(([other]) => other !== name).flatMap(([, theirs]) => theirs);
    return [name, distinct(shortened(phrases, others, 0))];
  });
  rows.forEach(([name, phrases], at) => {
    for (const [before, earlier] of rows.slice(0, at))
      for (const phrase of phrases)
        if (earlier.some((one) => one.length < phrase.length && begins(phrase, one)))
          throw new Error(`${rule}: ${name} must come before ${before}`);
  });
  return rows.filter(([, phrases]) => phrases.length > 0);
}

/** The words that tell these phrases from those of other families, and no more than a few ways to go on. */
function shortened(phrases, others, depth) {
  const nexts = [...new Set(phrases.map((phrase) => phrase[depth]?.full))];
  return nexts.flatMap((full) => {
    const same = phrases.filter((phrase) => phrase[depth]?.full === full);
    const rivals = others.filter((phrase) => phrase[depth]?.full === full);
    const ends = same.some((phrase) => phrase.length <= depth + 1);
    const ways = new Set(same.map((phrase) => phrase[depth + 1]?.full)).size;
    const goesOn = !ends && depth + 1 < DEPTH && (rivals.length > 0 || ways <= FEW);
    return goesOn ? shortened(same, rivals, depth + 1) : same.map((phrase) => phrase.slice(0, depth + 1));
  });
}

function distinct(phrases) {
  const keyed = new Map(phrases.map((phrase) => [phrase.map(({ shortest }) => shortest).join(' '), phrase]));
  // What begins with a shorter form of the same word needs no longer one.
  return [...keyed.values()].filter(
    (phrase) => ![...keyed.values()].some((one) => one !== phrase && isWithin(phrase, one)),
  );
}

/** Whether all that begins as `phrase` also begins as `one`. */
function isWithin(phrase, one) {
  return one.every(
    ({ full, shortest }, at) =>
      phrase[at] !== undefined && full !== shortest && phrase[at].shortest.startsWith(shortest),
  );
}

function begins(phrase, one) {
  return one.every(({ full }, at) => phrase[at].full === full);
}

function regex(phrases) {
  const alternatives = phrases.map((phrase) =>
    phrase
      .map(({ full, shortest }, at) => {
        const isLast = at === phrase.length - 1;
        if (full === shortest) return isLast ? `${full}(?!\\S)` : full;
        return isLast ? shortest : `${shortest}\\S*`;
      })
      .join('[ \\t]+'),
  );
  return `/^(?:no[ \\t]+)?(?:${alternatives.sort().join('|')})/i`;
}
