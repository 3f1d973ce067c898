import { coversIn, isCovered } from '../model/cover';
import { rangeOnLine } from '../text/range';
import type { Text } from '../text/text';
import type { Analysis } from './analysis';
import type { TextEdit } from './types';

/**
 * Edits that leave the secrets of the text alone: one that rewrites what is around a secret becomes two, beside it. What
 * moves a secret to another place still holds its cover.
 */
export function besideSecrets({ structure }: Analysis, edits: readonly TextEdit[]): TextEdit[] {
  return edits.flatMap((edit) => (isCovered(edit.newText) ? apart(structure.text, edit) : [edit]));
}

/** The same edits for the text itself: the secrets in place of their covers. */
export function revealed({ structure }: Analysis, edits: readonly TextEdit[]): TextEdit[] {
  if (!edits.some(({ newText }) => isCovered(newText))) return [...edits];
  const secrets = secretsByCover(structure.text);
  return edits.map(({ range, newText }) => {
    let text = newText;
    for (const { cover, start } of [...coversIn(newText)].reverse())
      text = text.slice(0, start) + (secrets.get(cover) ?? cover) + text.slice(start + cover.length);
    return { range, newText: text };
  });
}

function apart(text: Text, edit: TextEdit): TextEdit[] {
  const { start, end } = edit.range;
  if (start.line !== end.line) return [edit];
  const old = text.slice(edit.range);
  const oldCovers = coversIn(old);
  const covers = coversIn(edit.newText);
  if (covers.length !== oldCovers.length || covers.some(({ cover }, at) => cover !== oldCovers[at]?.cover))
    return [edit];
  const parts: TextEdit[] = [];
  let from = 0;
  let oldFrom = 0;
  for (let at = 0; at <= covers.length; at++) {
    const to = covers[at]?.start ?? edit.newText.length;
    const oldTo = oldCovers[at]?.start ?? old.length;
    const newText = edit.newText.slice(from, to);
    if (newText !== old.slice(oldFrom, oldTo)) {
      const range = rangeOnLine(start.line, start.character + oldFrom, start.character + oldTo);
      parts.push({ range, newText });
    }
    const length = covers[at]?.cover.length ?? 0;
    from = to + length;
    oldFrom = oldTo + length;
  }
  return parts;
}

/** Two secrets with one cover would be the same one to us: none of them is written anywhere. */
function secretsByCover(text: Text): ReadonlyMap<string, string> {
  const secrets = new Map<string, string>();
  for (let line = 0; line < text.lineCount; line++) {
    const covered = text.line(line);
    if (!isCovered(covered)) continue;
    for (const { cover, start } of coversIn(covered)) {
      const secret = text.writtenLine(line).slice(start, start + cover.length);
      if ((secrets.get(cover) ?? secret) === secret) secrets.set(cover, secret);
      else secrets.set(cover, '<SECRET>');
    }
  }
  return secrets;
}
