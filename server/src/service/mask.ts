import type { Range } from '../text/range';

const AFTER_IDTOKEN = /(\bidt(?:o(?:ken?|k)?)?\s+["']?)([^\s"']+)/gi;

/** Words after `idtoken` that stand for a token and are none. */
const STAND_IN = /^(?:<[A-Z_ ]{1,20}>?|\$\{\w+\}?)$/;

/** A line without its tokens; every other character stays where it is. */
export function maskLine(line: string, secrets: readonly Range[], number: number): string {
  let masked = maskTokens(line);
  for (const { start, end } of secrets) {
    if (start.line > number || end.line < number) continue;
    const from = start.line < number ? 0 : start.character;
    const to = end.line > number ? masked.length : end.character;
    masked = masked.slice(0, from) + '*'.repeat(Math.max(0, to - from)) + masked.slice(to);
  }
  return masked;
}

/** A text without the tokens that a command names in it. */
export function maskTokens(text: string): string {
  return text.replace(AFTER_IDTOKEN, (all, command: string, token: string) =>
    STAND_IN.test(token) ? all : command + '*'.repeat(token.length),
  );
}
