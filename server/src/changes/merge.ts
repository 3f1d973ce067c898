import { comparePositions } from '../text/range';
import type { Text } from '../text/text';
import type { Edit } from './text-edits';

/** Edits of several fixes in one list. */
export interface MergedFixes {
  /** In order and without overlap. */
  readonly edits: Edit[];
  /** For each fix whether it went in. */
  readonly taken: readonly boolean[];
}

/**
 * Merges the edits of several fixes into one list, in order and without overlap. A fix goes in whole or not at all; of
 * two that touch the same text the first wins. The same edit asked for twice is made once.
 */
export function mergeFixes(fixes: readonly (readonly Edit[])[]): MergedFixes {
  const merged: Edit[] = [];
  const taken = fixes.map((edits) => {
    const fresh = edits.filter((edit) => !merged.some((other) => sameEdit(edit, other)));
    if (fresh.some((edit) => merged.some((other) => overlap(edit, other)))) return false;
    merged.push(...fresh);
    return true;
  });
  merged.sort((a, b) => comparePositions(a.range.start, b.range.start));
  return { edits: merged, taken };
}

/** The text after the edits; they must not overlap. */
export function applyEdits(text: Text, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => comparePositions(a.range.start, b.range.start));
  const parts: string[] = [];
  let at = { line: 0, character: 0 };
  for (const edit of ordered) {
    parts.push(text.slice({ start: at, end: edit.range.start }), edit.newText);
    at = edit.range.end;
  }
  parts.push(text.slice({ start: at, end: { line: text.lineCount, character: 0 } }));
  return parts.join('');
}

function sameEdit(a: Edit, b: Edit): boolean {
  return (
    a.newText === b.newText &&
    comparePositions(a.range.start, b.range.start) === 0 &&
    comparePositions(a.range.end, b.range.end) === 0
  );
}

/** Two insertions at one place do not overlap: both are made, in order. */
function overlap(a: Edit, b: Edit): boolean {
  if (isInsertion(a) && isInsertion(b)) return false;
  return comparePositions(a.range.start, b.range.end) < 0 && comparePositions(b.range.start, a.range.end) < 0;
}

function isInsertion(edit: Edit): boolean {
  return comparePositions(edit.range.start, edit.range.end) === 0;
}
