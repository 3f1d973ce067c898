import { formsOfRow, type KnownRow, rowsOfMode } from '../catalog';
import { type FormMatch, isRepeating, matchForm } from '../catalog/syntax';
import { wordsOf } from '../catalog/words';
import type { Dialect } from '../grammar/commands';
import type { Message } from '../shared/message';
import type { Position } from '../text/range';
import type { Analysis } from './analysis';
import { CHECKS } from './checks';
import { type Place, placeAt } from './place';

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
  const place = promptAt(analysis, position) ?? placeAt(analysis, position, fallback);
  const { at } = place ?? {};
  if (!place?.mode || !at || position.character < at.start) return [];
  const raw = analysis.text.line(position.line).slice(at.start, position.character);
  const isExec = at.prompt === 'exec' || /^do\s/i.test(raw);
  const command = raw.replace(/^(?:no|do)\s+/i, '');
  const all = wordsOf(command);
  const words = /\s$/.test(command) ? all : all.slice(0, -1);
  const rows = isExec ? execRows(place.dialect) : rowsOfMode(place.dialect, place.mode).filter(isExplained);
  const fitting = rows.flatMap((row) => {
    const match = bestMatch(row, words);
    return match ? [{ row, match }] : [];
  });
  fitting.sort((a, b) => b.match.keywords - a.match.keywords);
  return fitting.map(({ row, match }) => signatureOf(row, match));
}

/** A command typed at a prompt, among what the device has printed. */
function promptAt(
  { structure, devices, text }: Analysis,
  { line }: Position,
): Pick<Place, 'dialect' | 'mode' | 'at'> | undefined {
  const at = structure.command(line);
  if (at?.prompt !== 'exec') return undefined;
  const name = /^[\w.-]+/.exec(text.bareLine(line).trimStart())?.[0];
  return { dialect: devices.of(name).system, mode: 'global', at };
}

/** Commands of exec mode that take a value. */
function execRows(dialect: Dialect): KnownRow[] {
  return [...rowsOfMode(dialect, 'global'), ...CHECKS[dialect]].filter(
    ({ kept, syntax }) => kept === 'exec' && slotsOf(syntax).length > 0,
  );
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
