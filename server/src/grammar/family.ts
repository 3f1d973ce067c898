import type { Command, Mode } from './commands';
import { Grammar, type Recipe } from './grammar';
import { inSmallLetters, withLettersOf } from './letter-case';
import type { Node } from './node';
import { withWholeUrl } from './torn-url';

/** The commands of one family and dialect. */
export interface Family {
  readonly name: string;
  /** The grammar that reads them, as it is compiled, and what its rules mean. */
  readonly recipe: () => Recipe | undefined;
  readonly actions: Actions;
  /** The command that `text` is in that mode, if the family's grammar reads it. */
  read(text: string, mode: Mode): Command | undefined;
}

/** What each start rule's alternatives mean: a function of the parts of the rule that is named. */
export type Actions = Readonly<Record<string, (...parts: Node[]) => Command>>;

/** Grammars name the rule that reads the commands of a mode after it. */
export const START_RULES: Readonly<Record<Mode, string>> = {
  global: 'Global',
  'call-home': 'CallHome',
  'call-home-profile': 'CallHomeProfile',
  trustpoint: 'Trustpoint',
  'certificate-pool': 'CertificatePool',
  'trustpool-policy': 'TrustpoolPolicy',
  vrf: 'Vrf',
  interface: 'Interface',
};

const grammars = new Map<string, Grammar>();

/** A family whose grammar is built when it reads its first command. */
export function defineFamily(name: string, recipe: () => Recipe | undefined, actions: Actions): Family {
  let reader: Reader | undefined;
  return {
    name,
    recipe,
    actions,
    read(text, mode) {
      reader ??= createReader(recipe(), actions);
      return reader(text, START_RULES[mode]);
    },
  };
}

/** Names of the grammars built so far, those they extend included. */
export function builtGrammars(): string[] {
  return [...grammars.keys()];
}

type Reader = (text: string, startRule: string) => Command | undefined;

function createReader(recipe: Recipe | undefined, actions: Actions): Reader {
  if (!recipe) throw new Error('The grammar file declares no such grammar');
  const grammar = build(recipe);
  return (text, startRule) => {
    let folded = inSmallLetters(text);
    let match = grammar.match(folded, startRule);
    if (!match) {
      folded = withWholeUrl(folded) ?? '';
      match = folded === '' ? undefined : grammar.match(folded, startRule);
    }
    if (!match) return undefined;
    const command = meaningOf(match, actions);
    return folded === text ? command : withLettersOf(text, command);
  };
}

/** A rule without a meaning of its own means what its only part means. */
function meaningOf(node: Node, actions: Actions): Command {
  const action = actions[node.ctorName];
  return action ? action(...node.children) : meaningOf(node.child(0), actions);
}

/** `[…, name, grammar it extends, start rule, rules]`; a grammar that several extend is built once. */
function build(recipe: Recipe): Grammar {
  const [, , name, base] = recipe;
  const known = grammars.get(String(name));
  if (known) return known;
  const grammar = new Grammar(recipe, Array.isArray(base) ? build(base) : undefined);
  grammars.set(String(name), grammar);
  return grammar;
}
