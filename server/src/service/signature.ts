import { formsOfRow, type KnownRow, rowsOfMode } from '../catalog';
import { type FormMatch, isRepeating, matchForm } from '../catalog/syntax';
import { wordsOf } from '../catalog/words';
import type { Dialect } from '../grammar/commands';
import type { Message } from '../shared/message';
import type { Position } from '../text/range';
import type { Analysis } from './analysis';
import { placeAt } from './place';

/** A command that takes several values, with the one at the caret. */
export interface Signature {
  /** The command as it is documented. */
  readonly label: string;
  /** Columns of each value in the label. */
  readonly parameters: readonly (readonly [start: number, end: number])[];
  /** Which value the caret is at; undefined when it is at a word of the CLI. */
  readonly active: number | undefined;
  /** English template. */
  readonly meaning: Message;
}

/** The forms that a command may take; the first fits best. */
export function signaturesAt(
  analysis: Analysis,
  position: Position,
  fallback?: Dialect,
): readonly Signature[] {
  const place = placeAt(analysis, position, fallback);
  const { at } = place ?? {};
  if (!place?.mode || !at || position.character < at.start) return [];
  const raw = analysis.text.line(position.line).slice(at.start, position.character);
  const command = raw.replace(/^no\s+/i, '');
  const all = wordsOf(command);
  const words = /\s$/.test(command) ? all : all.slice(0, -1);
  const fitting = rowsOfMode(place.dialect, place.mode).flatMap((row) => {
    const match = isExplained(row) ? bestMatch(row, words) : undefined;
    return match ? [{ row, match }] : [];
  });
  fitting.sort((a, b) => b.match.keywords - a.match.keywords);
  return fitting.map(({ row, match }) => signatureOf(row, match));
}

function isExplained({ syntax, kept }: KnownRow): boolean {
  return !kept && (slotsOf(syntax).length > 1 || syntax.startsWith('license smart url'));
}

/** The form that all words fit, none of its leading words missing but for the variants of `license smart url`. */
function bestMatch(row: KnownRow, words: FormWords): FormMatch | undefined {
  let best: FormMatch | undefined;
  for (const form of formsOfRow(row)) {
    const match = matchForm(form, words);
    const slot = form.findIndex(({ kind }) => kind === 'slot');
    const leading = Math.min(
      slot < 0 ? form.length : slot,
      row.syntax.startsWith('license') ? 3 : form.length,
    );
    if (match.tokens.length !== words.length || words.length < leading) continue;
    if (!best || match.keywords > best.keywords) best = match;
  }
  return best;
}

type FormWords = Parameters<typeof matchForm>[1];

function slotsOf(syntax: string): RegExpExecArray[] {
  return [...syntax.matchAll(/<[^<>]*>…?|\{[^{}]*\}…?/g)];
}

function signatureOf({ syntax, meaning }: KnownRow, { form, tokens, next }: FormMatch): Signature {
  const slots = slotsOf(syntax);
  const token =
    form[next] ?? (isRepeating(tokens[tokens.length - 1]) ? tokens[tokens.length - 1] : undefined);
  const name = token?.kind === 'slot' ? token.name : undefined;
  const active = slots.findIndex(
    ([text]) => name !== undefined && text.replace(/^[<{]|[>}]…?$/g, '') === name,
  );
  return {
    label: syntax,
    parameters: slots.map((slot) => [slot.index, slot.index + slot[0].length]),
    active: active < 0 ? undefined : active,
    meaning,
  };
}
