import { type Analysis, analyse } from '../../server/src/service';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/shared/settings';
import type { Position, Range } from '../../server/src/text/range';
import { Text } from '../../server/src/text/text';

/** A text in which `|` marks the caret, read without the mark. */
export function withCaret(
  marked: string,
  settings: Partial<Settings> = {},
): { readonly analysis: Analysis; readonly position: Position } {
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error('no caret');
  const analysis = read(marked.slice(0, offset) + marked.slice(offset + 1), settings);
  return { analysis, position: analysis.text.positionAt(offset) };
}

/** The analysis of a text. */
export function read(text: string, settings: Partial<Settings> = {}): Analysis {
  return analyse(Text.of(text), { ...DEFAULT_SETTINGS, ...settings });
}

/** The text with each range in brackets. */
export function marked(analysis: Analysis, ranges: readonly Range[]): string {
  let { text } = analysis;
  const places = ranges.flatMap(({ start, end }) => [
    { at: start, mark: '[' },
    { at: end, mark: ']' },
  ]);
  places.sort((a, b) => b.at.line - a.at.line || b.at.character - a.at.character);
  for (const { at, mark } of places) text = text.edit({ start: at, end: at }, mark);
  return text.slice();
}

/** The lines of a text that hold a bracket, without their indentation. */
export function bracketed(analysis: Analysis, ranges: readonly Range[]): string[] {
  return marked(analysis, ranges)
    .split('\n')
    .filter((line) => /[[\]]/.test(line))
    .map((line) => line.trim());
}
