import type { Word } from '../grammar/commands';

/** A part of a command: a word of the CLI, or a slot for a value. */
export type Token =
  | { readonly kind: 'word'; readonly text: string }
  | {
      readonly kind: 'slot';
      readonly name: string;
      /** The words that the slot takes; empty for a free value. */
      readonly values: readonly string[];
      readonly repeats: boolean;
    };

/** A command without alternatives. */
export type Form = readonly Token[];

/** The words of a command against a form. */
export interface FormMatch {
  readonly form: Form;
  /** Which token each word is; shorter than the words where the form ends or another word stands. */
  readonly tokens: readonly Token[];
  /** How many of the matched tokens are words of the CLI. */
  readonly keywords: number;
  /** How many words are among those that their slots take. */
  readonly chosen: number;
  /** Index of the token that the next word would be; a slot that repeats is its own next. */
  readonly next: number;
}

/**
 * The forms of a syntax such as `ip host [vrf <vrf>] <name> <address>…`: words, `<slots>`, `{choices|of|words}`,
 * `[optional parts]`, `…` behind what repeats. The form without the optional parts comes first.
 */
export function formsOf(syntax: string): Form[] {
  const optional = /\[([^[\]]*)\]/.exec(syntax);
  if (!optional) return [syntax.split(/\s+/).filter(Boolean).map(tokenOf)];
  const before = syntax.slice(0, optional.index);
  const after = syntax.slice(optional.index + optional[0].length);
  return [...formsOf(`${before} ${after}`), ...formsOf(`${before} ${optional[1]} ${after}`)];
}

function tokenOf(text: string): Token {
  const repeats = text.endsWith('…');
  const bare = repeats ? text.slice(0, -1) : text;
  if (bare.startsWith('<')) return { kind: 'slot', name: bare.slice(1, -1), values: [], repeats };
  if (bare.startsWith('{')) {
    const values = bare.slice(1, -1).split('|');
    return { kind: 'slot', name: values.join('|'), values, repeats };
  }
  return { kind: 'word', text };
}

/** Matches words from the first one on; a word of the CLI may be cut short, as on the device. */
export function matchForm(form: Form, words: readonly Word[]): FormMatch {
  const tokens: Token[] = [];
  let keywords = 0;
  let chosen = 0;
  let at = 0;
  for (const [index, word] of words.entries()) {
    const behind = form[at + 1];
    const leaves = tokens[tokens.length - 1] === form[at] && isRepeating(form[at]) && behind?.kind === 'word';
    if (leaves && isAbbreviation(word.text, behind.text)) at++;
    const token = form[at];
    if (!token) break;
    if (token.kind === 'word') {
      if (!isAbbreviation(word.text, token.text)) break;
      keywords++;
    }
    if (token.kind === 'slot' && token.values.includes(word.text.toLowerCase())) chosen++;
    tokens.push(token);
    const stays =
      token.kind === 'slot' && (token.repeats || isTypeOfInterface(token, word, words[index + 1]));
    if (!stays) at++;
  }
  return { form, tokens, keywords, chosen, next: at };
}

/** Whether a token takes more than one word. */
export function isRepeating(token: Token | undefined): boolean {
  return token?.kind === 'slot' && token.repeats;
}

/** `Vlan 10`: type and number of an interface are two words of one value. */
function isTypeOfInterface(slot: Token & { kind: 'slot' }, word: Word, next: Word | undefined): boolean {
  return (
    slot.name === 'interface' && /^[A-Za-z-]+$/.test(word.text) && next !== undefined && /^\d/.test(next.text)
  );
}

/** Whether a typed word stands for a word of the CLI: its beginning, at least two letters of it. `ip` is no `ipv6`. */
export function isAbbreviation(typed: string, full: string): boolean {
  if (full === 'ipv6' && typed.length < 3) return false;
  return full.toLowerCase().startsWith(typed.toLowerCase()) && typed.length >= Math.min(2, full.length);
}
