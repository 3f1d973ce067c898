import type { Finding } from './types';

/** A name for a finding that stays the same when lines move. */
export interface FindingName {
  /** Code, the heads of the blocks around the line, the line. */
  readonly place: string;
  /** Which of the findings of that place it is, from 1. */
  readonly count: number;
}

/** A line of the text by its number; what a report must not show has been taken out. */
export type LineOf = (line: number) => string;

/** Names the findings of one text, which are given in the order of the text. */
export function findingNames(
  findings: readonly Finding[],
  lineOf: LineOf,
): ReadonlyMap<Finding, FindingName> {
  const seen = new Map<string, number>();
  const names = new Map<Finding, FindingName>();
  for (const finding of findings) {
    const { line } = finding.range.start;
    const place = [finding.code, ...blocksAround(line, lineOf), normal(lineOf(line))].join('\n');
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    names.set(finding, { place, count });
  }
  return names;
}

/** The heads of the blocks that a line is in, the innermost first: each is indented less than the one before. */
function blocksAround(line: number, lineOf: LineOf): string[] {
  const heads: string[] = [];
  let indent = indentOf(lineOf(line));
  for (let at = line - 1; at >= 0 && indent > 0; at--) {
    const text = lineOf(at);
    if (/^\s*(?:!|$)/.test(text) || indentOf(text) >= indent) continue;
    indent = indentOf(text);
    heads.push(normal(text));
  }
  return heads;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function normal(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
