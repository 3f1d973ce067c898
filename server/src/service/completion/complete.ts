import { type Form, formsOfRow, type KnownRow, rowsOfMode, type Token } from '../../catalog';
import { matchForm } from '../../catalog/syntax';
import { wordsOf } from '../../catalog/words';
import type { Dialect, Mode, Word } from '../../grammar/commands';
import { areApproved } from '../../rules/approved-transports';
import { type Position, type Range, rangeOnLine } from '../../text/range';
import type { Analysis } from '../analysis';
import { CHECKS } from '../checks';
import { type Place, placeAt } from '../place';
import type { Completion, Completions } from './completion';
import { MOST_CHOICES, snippetOf, syntaxOf } from './snippet';
import { snippetItems } from './snippets';
import { inOrderOf } from './url-order';
import { MOST_INTERFACES, type Slot, type SlotValue, valuesOf } from './values';
import { type Written, writtenCommands } from './written-commands';

/** What has been typed of a command up to the caret. */
export interface Typed {
  /** The words before the one at the caret. */
  readonly words: readonly Word[];
  /** The word at the caret, up to it; may be empty. */
  readonly partial: string;
  readonly negated: boolean;
  /** A command of exec mode: behind `do`. */
  readonly exec: boolean;
  /** The open quote in front of the word at the caret. */
  readonly quoted: boolean;
  /** From the first word (behind `no`), and from the word at the caret, to the end of that word. */
  readonly whole: Range;
  readonly last: Range;
}

const NOTHING: Completions = { items: [], incomplete: false };

/** What may be typed at a position, in the mode, dialect and release of the place. */
export function completionsAt(analysis: Analysis, position: Position, fallback?: Dialect): Completions {
  const place = placeAt(analysis, position, fallback);
  const typed = place && typedAt(analysis, position, place);
  if (!place?.mode || !typed) return NOTHING;
  const found = new Map<string, Completion>();
  const choices = rememberedChoices(analysis, place);
  const kept = typed.exec ? 'exec' : undefined;
  const rows = rowsFor(place.dialect, place.mode).filter(
    (row) => row.kept === kept && isOfRelease(row, place),
  );
  // An older spelling is carried on where somebody has begun it.
  for (const older of [undefined, true] as const) {
    if (found.size > 0) break;
    for (const row of rows.filter((one) => one.older === older)) {
      for (const form of fittingForms(row, typed.words)) {
        for (const item of itemsOf(analysis, place, typed, row, form, choices)) {
          if (!found.has(item.label) && isAllowed(item, analysis)) found.set(item.label, item);
        }
      }
    }
  }
  const isLineStart =
    typed.words.length === 0 && !typed.negated && !typed.exec && typed.whole.start.character === 0;
  if (place.mode === 'global' && isLineStart)
    for (const item of snippetItems(place, typed.partial, typed.whole, analysis.settings))
      found.set(item.label, item);
  if (typed.negated) takeFirst(found, writtenCommands(analysis, position.line, place, typed));
  const items = inOrderOf(place, [...found.values()]);
  return { items, incomplete: items.filter(({ kind }) => kind === 'interface').length >= MOST_INTERFACES };
}

/** What the text holds is what there is to take back: whole lines, and the commands whose value `no` leaves out. */
function takeFirst(found: Map<string, Completion>, { lines, syntaxes }: Written): void {
  const isWritten = ({ subject }: Completion): boolean =>
    subject?.about === 'command' && syntaxes.has(subject.syntax);
  const offered = [...found.values()];
  found.clear();
  for (const item of [...lines, ...offered.filter(isWritten), ...offered])
    if (!found.has(item.label)) found.set(item.label, item);
}

/** Call-home has other uses than licensing; what serves licensing alone follows the approved transports. */
function isAllowed({ kind, label }: Completion, { settings }: Analysis): boolean {
  const licensing = kind === 'command' && /^(?:license |service call-home$)/.test(label);
  return !licensing || areApproved(settings, [label]);
}

/** The commands of a mode, and the checks of exec mode. */
function rowsFor(dialect: Dialect, mode: Mode): readonly KnownRow[] {
  return mode === 'global' ? [...rowsOfMode(dialect, mode), ...CHECKS[dialect]] : rowsOfMode(dialect, mode);
}

/** The forms that take the words for what they are: `vrf` is a word of the CLI where a form has it, and no host name. */
function fittingForms(row: KnownRow, words: readonly Word[]): readonly Form[] {
  const forms = formsOfRow(row).map((form) => ({ form, match: matchForm(form, words) }));
  const fitting = forms.filter(({ match }) => match.tokens.length === words.length);
  const most = Math.max(0, ...fitting.map(({ match }) => match.keywords));
  return fitting.filter(({ match }) => match.keywords === most).map(({ form }) => form);
}

/** The first values of a slot, for a tab stop's list. */
type Choices = (slot: Slot) => readonly SlotValue[];

