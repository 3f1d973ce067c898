import { MappedText } from './mapped-text';

/** What the letters behind a backslash stand for in double quotes. */
const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};
const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** The value of a scalar that is plain or in quotes: line breaks folded, escapes resolved. */
export function flowText(source: string, offset: number, style: 'plain' | 'single' | 'double'): MappedText {
  if (style === 'plain') return folded(MappedText.of(source, offset));
  const closed = source.length > 1 && source.endsWith(source.charAt(0));
  const inner = source.slice(1, closed ? -1 : undefined);
  if (style === 'single') return folded(withPairs(inner, offset + 1));
  return unescaped(inner, offset + 1);
}

/** In single quotes a quote is written twice. */
function withPairs(source: string, offset: number): MappedText {
  const parts: MappedText[] = [];
  let from = 0;
  for (let hit = source.indexOf("''"); hit >= 0; hit = source.indexOf("''", from)) {
    parts.push(MappedText.of(source.slice(from, hit), offset + from));
    parts.push(MappedText.instead("'", offset + hit, offset + hit + 2));
    from = hit + 2;
  }
  parts.push(MappedText.of(source.slice(from), offset + from));
  return MappedText.join(parts);
}

/** Folds first, so that an escaped line break stays one; a backslash at the end of a line joins it with the next. */
function unescaped(source: string, offset: number): MappedText {
  const parts: MappedText[] = [];
  let from = 0;
  const literal = (to: number): void => {
    if (to > from) parts.push(folded(MappedText.of(source.slice(from, to), offset + from)));
  };
  for (let at = source.indexOf('\\'); at >= 0; at = source.indexOf('\\', from)) {
    const cut = /^\\\r?\n[ \t]*/.exec(source.slice(at, at + 500));
    const letter = source.charAt(at + 1);
    const digits = HEX_DIGITS[letter] ?? 0;
    literal(at);
    from = at + (cut ? cut[0].length : 2 + digits);
    if (cut) continue;
    const text = digits > 0 ? codePoint(source.slice(at + 2, from)) : (ESCAPES[letter] ?? letter);
    parts.push(MappedText.instead(text, offset + at, offset + Math.min(from, source.length)));
  }
  literal(source.length);
  return MappedText.join(parts);
}

function codePoint(hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/** A line break and what is blank behind it. */
const BREAKS = /[\r\n][ \t\r\n]*/g;

/** A line break with the blanks around it is one blank; each empty line more is a line break. */
function folded(text: MappedText): MappedText {
  if (!/[\r\n]/.test(text.text)) return text;
  const parts: MappedText[] = [];
  let from = 0;
  for (const { 0: run, index } of text.text.matchAll(BREAKS)) {
    const to = index + run.length;
    const breaks = run.match(/\r\n?|\n/g)?.length ?? 1;
    let blank = index;
    while (blank > from && /[ \t]/.test(text.text.charAt(blank - 1))) blank--;
    parts.push(text.slice(from, blank));
    const { start, end } = text.stretch(blank, to);
    parts.push(MappedText.instead(breaks > 1 ? '\n'.repeat(breaks - 1) : ' ', start, end));
    from = to;
  }
  parts.push(text.slice(from));
  return MappedText.join(parts);
}

/**
 * The value of a block scalar: its indentation taken off, and of a folded one the line breaks inside of paragraphs.
 * `given` is the indentation that its header names.
 */
export function blockText(
  source: string,
  offset: number,
  style: 'literal' | 'folded',
  given: number | undefined,
): MappedText {
  const lines = MappedText.of(source, offset).lines();
  const indent = given ?? ownIndent(lines);
  const bare = lines.map((line) => line.slice(Math.min(indent, /^ */.exec(line.text)?.[0].length ?? 0)));
  while (bare.length > 0 && bare[bare.length - 1]?.text.trim() === '') bare.pop();
  const parts: MappedText[] = [];
  bare.forEach((line, at) => {
    const next = bare[at + 1];
    parts.push(line);
    if (!next) return;
    const { end } = line.stretch(0, line.length);
    const joins = style === 'folded' && isFoldable(line) && isFoldable(next);
    // Of a folded paragraph the empty line is the break, not the end of the line before it.
    if (style === 'folded' && line.text !== '' && next.text === '' && !/^[ \t]/.test(line.text)) return;
    parts.push(MappedText.instead(joins ? ' ' : '\n', end));
  });
  return MappedText.join(parts);
}

function isFoldable({ text }: MappedText): boolean {
  return text !== '' && !/^[ \t]/.test(text);
}

/** Columns that the first line with anything on it gives to all lines. */
function ownIndent(lines: readonly MappedText[]): number {
  const first = lines.find(({ text }) => text.trim() !== '');
  return /^ */.exec(first?.text ?? '')?.[0].length ?? 0;
}
