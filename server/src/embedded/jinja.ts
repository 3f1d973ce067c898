import { MappedText } from './mapped-text';

/** A text without the language of its template. */
export interface Untemplated {
  readonly text: MappedText;
  /** What stands in it may not stand in one device's configuration: there are conditions, loops, or parts from elsewhere. */
  readonly branches: boolean;
}

interface Piece {
  readonly kind: 'text' | 'expression' | 'scheme' | 'statement' | 'comment';
  readonly text: MappedText;
}

/** What opens a piece, and what closes it. */
const CLOSING = { '{{': '}}', '{%': '%}', '{#': '#}' } as const;
const KINDS = { '{{': 'expression', '{%': 'statement', '{#': 'comment' } as const;
const OPENS = /^(?:if|for|macro|call|filter|block|with|autoescape|trans)$/;
/** Pieces of one line at most; what has more of them nobody has written. */
const MOST = 500;
/** Statements that put nothing anywhere and leave nothing out. */
const HARMLESS = /^\{%[-+]?\s*(?:set|endset|raw|endraw|import|from|do)\b/;

/**
 * Takes the template's language out of a text: comments go, an expression becomes the placeholder `{{name}}`, a statement
 * ends a line where it stands beside commands. What a line is made of by conditions in its middle is a placeholder.
 */
export function untemplated(source: MappedText): Untemplated {
  const pieces = piecesOf(source);
  if (pieces.length === 1) return { text: source, branches: false };
  const parts: MappedText[] = [];
  for (const line of linesOf(pieces)) for (const part of lineOf(line)) parts.push(part);
  return {
    text: MappedText.join(parts),
    branches: pieces.some(({ kind, text }) => kind === 'statement' && !HARMLESS.test(text.text.slice(0, 60))),
  };
}

/** Cuts at `{{`, `{%` and `{#`; what `{% raw %}` holds is text. What is never closed is text, too. */
function piecesOf(source: MappedText): Piece[] {
  const { text } = source;
  const pieces: Piece[] = [];
  let from = 0;
  let raw = false;
  const push = (kind: Piece['kind'], to: number): void => {
    if (to > from) pieces.push({ kind, text: source.slice(from, to) });
    from = to;
  };
  const closes = new Map<string, number>();
  const opening = /\{[{%#]/g;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const open = match[0] as keyof typeof KINDS;
    let close = closes.get(open) ?? 0;
    if (close < match.index + 2) close = text.indexOf(CLOSING[open], match.index + 2);
    // Without an end behind it, no later one has one.
    if (close < 0) close = Number.POSITIVE_INFINITY;
    closes.set(open, close);
    if (close === Number.POSITIVE_INFINITY) continue;
    const tag = text.slice(match.index, Math.min(close, match.index + 40));
    if (raw && !/^\{%[-+]?\s*endraw\b/.test(tag)) continue;
    push('text', match.index);
    const isScheme = text.startsWith('://', close + 2) && !/\w/.test(text.charAt(match.index - 1));
    push(open === '{{' && isScheme ? 'scheme' : KINDS[open], close + 2);
    raw = /^\{%[-+]?\s*raw\b/.test(tag);
    opening.lastIndex = from;
  }
  push('text', text.length);
  return pieces;
}

/** The pieces of each line; the last text of a line ends with its line break. A comment of several lines is on none. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind !== 'text') {
      lines[lines.length - 1]?.push(piece);
      continue;
    }
    let from = 0;
    for (const match of piece.text.text.matchAll(/\r\n?|\n/g)) {
      const to = match.index + match[0].length;
      lines[lines.length - 1]?.push({ kind: 'text', text: piece.text.slice(from, to) });
      lines.push([]);
      from = to;
    }
    if (from < piece.text.length)
      lines[lines.length - 1]?.push({ kind: 'text', text: piece.text.slice(from) });
  }
  return lines;
}

/**
 * A statement alone at either end of a line begins or ends something that other lines hold: the command beside it is whole.
 * What begins and ends on the line itself gives a line for each case where nothing else stands there, and a hole otherwise.
 */
function* lineOf(pieces: readonly Piece[]): Generator<MappedText> {
  const shown = pieces.filter(({ kind, text }) => kind !== 'comment' && !isSilent(kind, text));
  if (shown.length > MOST) return yield placeholder('line', shown);
  const groups = groupsOf(shown);
  let next = 0;
  let from = 0;
  for (let at = 0; at <= shown.length; at++) {
    const group = groups[next];
    if (group?.from === at) {
      next++;
      at = group.to;
      continue;
    }
    const piece = shown[at];
    if (piece && piece.kind !== 'statement') continue;
    yield* between(shown, from, at, groups);
    if (piece) yield lineBreak(piece);
    from = at + 1;
  }
}

interface Group {
  readonly from: number;
  readonly to: number;
}

/** From a statement that opens something to the one that closes it, on one line; the outermost ones, in order. */
function groupsOf(pieces: readonly Piece[]): Group[] {
  const open: number[] = [];
  const groups: Group[] = [];
  pieces.forEach(({ kind, text }, to) => {
    if (kind !== 'statement') return;
    const word = /^\{%[-+]?\s*(\w+)/.exec(text.text.slice(0, 60))?.[1] ?? '';
    if (OPENS.test(word)) open.push(to);
    const from = word.startsWith('end') ? open.pop() : undefined;
    if (from === undefined) return;
    while ((groups[groups.length - 1]?.from ?? -1) > from) groups.pop();
    groups.push({ from, to });
  });
  return groups;
}

/** What stands between two breaks: the cases of a group that is alone there, else a placeholder for each group. */
function* between(
  pieces: readonly Piece[],
  from: number,
  to: number,
  all: readonly Group[],
): Generator<MappedText> {
  const groups = all.filter((group) => group.from >= from && group.to < to);
  const [group] = groups;
  const isAlone =
    group !== undefined &&
    groups.length === 1 &&
    pieces.slice(from, to).every((piece, at) => isBlank(piece) || isIn(group, from + at));
  let next = 0;
  for (let at = from; at < to; at++) {
    const piece = pieces[at] as Piece;
    const hole = groups[next];
    if (isAlone && isIn(group, at)) yield piece.kind === 'statement' ? lineBreak(piece) : shownPiece(piece);
    else if (hole?.from === at) {
      yield placeholder('case', pieces.slice(hole.from, hole.to + 1));
      next++;
      at = hole.to;
    } else yield shownPiece(piece);
  }
}

function isIn({ from, to }: Group, at: number): boolean {
  return from <= at && at <= to;
}

function isBlank({ kind, text }: Piece): boolean {
  return kind === 'text' && text.text.trim() === '';
}

function isSilent(kind: Piece['kind'], text: MappedText): boolean {
  return kind === 'statement' && HARMLESS.test(text.text.slice(0, 60));
}

function lineBreak({ text }: Piece): MappedText {
  const { start, end } = text.stretch(0, text.length);
  return MappedText.instead('\n', start, end);
}

function placeholder(name: string, pieces: readonly Piece[]): MappedText {
  return stretchAs(`{{${name}}}`, pieces);
}

function stretchAs(text: string, pieces: readonly Piece[]): MappedText {
  const all = MappedText.join(pieces.map((piece) => piece.text));
  const { start, end } = all.stretch(0, all.length);
  return MappedText.instead(text, start, end);
}

/** An expression for the scheme of a URL stands for one that is right: the rest of the URL is judged. */
function shownPiece(piece: Piece): MappedText {
  if (piece.kind === 'scheme') return stretchAs('https', [piece]);
  if (piece.kind !== 'expression') return piece.text;
  const name = /^\{\{[-+]?\s*([A-Za-z_]\w*)/.exec(piece.text.text.slice(0, 200))?.[1] ?? 'value';
  return placeholder(name, [piece]);
}
