/** A place in a document: line and character are 0-based, the character counts UTF-16 units, as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of a document, end exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A range on one line, from `start` to `end` (UTF-16 units, end exclusive). */
export function rangeOnLine(line: number, start: number, end: number): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}

/** Negative when `a` is before `b`, positive when after, 0 when equal. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** Whether two ranges begin and end at the same places. */
export function sameRange(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.start) === 0 && comparePositions(a.end, b.end) === 0;
}

/** Whether the ranges share a position; touching ends count, as they do for code actions. */
export function rangesTouch(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0;
}
