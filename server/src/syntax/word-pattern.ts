/** How a word of a command may be written. */
export interface WordPattern {
  /** As it stands in a table. */
  readonly text: string;
  /** What stands there at least, as character codes of small letters. */
  readonly start: readonly number[];
  /** What may follow of the word. */
  readonly rest: readonly number[];
  /** What stands behind it: `any` more letters, nothing more of the word, or the end of the line. */
  readonly behind: 'any' | 'blank' | 'end';
}

const NOTATION = /^([^(*$]+)(?:\(([^)]+)\))?([*$])?$/;
const SPACE = 32;
const TAB = 9;

/**
 * Reads the notation of a word: `ip` is written in full; `int(erface)` may be cut short, down to `int`; `lic*` begins so,
 * whatever follows; `end$` ends the line; `…` is any word at all.
 */
export function wordPattern(text: string): WordPattern {
  if (text === '…') return { text, start: [], rest: [], behind: 'any' };
  const [, start = '', rest = '', mark] = NOTATION.exec(text) ?? [];
  return {
    text,
    start: codesOf(start),
    rest: codesOf(rest),
    behind: mark === '*' ? 'any' : mark === '$' ? 'end' : 'blank',
  };
}

function codesOf(letters: string): number[] {
  return Array.from(letters, (letter) => letter.charCodeAt(0));
}

/** The position behind a word that starts at `at`; -1 where another word stands. */
export function behindWord(
  { start, rest, behind }: WordPattern,
  source: string,
  at: number,
  end: number,
): number {
  for (let index = 0; index < start.length; index++, at++)
    if (!isLetter(source.charCodeAt(at), start[index] as number)) return -1;
  if (behind === 'any') {
    if (start.length === 0 && !(source.charCodeAt(at) > SPACE)) return -1;
    while (source.charCodeAt(at) > SPACE) at++;
    return at;
  }
  for (let index = 0; index < rest.length; index++, at++)
    if (!isLetter(source.charCodeAt(at), rest[index] as number)) break;
  if (at < end && source.charCodeAt(at) > SPACE) return -1;
  return behind === 'end' && !endsAt(source, at, end) ? -1 : at;
}

/** The position behind blanks. */
export function behindBlanks(source: string, at: number, end: number): number {
  while (at < end && blankAt(source, at)) at++;
  return at;
}

/** Whether nothing but blanks is left of a line. */
export function endsAt(source: string, at: number, end: number): boolean {
  for (; at < end; at++) if (source.charCodeAt(at) > SPACE) return false;
  return true;
}

/** Whether a blank stands at a position. */
export function blankAt(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  return unit === SPACE || unit === TAB;
}

/** Whether a character is this one, as a small letter or a large one. */
function isLetter(unit: number, small: number): boolean {
  return unit === small || (unit >= 0x41 && unit <= 0x5a && (unit | 32) === small);
}
