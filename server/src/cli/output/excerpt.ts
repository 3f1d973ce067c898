import { blank, printable } from './display';

/** A source line and the marks under a stretch of it. */
export interface Excerpt {
  readonly source: string;
  readonly marks: string;
}

/** Longest piece of a line that is shown; a capture may be one line of megabytes. */
const WIDTH = 200;
const BEFORE = 80;

/** The line around the stretch from `start` to `end`, and marks that stand under the stretch. */
export function excerpt(line: string, start: number, end: number): Excerpt {
  const from = line.length <= WIDTH ? 0 : Math.max(0, start - BEFORE);
  const to = line.length <= WIDTH ? line.length : Math.min(line.length, from + WIDTH);
  const head = from > 0 ? '…' : '';
  const tail = to < line.length ? '…' : '';
  const before = head + printable(line.slice(from, start));
  const under = printable(line.slice(start, Math.min(end, to)));
  return {
    source: `${head}${printable(line.slice(from, to))}${tail}`.trimEnd(),
    marks: blank(before) + '^'.repeat(Math.max(1, blank(under).length)),
  };
}
