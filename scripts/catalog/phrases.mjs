// The first words of the commands that a grammar reads, with the shortest form of each that a device takes.

/** No more words are needed to tell commands apart. */
export const DEPTH = 3;

/**
 * What a start rule's commands begin with: up to `DEPTH` words, as long as no value comes between. `open` is a phrase
 * behind which more words may follow.
 * @typedef {{ full: string, shortest: string }} Word
 * @typedef {{ words: readonly Word[], open: boolean }} Phrase
 */

/** Rules that say nothing of the words: what stands in front of a command, behind it, or between its words. */
const SILENT = new Set(['no', 'end', 'space']);

const NOTHING = [{ words: [], open: true }];
const VALUE = [{ words: [], open: false }];

/**
 * The phrases of a start rule; none where the grammar has no such rule.
 * @param {readonly unknown[] | undefined} recipe the compiled grammar
 * @param {string} rule
 * @returns {readonly (readonly Word[])[]}
 */
export function phrasesOf(recipe, rule) {
  const body = recipe && bodyOf(recipe, recipe, rule);
  if (!body) return [];
  const found = phrases(body, { recipe, args: [] }).map(({ words }) => words);
  return found.filter((words, at) => words.length > 0 && found.findIndex((one) => isSame(one, words)) === at);
}

/** The expression that a rule stands for in a grammar, or in the ones that it extends. */
function bodyOf(top, recipe, rule) {
  if (!Array.isArray(recipe)) return undefined;
  const [, , , base, , rules] = recipe;
  const own = rules[rule];
  if (!own) return bodyOf(top, base, rule);
  const [action, , , , body] = own;
  return action === 'extend' ? ['alt', null, body, bodyOf(top, base, rule)] : body;
}

function phrases([kind, , ...parts], at) {
  switch (kind) {
    case 'seq':
      return parts.map((part) => phrases(part, at)).reduce(joined, NOTHING);
    case 'alt':
      return parts.flatMap((part) => phrases(part, at));
    case 'opt':
    case 'star':
      return [...NOTHING, ...phrases(parts[0], at)];
    case 'plus':
    case 'lex':
      return phrases(parts[0], at);
    case 'not':
    case 'lookahead':
      return NOTHING;
    case 'param':
      return phrases(at.args[parts[0]].body, at.args[parts[0]].at);
    case 'app':
      return applied(parts[0], parts[1] ?? [], at);
    default:
      return VALUE;
  }
}

function applied(rule, args, at) {
  if (SILENT.has(rule)) return NOTHING;
  if (rule === 'keyword' || rule === 'abbrev') {
    const [full, shortest = full] = args.map(([, , text]) => text);
    return [{ words: [{ full, shortest }], open: true }];
  }
  const body = bodyOf(at.recipe, at.recipe, rule);
  if (!body) return VALUE;
  return phrases(body, { recipe: at.recipe, args: args.map((each) => ({ body: each, at })) });
}

function joined(before, behind) {
  return before.flatMap((one) => {
    if (!one.open || one.words.length >= DEPTH) return [{ ...one, open: false }];
    return behind.map(({ words, open }) => ({ words: [...one.words, ...words].slice(0, DEPTH), open }));
  });
}

function isSame(a, b) {
  return (
    a.length === b.length &&
    a.every(({ full, shortest }, at) => full === b[at].full && shortest === b[at].shortest)
  );
}
