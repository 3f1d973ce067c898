import type { Form, Token } from '../../catalog';
import { blankFor } from '../../model/placeholder';
import { inSnippet } from '../../shared/escape';
import type { Slot, SlotValue } from './values';

/** Values of a tab stop's list; a longer one is no choice any more. */
export const MOST_CHOICES = 12;

/** A form as its command is documented. */
export function syntaxOf(form: Form): string {
  return form.map(tokenSyntax).join(' ');
}

function tokenSyntax(token: Token): string {
  if (token.kind === 'word') return token.text;
  const text = token.values.length > 0 ? `{${token.name}}` : `<${token.name}>`;
  return token.repeats ? `${text}…` : text;
}

/** A snippet of words and, behind them, tab stops with the values that the document or the command knows. */
export function snippetOf(words: string, rest: Form, values: (slot: Slot) => readonly SlotValue[]): string {
  let stop = 0;
  const parts = rest.map((token) =>
    token.kind === 'word' ? token.text : tabStop(++stop, token, values(token)),
  );
  return [words, ...parts].join(' ');
}

function tabStop(stop: number, slot: Slot, values: readonly SlotValue[]): string {
  const choices = values
    .filter(({ snippet }) => snippet === undefined)
    .map(({ label, kind }) => (kind === 'profile' ? `"${label}"` : label));
  // One value is a default to type over, several are a list.
  if (choices.length === 0 || choices.length > MOST_CHOICES || values.length > choices.length) {
    return `\${${stop}:${blankFor(slot.name.replace(/\W+/g, '-'))}}`;
  }
  if (choices.length === 1) return `\${${stop}:${inSnippet(choices[0] ?? '')}}`;
  return `\${${stop}|${choices.map((choice) => choice.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}