/** Dozens of commands take an interface: its choices are looked up once for all of them. */
function rememberedChoices(analysis: Analysis, place: Place): Choices {
  const known = new Map<string, readonly SlotValue[]>();
  return (slot) => {
    const name = `${slot.name} ${slot.values.join(' ')}`;
    const values = known.get(name) ?? valuesOf(analysis, slot, place, '', MOST_CHOICES + 1);
    known.set(name, values);
    return values;
  };
}

function typedAt(analysis: Analysis, { line, character }: Position, { at }: Place): Typed | undefined {
  const raw = analysis.text.line(line);
  const first = at?.start ?? character;
  if (character < first) return undefined;
  const command = raw.slice(first, character);
  const exec = /^do\s+/i.exec(command)?.[0] ?? '';
  const negation = exec === '' ? (/^no\s+/i.exec(command)?.[0] ?? '') : exec;
  const start = first + negation.length;
  const all = wordsOf(command.slice(negation.length));
  const begun = /\s$/.test(command) || all.length === 0 ? undefined : all[all.length - 1];
  const from = begun ? start + begun.start : character;
  const end = character + (/^[^\s"]*/.exec(raw.slice(character))?.[0].length ?? 0);
  return {
    words: begun ? all.slice(0, -1) : all,
    partial: begun?.text ?? '',
    negated: negation !== '' && exec === '',
    exec: exec !== '' || at?.prompt === 'exec',
    quoted: raw[from - 1] === '"',
    whole: rangeOnLine(line, all.length === 0 ? character : start, end),
    last: rangeOnLine(line, from, end),
  };
}

function isOfRelease({ needs }: KnownRow, { model }: Place): boolean {
  return !needs || model === 'either' || model === needs;
}

function itemsOf(
  analysis: Analysis,
  place: Place,
  typed: Typed,
  row: KnownRow,
  form: Form,
  choices: Choices,
): readonly Completion[] {
  const { tokens, next } = matchForm(form, typed.words);
  const token = form[next];
  if (tokens.length !== typed.words.length || !token) return [];
  const wordAt = (at: number): Completion[] => {
    const word = form[at];
    const isFit =
      word?.kind === 'word' &&
      (typed.words.length === 0 || word.text.toLowerCase().startsWith(typed.partial.toLowerCase()));
    return isFit ? [commandItem(typed, place, row, form, at, choices)] : [];
  };
  if (token.kind === 'word') return wordAt(next);
  const taken = typed.words.filter((_, at) => tokens[at] === token).map(({ text }) => text.toLowerCase());
  const values = valuesOf(analysis, token, place, typed.partial)
    .filter(({ label }) => isBegun(token, label, typed.partial) && !taken.includes(label.toLowerCase()))
    .map((value) => valueItem(value, typed));
  // What may follow a value that is one of many: `use-vrf` behind the name servers.
  return taken.length > 0 ? [...values, ...wordAt(next + 1)] : values;
}

/** Interfaces are compared by the device's own rules before; other values as they are spelt. */
function isBegun(slot: Slot, label: string, partial: string): boolean {
  return slot.name === 'interface' || label.toLowerCase().startsWith(partial.toLowerCase()) || partial === '';
}

function valueItem({ label, kind, snippet, detail = '' }: SlotValue, { last, quoted }: Typed): Completion {
  const newText = kind === 'profile' && !quoted ? `"${label}"` : label;
  const named = kind === 'interface' || kind === 'vrf' || kind === 'trustpoint';
  return {
    label,
    kind,
    detail,
    range: last,
    newText,
    ...(snippet !== undefined && { snippet, asks: true as const }),
    subject: named ? { about: kind, name: label } : undefined,
  };
}

/** A slot with the choices that the release, and the team, have for it. */
function ofRelease(token: Token, choices: Choices): Token {
  if (token.kind === 'word' || token.values.length === 0) return token;
  const labels = choices(token).map(({ label }) => label);
  return labels.length === 0 ? token : { ...token, name: labels.join('|') };
}

/** The words of the CLI up to the next value: from the start of the command where no value is in front of them. */
function commandItem(
  typed: Typed,
  place: Place,
  row: KnownRow,
  form: Form,
  next: number,
  choices: Choices,
): Completion {
  const valueBefore = form.slice(0, next).some(({ kind }) => kind === 'slot');
  const from = valueBefore ? next : 0;
  let end = next;
  while (form[end]?.kind === 'word') end++;
  const label = syntaxOf(form.slice(from, end));
  const rest = form.slice(end);
  const takesValue = rest.length > 0 && !(typed.negated && row.no);
  const newText = takesValue ? `${label} ` : label;
  return {
    label,
    kind: 'command',
    detail: syntaxOf(rest.map((token) => ofRelease(token, choices))),
    range: valueBefore ? typed.last : typed.whole,
    newText,
    ...(takesValue && !typed.negated && { snippet: snippetOf(label, rest, choices) }),
    subject: { about: 'command', dialect: place.dialect, mode: row.mode, syntax: row.syntax },
  };
}
