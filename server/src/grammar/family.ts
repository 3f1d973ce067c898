import { type ActionDict, type Grammar, makeRecipe } from 'ohm-js';
import { completeAbbreviations, type Recipe } from './abbreviations';
import type { Command, Mode } from './commands';
import { inSmallLetters, withLettersOf } from './letter-case';

/** The commands of one family and dialect. */
export interface Family {
  readonly name: string;
  /** The command that `text` is in that mode, if the family's grammar reads it. */
  read(text: string, mode: Mode): Command | undefined;
}

/** The families that a mode knows, each with how its commands open. */
export type Families = Readonly<Record<Mode, readonly (readonly [opening: RegExp, family: Family])[]>>;

/** What each start rule's alternatives mean. */
export type Actions = ActionDict<Command>;

/** Grammars name the rule that reads the commands of a mode after it. */
const START_RULES: Readonly<Record<Mode, string>> = {
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
  const semantics = grammar.createSemantics().addOperation<Command>('command', actions);
  return (text, startRule) => {
    const folded = inSmallLetters(text);
    const match = grammar.match(folded, startRule);
    if (!match.succeeded()) return undefined;
    const command: Command = semantics(match).command();
    return folded === text ? command : withLettersOf(text, command);
  };
}

/** `[…, name, grammar it extends, start rule, rules]`; a grammar that several extend is built once. */
function build(recipe: Recipe): Grammar {
  const [kind, position, name, base, ...rest] = recipe;
  const known = grammars.get(String(name));
  if (known) return known;
  const grammar = makeRecipe([
    kind,
    position,
    name,
    Array.isArray(base) ? build(base) : null,
    ...completeAbbreviations(rest),
  ]);
  grammars.set(String(name), grammar);
  return grammar;
}
