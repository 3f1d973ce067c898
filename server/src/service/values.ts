import type { Need, TextEdit } from './types';

/** The values of a fix, by the name of the need. */
export type Values = Readonly<Record<string, string>>;

/** The place of a value in the edits of a fix. */
export const HOLE = /\$\{(\w+)\}/g;

/** Edits with `${name}` replaced by the values; other `${…}` are the document's own text. */
export function withValues(edits: readonly TextEdit[], values: Values): TextEdit[] {
  return edits.map(({ range, newText }) => ({
    range,
    newText: newText.replace(HOLE, (hole, name: string) =>
      Object.hasOwn(values, name) ? (values[name] ?? hole) : hole,
    ),
  }));
}

/** Whether the values answer all needs: one line each, of the form that the need asks for. */
export function answers(needs: readonly Need[], values: Values): boolean {
  return needs.every(({ name, pattern }) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (!value || /[\r\n]/.test(value)) return false;
    return !pattern || new RegExp(pattern.source).test(value);
  });
}
