/** A compiled grammar, or an expression of one: `[kind, position, …]`. */
export type Recipe = readonly unknown[];

/**
 * Completes `abbrev<"word", "wo">` in a recipe: every beginning of the word that is long enough. Ohm cannot say so of
 * an argument.
 */
export function completeAbbreviations(recipe: Recipe): Recipe {
  const [kind, , rule, args] = recipe;
  if (kind === 'app' && rule === 'abbrev' && Array.isArray(args)) {
    const [word, shortest] = args.map(terminalText);
    if (word !== undefined && shortest !== undefined) return beginnings(word, shortest);
  }
  return recipe.map(complete);
}

function complete(value: unknown): unknown {
  if (Array.isArray(value)) return completeAbbreviations(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([rule, definition]) => [rule, complete(definition)]));
}

function terminalText(expression: unknown): string | undefined {
  return Array.isArray(expression) && expression[0] === 'terminal' ? String(expression[2]) : undefined;
}

/** The longest comes first; a word that starts otherwise fails at the first comparison. */
function beginnings(word: string, shortest: string): Recipe {
  const atLeast = ['not', null, ['not', null, terminal(shortest)]];
  const ending = ['not', null, ['app', null, 'wordChar', []]];
  const lengths = Array.from(
    { length: word.length - shortest.length + 1 },
    (_, index) => word.length - index,
  );
  return [
    'seq',
    null,
    atLeast,
    ['alt', null, ...lengths.map((length) => terminal(word.slice(0, length)))],
    ending,
  ];
}

function terminal(text: string): Recipe {
  return ['terminal', null, text];
}
