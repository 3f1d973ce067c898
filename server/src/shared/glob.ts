/** What one place of a pattern takes. `rest` is `**`: any characters; `folders` is a `**` with its slash: any folders, or none. */
type Token =
  | { readonly takes: 'star' | 'one' | 'rest' | 'folders' }
  | { readonly takes: 'letter'; readonly letter: string }
  | {
      readonly takes: 'class';
      readonly ranges: readonly (readonly [string, string])[];
      readonly not: boolean;
    };

/** How a pattern is read. */
export interface GlobOptions {
  /** Letter case does not matter. */
  readonly ignoreCase?: boolean;
  /** `/` is a letter as any other, and only `*` and `?` are signs. */
  readonly plain?: boolean;
}

/** A brace list that would come to more patterns than this is read as letters. */
const MOST_ALTERNATIVES = 256;

/**
 * A matcher for a pattern: `*` any characters but `/`, `**` any folders, `?` one character, `{a,b}` either, `[a-z]` one of
 * these. The work grows with the length of pattern times text at most, whatever the pattern: settings files are
 * somebody else's.
 */
export function glob(pattern: string, options: GlobOptions = {}): (text: string) => boolean {
  const fold = (text: string): string => (options.ignoreCase ? text.toLowerCase() : text);
  const alternatives = options.plain ? [pattern] : expanded(pattern);
  const all = alternatives.map((one) => tokensOf(fold(one), options.plain ?? false));
  return (text) => {
    const folded = fold(text);
    return all.some((tokens) => matches(tokens, folded, options.plain ?? false));
  };
}

/** Whether a word is a pattern, not only a name. */
export function isGlob(word: string): boolean {
  return /[*?{}[\]]/.test(word);
}

function matches(tokens: readonly Token[], text: string, plain: boolean): boolean {
  // The places of the pattern that are reached; inside the folders of a `**`, the place of its own token, negative.
  let places = withEmpty(new Set([0]), tokens);
  for (const letter of text) {
    const next = new Set<number>();
    for (const place of places) {
      if (place < 0) {
        next.add(place);
        if (letter === '/') next.add(-place - 1);
        continue;
      }
      const token = tokens[place];
      if (!token) continue;
      if (token.takes === 'folders') {
        next.add(-place - 1);
        if (letter === '/') next.add(place);
      } else if (token.takes === 'rest' || (token.takes === 'star' && (plain || letter !== '/')))
        next.add(place);
      else if (takesOne(token, letter, plain)) next.add(place + 1);
    }
    if (next.size === 0) return false;
    places = withEmpty(next, tokens);
  }
  return places.has(tokens.length);
}

/** The places with those behind a token that may take nothing. */
function withEmpty(places: Set<number>, tokens: readonly Token[]): Set<number> {
  for (const place of places) {
    const takes = place < 0 ? undefined : tokens[place]?.takes;
    if (takes === 'star' || takes === 'rest' || takes === 'folders') places.add(place + 1);
  }
  return places;
}

function takesOne(token: Token, letter: string, plain: boolean): boolean {
  if (token.takes === 'letter') return token.letter === letter;
  if (!plain && letter === '/') return false;
  if (token.takes === 'one') return true;
  if (token.takes !== 'class') return false;
  return token.ranges.some(([from, to]) => from <= letter && letter <= to) !== token.not;
}

function tokensOf(pattern: string, plain: boolean): Token[] {
  const letters = [...pattern];
  const tokens: Token[] = [];
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] as string;
    if (letter === '*') {
      const before = letters[at - 1];
      let end = at;
      while (letters[end + 1] === '*') end++;
      const isAlone = !plain && end > at && (before === undefined || before === '/');
      if (isAlone && letters[end + 1] === '/') {
        tokens.push({ takes: 'folders' });
        end++;
      } else tokens.push({ takes: isAlone && letters[end + 1] === undefined ? 'rest' : 'star' });
      at = end;
    } else if (letter === '?') tokens.push({ takes: 'one' });
    else if (letter === '[' && !plain) {
      const end = letters.indexOf(']', at + 2);
      if (end < 0) tokens.push({ takes: 'letter', letter });
      else {
        tokens.push(classOf(letters.slice(at + 1, end)));
        at = end;
      }
    } else tokens.push({ takes: 'letter', letter });
  }
  return tokens;
}

function classOf(letters: readonly string[]): Token {
  const not = letters[0] === '!' || letters[0] === '^';
  const ranges: [string, string][] = [];
  for (let at = not ? 1 : 0; at < letters.length; at++) {
    const letter = letters[at] as string;
    const isRange = letters[at + 1] === '-' && letters[at + 2] !== undefined;
    ranges.push([letter, isRange ? (letters[at + 2] as string) : letter]);
    if (isRange) at += 2;
  }
  return { takes: 'class', ranges, not };
}

/** The patterns that braces stand for. */
function expanded(pattern: string): string[] {
  let done: string[] = [];
  let open = [pattern];
  while (open.length > 0) {
    if (open.length + done.length > MOST_ALTERNATIVES) return [pattern];
    const next: string[] = [];
    for (const one of open) {
      // The innermost braces first: they hold no others.
      const close = one.indexOf('}');
      const start = close < 0 ? -1 : one.lastIndexOf('{', close);
      if (start < 0) done.push(one);
      else
        for (const part of one.slice(start + 1, close).split(','))
          next.push(one.slice(0, start) + part + one.slice(close + 1));
    }
    open = next;
  }
  done = [...new Set(done)];
  return done;
}
