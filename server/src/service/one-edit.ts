import { isCovered } from '../model/cover';
import type { Analysis } from './analysis';
import type { Fix } from './types';

/** A suggestion of more lines is no longer read, and rarely within a change. */
const MOST_LINES = 20;

/**
 * The fix as one replacement, as reviewers' tools take it: of several they offer the first alone, which would be half a
 * fix. None where its places are far apart, or where a secret stands between them.
 */
export function asOneEdit({ structure }: Analysis, fix: Fix): Fix | undefined {
  const [first] = fix.edits;
  const last = fix.edits[fix.edits.length - 1];
  if (!first || !last || fix.edits.length === 1) return fix;
  const range = { start: first.range.start, end: last.range.end };
  if (range.end.line - range.start.line >= MOST_LINES) return undefined;
  const { text } = structure;
  let at = range.start;
  const parts: string[] = [];
  for (const edit of fix.edits) {
    parts.push(text.slice({ start: at, end: edit.range.start }), edit.newText);
    at = edit.range.end;
  }
  const newText = parts.join('');
  return isCovered(newText) ? undefined : { ...fix, edits: [{ range, newText }] };
}
