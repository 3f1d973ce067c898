/** What stands in the place of a registration token, a trust token or a password. Columns are UTF-16 units. */
export interface Secret {
  readonly start: number;
  readonly end: number;
  readonly kind: 'token' | 'password';
  /** A key such as `token:` names it, no licensing command: only what stands near it tells whether it is one of ours. */
  readonly keyed?: true;
}

/** A word of a line without the quotes around it. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

const PIECE = /[^\s"'“”„‟‘’`]+/g;
const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”“„‟',
  '”': '”',
  '„': '”“',
  '‟': '”',
  '‘': '’‘',
  '’': '’',
};

/** The words of a line. */
export function piecesOf(line: string): Piece[] {
  return [...line.matchAll(PIECE)].map((match) => ({ text: match[0], start: match.index }));
}

/** Where a value ends that starts at `start`: at its closing quote, otherwise at the next blank. */
export function quotedEnd(line: string, start: number): number {
  const closing = QUOTES[line.charAt(start - 1)];
  if (closing) {
    for (let at = start; at < line.length; at++) if (closing.includes(line.charAt(at))) return at;
  }
  const blank = line.slice(start).search(/\s/);
  const end = blank < 0 ? line.length : start + blank;
  return end > start && closing && closing.includes(line.charAt(end - 1)) ? end - 1 : end;
}
