import { firstFrom } from '../shared/first-from';
import { comparePositions, type Position, type Range } from '../text/range';
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
  const made = new Map<string, Edit>();
  const places = new Places();
  const taken = fixes.map((edits) => {
    const fresh = edits.filter((edit) => !made.has(keyOf(edit)));
    if (fresh.some(({ range }) => places.overlap(range))) return false;
    for (const edit of fresh) {
      made.set(keyOf(edit), edit);
      places.add(edit.range);
    }
    return true;
  });
  const merged = [...made.values()].sort((a, b) => comparePositions(a.range.start, b.range.start));
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

function keyOf({ range: { start, end }, newText }: Edit): string {
  return `${start.line}:${start.character} ${end.line}:${end.character} ${newText}`;
}

/** Places that edits touch, of which no two overlap. Two insertions at one place do not: both are made, in order. */
class Places {
  /** In order. */
  private readonly replaced: Range[] = [];
  private readonly inserted: Position[] = [];

  add(range: Range): void {
    const { replaced, inserted } = this;
    const { start } = range;
    if (isEmpty(range))
      inserted.splice(
        firstFrom(inserted, (one) => comparePositions(one, start) > 0),
        0,
        start,
      );
    else
      replaced.splice(
        firstFrom(replaced, (one) => comparePositions(one.start, start) > 0),
        0,
        range,
      );
  }

  overlap(range: Range): boolean {
    const { start, end } = range;
    const next = firstFrom(this.replaced, (one) => comparePositions(one.start, start) >= 0);
    const before = this.replaced[next - 1];
    if (before && comparePositions(start, before.end) < 0) return true;
    if (isEmpty(range)) return false;
    const behind = this.replaced[next];
    if (behind && comparePositions(behind.start, end) < 0) return true;
    const inside = this.inserted[firstFrom(this.inserted, (one) => comparePositions(one, start) > 0)];
    return inside !== undefined && comparePositions(inside, end) < 0;
  }
}

function isEmpty({ start, end }: Range): boolean {
  return comparePositions(start, end) === 0;
}
