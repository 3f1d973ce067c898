import type { Range } from '../../server/src/text/range';
import { Text } from '../../server/src/text/text';
import { Random } from './configs/random';

/** One keystroke. */
export interface Keystroke {
  readonly range: Range;
  readonly text: string;
}

/** Keystrokes on random lines: each letter that is typed is taken back by the next one, so the text stays as it was. */
export function keystrokes(content: string, count: number, seed = 7): Keystroke[] {
  const random = new Random(seed);
  const text = Text.of(content);
  const strokes: Keystroke[] = [];
  while (strokes.length < count) {
    const line = random.below(text.lineCount);
    const character = random.below(text.lineLength(line) + 1);
    const start = { line, character };
    strokes.push({ range: { start, end: start }, text: 'x' });
    strokes.push({ range: { start, end: { line, character: character + 1 } }, text: '' });
  }
  return strokes.slice(0, count);
}
