import type { Word } from '../grammar/commands';

/** The words of a command; a text in quotes is one word, its quotes left out. Columns count from the command's start. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/"([^"]*)"?|\S+/g)) {
    const quoted = match[1];
    const start = quoted === undefined ? match.index : match.index + 1;
    const word = quoted ?? match[0];
    words.push({ text: word, start, end: start + word.length });
  }
  return words;
}

/** The word that spans a column, its ends included. */
export function wordAtColumn(words: readonly Word[], column: number): Word | undefined {
  return words.find(({ start, end }) => column >= start && column <= end);
}
