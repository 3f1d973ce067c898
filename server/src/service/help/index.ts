import type { Dialect, Mode, Word } from '../../grammar/commands';
import { CALL_HOME_NX, CALL_HOME_XE } from './call-home';
import type { CommandHelp, HelpTable } from './command-help';
import { LICENSE_NX, LICENSE_XE } from './license';
import { SURROUNDINGS_NX, SURROUNDINGS_XE } from './surroundings';
import { type Form, type FormMatch, formsOf, matchForm } from './syntax';

export type { CommandHelp } from './command-help';
export type { Form, Token } from './syntax';

/** Every command that the editor explains. */
export const HELP: HelpTable = {
  iosxe: [...LICENSE_XE, ...CALL_HOME_XE, ...SURROUNDINGS_XE],
  nxos: [...LICENSE_NX, ...CALL_HOME_NX, ...SURROUNDINGS_NX],
};

const forms = new Map<CommandHelp, readonly Form[]>();
const modes = new Map<string, readonly CommandHelp[]>();

/** The commands of a mode. */
export function helpOfMode(dialect: Dialect, mode: Mode): readonly CommandHelp[] {
  const key = `${dialect} ${mode}`;
  let found = modes.get(key);
  if (!found) {
    found = HELP[dialect].filter((help) => help.mode === mode);
    modes.set(key, found);
  }
  return found;
}

/** The forms of a command, the one without optional parts first. */
export function formsOfHelp(help: CommandHelp): readonly Form[] {
  let found = forms.get(help);
  if (!found) {
    found = formsOf(help.syntax);
    forms.set(help, found);
  }
  return found;
}

/** A command that is explained, with what each of its words is. */
export interface KnownCommand {
  readonly help: CommandHelp;
  readonly match: FormMatch;
}

/**
 * The command that the words (without `no`) are, the best fit of the mode; a command that is only begun counts when it
 * can be but one of them.
 */
export function findHelp(words: readonly Word[], mode: Mode, dialect: Dialect): KnownCommand | undefined {
  const own = bestOf(words, helpOfMode(dialect, mode));
  // Badly indented, the lines of a profile stand beside it.
  if (own || mode !== 'call-home') return own;
  return bestOf(words, helpOfMode(dialect, 'call-home-profile'));
}

function bestOf(words: readonly Word[], helps: readonly CommandHelp[]): KnownCommand | undefined {
  let best: KnownCommand | undefined;
  let ambiguous = false;
  for (const help of helps) {
    for (const form of formsOfHelp(help)) {
      const match = matchForm(form, words);
      if (match.tokens.length === 0 || !isEnough(match, words)) continue;
      const order = best ? compare(match, best.match) : 1;
      if (order > 0) {
        best = { help, match };
        ambiguous = false;
      } else if (order === 0 && best?.help !== help) ambiguous = true;
    }
  }
  const begun = best && best.match.tokens.length < leadingWords(best.match.form);
  return begun && ambiguous ? undefined : best;
}

/** The words of the CLI before the first value all stand there, or the line ends before them. */
function isEnough({ form, tokens }: FormMatch, words: readonly Word[]): boolean {
  return tokens.length === words.length || tokens.length >= leadingWords(form);
}

function leadingWords(form: Form): number {
  const slot = form.findIndex((token) => token.kind === 'slot');
  return slot < 0 ? form.length : slot;
}

/** More words of the CLI, then more words in all, then a form that asks for less. */
function compare(a: FormMatch, b: FormMatch): number {
  return a.keywords - b.keywords || a.tokens.length - b.tokens.length || b.form.length - a.form.length;
}
