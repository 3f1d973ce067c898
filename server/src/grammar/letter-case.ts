import type { Word } from './commands';

/** The text with the small letters of ASCII, at unchanged columns: keywords are accepted in any letter case. */
export function inSmallLetters(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** A command read in small letters, with its words as they are written in `text`. */
export function withLettersOf<T>(text: string, value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => withLettersOf(text, each)) as T;
  if (isWord(value)) return { ...value, text: text.slice(value.start, value.end) };
  const entries = Object.entries(value).map(([key, each]) => [key, withLettersOf(text, each)]);
  return Object.fromEntries(entries) as T;
}

function isWord(value: object): value is Word {
  return 'start' in value && 'end' in value;
}
