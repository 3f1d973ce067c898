/** A compiled grammar, or an expression of one: `[kind, position, …]`. */
export type Recipe = readonly unknown[];

/**
 * Completes `keyword<"word">` and `abbrev<"word", "wo">` of a recipe: in any letter case, and, for an abbreviation,
 * each beginning of the word that is long enough. Ohm can do neither with the argument of a rule.
 */
export function completeKeywords(recipe: Recipe): Recipe {
  const [kind, , rule, args] = recipe;
  if (kind === 'app' && (rule === 'keyword' || rule === 'abbrev') && Array.isArray(args)) {
    const [word, shortest = word] = args.map(terminalText);
    // Where these rules are defined, they hold parameters instead.
    if (word !== undefined && shortest !== undefined) return keyword(word, shortest);
  }
  return recipe.map(complete);
}

function complete(value: unknown): unknown {
  if (Array.isArray(value)) return completeKeywords(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([rule, definition]) => [rule, complete(definition)]));
}

function terminalText(expression: unknown): string | undefined {
  if (!Array.isArray(expression) || expression[0] !== 'terminal') return undefined;
  return String(expression[2]);
}

/** The longest beginning comes first; another word with the same beginning fails at the first comparison. */
function keyword(word: string, shortest: string): Recipe {
  const beginnings = [caseInsensitive(word)];
  for (let length = word.length - 1; length >= shortest.length; length--) {
    beginnings.push(caseInsensitive(word.slice(0, length)));
  }
  const atLeast = ['not', null, ['not', null, caseInsensitive(shortest)]];
  const ending = ['not', null, ['app', null, 'wordChar', []]];
  return ['seq', null, ...(word === shortest ? [] : [atLeast]), ['alt', null, ...beginnings], ending];
}

function caseInsensitive(text: string): Recipe {
  return ['app', null, 'caseInsensitive', [['terminal', null, text]]];
}
