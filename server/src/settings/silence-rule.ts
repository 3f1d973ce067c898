import { modify } from 'jsonc-parser';
import type { Range } from '../text/range';
import { Text } from '../text/text';

/** The edits that switch a rule off in a settings file (JSON with comments); for a new file `content` is undefined. */
export function silenceRule(
  content: string | undefined,
  code: string,
): { readonly range: Range; readonly newText: string }[] {
  const text = Text.of(content ?? '');
  const source = content?.trim() ? content : '{}\n';
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: text.lineEnding(0) };
  const edits = modify(source, ['severity', code], 'off', { formattingOptions });
  if (source !== content) {
    const whole = edits.reduceRight(
      (done, { offset, length, content: added }) =>
        done.slice(0, offset) + added + done.slice(offset + length),
      source,
    );
    return [
      { range: { start: text.positionAt(0), end: text.positionAt(content?.length ?? 0) }, newText: whole },
    ];
  }
  return edits.map(({ offset, length, content: newText }) => ({
    range: { start: text.positionAt(offset), end: text.positionAt(offset + length) },
    newText,
  }));
}
