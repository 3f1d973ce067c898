import type { Change } from '../../changes/change';
import { type Edit, type Ground, textEdits } from '../../changes/text-edits';
import type { Text } from '../../text/text';

/**
 * The text edits of many changes at once. A line that goes may be the one that another is added behind: the added one is
 * moved up, to the end of the line before.
 */
export function editsOf(ground: Ground, changes: readonly Change[]): Edit[] {
  const edits = textEdits(ground, changes);
  const gone = new Set(changes.flatMap((change) => (change.op === 'remove' ? [change.line.line] : [])));
  const { text } = ground.structure;
  return edits
    .map((edit) => (isInsertion(edit) ? movedUp(text, edit, gone) : edit))
    .sort(
      (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
    );
}

function movedUp(text: Text, edit: Edit, gone: ReadonlySet<number>): Edit {
  let { line } = edit.range.start;
  if (edit.range.start.character === 0 || !gone.has(line)) return edit;
  while (line > 0 && gone.has(line)) line--;
  const position = { line, character: text.lineLength(line) };
  return { range: { start: position, end: position }, newText: edit.newText };
}

function isInsertion({ range: { start, end } }: Edit): boolean {
  return start.line === end.line && start.character === end.character;
}
