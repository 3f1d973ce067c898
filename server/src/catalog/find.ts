import type { Dialect, Mode, Word } from '../grammar/commands';
import { formsOfRow, type KnownRow, rowsOfMode } from './index';
import { type Form, type FormMatch, isAbbreviation, matchForm } from './syntax';

/** A command of the catalog, with what each of its words is. */
export interface KnownCommand {
  readonly row: KnownRow;
  readonly match: FormMatch;
}

/**
 * The command that the words (without `no`) are, the best fit of the mode; a command that is only begun counts when it
 * can be but one of them.
 */
export function findRow(words: readonly Word[], mode: Mode, dialect: Dialect): KnownCommand | undefined {
  const own = bestOf(words, rowsOfMode(dialect, mode));
  // Badly indented, the lines of a profile stand beside it.
  if (own || mode !== 'call-home') return own;
  return bestOf(words, rowsOfMode(dialect, 'call-home-profile'));
}

/** The best fit among some rows. */
export function bestOf(words: readonly Word[], rows: readonly KnownRow[]): KnownCommand | undefined {
  let best: KnownCommand | undefined;
  let ambiguous = false;
  for (const row of rows) {
    for (const form of formsOfRow(row)) {
      if (!beginsWith(form, words[0])) continue;
      const match = matchForm(form, words);
      if (!isEnough(match, words)) continue;
      const order = best ? compare(match, best.match) : 1;
      if (order > 0) {
        best = { row, match };
        ambiguous = false;
      } else if (order === 0 && best?.row !== row) ambiguous = true;
    }
  }
  const begun = best && isBegunOnly(best.match);
  return begun && ambiguous ? undefined : best;
}

/** Whether the first word fits: most forms are of other commands, and need no look at the rest. */
function beginsWith([first]: Form, word: Word | undefined): boolean {
  if (!first || !word) return false;
  return first.kind === 'slot' || isAbbreviation(word.text, first.text);
}

/** The words of the CLI before the first value all stand there, or the line ends before them. */
function isEnough({ form, tokens }: FormMatch, words: readonly Word[]): boolean {
  return tokens.length === words.length || tokens.length >= leadingWords(form);
}

function leadingWords(form: Form): number {
  const slot = form.findIndex((token) => token.kind === 'slot');
  return slot < 0 ? form.length : slot;
}

/** More words of the CLI, then more words in all, then more that their slots know, then all that stand before a value, then a form that asks for less. */
function compare(a: FormMatch, b: FormMatch): number {
  return (
    a.keywords - b.keywords ||
    a.tokens.length - b.tokens.length ||
    a.chosen - b.chosen ||
    Number(isBegunOnly(b)) - Number(isBegunOnly(a)) ||
    b.form.length - a.form.length
  );
}

function isBegunOnly({ form, tokens }: FormMatch): boolean {
  return tokens.length < leadingWords(form);
}
