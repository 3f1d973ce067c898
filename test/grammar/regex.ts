// Just enough of oniguruma's syntax to find what can backtrack without bound.

interface Node {
  /** Where the node begins, for messages. */
  at: number;
  /** It contains a quantifier without an upper end, itself included. */
  unbounded: boolean;
}

/** The parts of `pattern` where an unbounded quantifier repeats something that holds another one. */
export function nestedQuantifiers(pattern: string): string[] {
  const found: string[] = [];
  let index = 0;
  sequence();
  if (index < pattern.length) throw new Error(`unbalanced ) at ${index} in ${pattern}`);
  return found;

  /** One group's content, up to its `)` or the end. */
  function sequence(): boolean {
    let unbounded = false;
    while (index < pattern.length && pattern[index] !== ')') {
      const node = atom();
      const repeats = quantifier();
      if (repeats && node.unbounded) found.push(pattern.slice(node.at, index));
      unbounded ||= repeats || node.unbounded;
    }
    return unbounded;
  }

  function atom(): Node {
    const at = index;
    if (pattern[index] === '\\') {
      index += 2;
      return { at, unbounded: false };
    }
    if (pattern[index] === '[') {
      skipClass();
      return { at, unbounded: false };
    }
    if (pattern[index] !== '(') {
      index++;
      return { at, unbounded: false };
    }
    index++;
    const prefix = /^\?(?:[:=!>]|<[=!]|<\w+>)/.exec(pattern.slice(index));
    if (prefix) index += prefix[0].length;
    const unbounded = sequence();
    if (pattern[index] !== ')') throw new Error(`unbalanced ( at ${at} in ${pattern}`);
    index++;
    return { at, unbounded };
  }

  function quantifier(): boolean {
    const match = /^(?:[*+?]|\{(\d*)(,?)(\d*)\})[?+]?/.exec(pattern.slice(index));
    if (!match) return false;
    index += match[0].length;
    return /^[*+]/.test(match[0]) || (match[2] === ',' && match[3] === '');
  }

  function skipClass(): void {
    index++;
    if (pattern[index] === '^') index++;
    if (pattern[index] === ']') index++;
    while (index < pattern.length && pattern[index] !== ']') {
      if (pattern[index] === '[') skipClass();
      else index += pattern[index] === '\\' ? 2 : 1;
    }
    index++;
  }
}

/** Every regular expression of a grammar, with the path that leads to it. */
export function patternsOf(grammar: unknown, path = ''): { path: string; pattern: string }[] {
  if (typeof grammar !== 'object' || grammar === null) return [];
  return Object.entries(grammar).flatMap(([key, value]) =>
    typeof value === 'string'
      ? ['match', 'begin', 'end', 'while'].includes(key)
        ? [{ path: `${path}/${key}`, pattern: value }]
        : []
      : patternsOf(value, `${path}/${key}`),
  );
}
