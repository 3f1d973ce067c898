import type { Secret } from './secret-pieces';

const WORD = /\S+/g;
/** What is not a password although it stands in front of an `@`. */
const STAND_IN = /^(?:<[^<>]*>|\$\{.*\}|\$[A-Z_][A-Z0-9_]*|\{\{.*\}\}|\*+)$/;
/** Also as it is mistyped: `https:/h`, `https//h`, `http:h`. */
const SCHEME = /^["'“”„‟‘’`(<]*(?:[a-z][a-z0-9+.-]*[:;]?\/{1,3}|https?[:;](?!\d))/i;
const QUERY =
  /[?&;](?:\w+[-_])?(?:token|key|pass(?:word|wd)?|pwd|secret|sig(?:nature)?|auth)=([^&;#\s"'<>]+)/gi;
/** A name without a password is no secret, unless it is what a service hands out in a password's place. */
const LONG_NAME = 20;

/** The passwords of the URLs and of the `user:password@host` in a line. */
export function urlSecrets(line: string): Secret[] {
  if (!line.includes('@') && !line.includes('=')) return [];
  const found: Secret[] = [];
  const add = (start: number, end: number): void => {
    if (end > start && !STAND_IN.test(line.slice(start, end))) found.push({ start, end, kind: 'password' });
  };
  for (const { 0: word, index } of line.matchAll(WORD)) {
    const password = passwordIn(word);
    if (password) add(index + password[0], index + password[1]);
    if (word.includes('=')) {
      for (const match of word.matchAll(QUERY)) {
        const end = index + match.index + match[0].length;
        add(end - (match[1] ?? '').length, end);
      }
    }
  }
  return found;
}

/** Where the password of a word stands, if it is a URL or an address with one. */
function passwordIn(word: string): readonly [start: number, end: number] | undefined {
  const scheme = SCHEME.exec(word)?.[0].length ?? word.indexOf('//') + 2;
  const hasScheme = scheme > 1;
  const from = hasScheme ? scheme : quoteEnd(word);
  const at = lastAt(word, from);
  if (at < 0) return undefined;
  const colon = word.indexOf(':', from);
  if (colon < 0 || colon > at) return hasScheme && at - from >= LONG_NAME ? [from, at] : undefined;
  if (!hasScheme && /^(?:mailto|sips?|xmpp)$/i.test(word.slice(from, colon))) return undefined;
  return [colon + 1, at];
}

/** The `@` in front of the host: the last one before the path; a password may hold a slash, a port holds none. */
function lastAt(word: string, from: number): number {
  const path = word.slice(from).search(/[/?#]/);
  const authority = path < 0 ? word.length : from + path;
  const inside = word.lastIndexOf('@', authority - 1);
  if (inside >= from) return inside;
  const host = word.slice(from, authority);
  if (!host.includes(':') || /:\d*$/.test(host) || word.startsWith('[', from)) return -1;
  const behind = word.lastIndexOf('@');
  return behind > from ? behind : -1;
}

function quoteEnd(word: string): number {
  return /^["'“”„‟‘’`(<]*/.exec(word)?.[0].length ?? 0;
}
