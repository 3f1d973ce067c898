import { quoted } from '../../shared/quoted';

/** Wide letters of any sans-serif font, in ems; no font is at hand where the picture is drawn. */
const NARROW = /[iljtfrI.,:;|!'’()[\]/\\ -]/;
const WIDE = /[mwMW@%—✓✗]/;

/** Letters of a text that are looked at. */
const LONGEST = 2_000;

/** About how wide a text is at a font size; rather too wide than too narrow. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += letterWidth(letter);
  return ems * size;
}

function letterWidth(letter: string): number {
  if (NARROW.test(letter)) return 0.34;
  if (WIDE.test(letter)) return 0.9;
  if (letter > '\u024f') return 1;
  return letter >= 'A' && letter <= 'Z' ? 0.7 : 0.57;
}

/** A text in lines; `cut` says that the last one ends in an ellipsis. */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly cut: boolean;
}

/**
 * Breaks a text into at most so many lines of that width: at blanks, and inside a long word (a URL, a host) behind its
 * punctuation or wherever it must be.
 */
export function wrap(text: string, width: number, size: number, most: number): Wrapped {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const piece of pieces(quoted(text.slice(0, LONGEST)), width, size)) {
    const wide = textWidth(piece.trimEnd(), size);
    if (line !== '' && taken + wide > width) {
      lines.push(line.trimEnd());
      // The rest of a long text is not looked at: it ends in an ellipsis.
      if (lines.length > most) break;
      line = piece.trimStart();
      taken = textWidth(line, size);
    } else {
      line += piece;
      taken += textWidth(piece, size);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return { lines, cut: false };
  const kept = lines.slice(0, most);
  const last = shortened(`${kept[most - 1] ?? ''}…`, width, size);
  return { lines: [...kept.slice(0, -1), last], cut: true };
}

/** A text that fits, its end replaced by an ellipsis where it does not. */
export function shortened(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const fits = fitting(text.replace(/…$/, ''), width - textWidth('…', size), size);
  return `${fits.trimEnd()}…`;
}

/** The beginning of a text that fits, one letter at least. */
function fitting(text: string, width: number, size: number): string {
  let taken = 0;
  let end = 0;
  for (const letter of text) {
    taken += letterWidth(letter) * size;
    if (end > 0 && taken > width) break;
    end += letter.length;
  }
  return text.slice(0, end);
}

function* pieces(text: string, width: number, size: number): Generator<string> {
  for (const word of text.match(/\S+\s*/g) ?? []) {
    if (textWidth(word.trimEnd(), size) <= width) {
      yield word;
      continue;
    }
    for (const part of word.match(/[/.\-_:?&=]*[^/.\-_:?&=]*[/.\-_:?&=]*\s*/g) ?? []) {
      let rest = part;
      while (textWidth(rest.trimEnd(), size) > width) {
        const piece = fitting(rest, width, size);
        if (piece.length >= rest.length) break;
        yield piece;
        rest = rest.slice(piece.length);
      }
      if (rest !== '') yield rest;
    }
  }
}
