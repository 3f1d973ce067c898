import { type Grammar, makeRecipe, type Node as OhmNode, type Semantics } from 'ohm-js';
import type { Command, Dialect, Mode } from '../../server/src/grammar/commands';
import { familyOf } from '../../server/src/grammar/families';
import { type Family, START_RULES } from '../../server/src/grammar/family';
import type { Recipe } from '../../server/src/grammar/grammar';
import { inSmallLetters, withLettersOf } from '../../server/src/grammar/letter-case';
import type { Node } from '../../server/src/grammar/node';
import { placeOf } from '../../server/src/grammar/read-command';
import { withWholeUrl } from '../../server/src/grammar/torn-url';

// Exported by ohm-js 17.5 but missing from its own declarations.
declare module 'ohm-js' {
  /** Builds a grammar from a compiled recipe; a recipe that is not there is a mistake in the caller. */
  export function makeRecipe(recipe: readonly unknown[] | undefined): Grammar;
}

interface InOhm {
  readonly grammar: Grammar;
  readonly semantics: Semantics;
}

const known = new Map<Family, InOhm>();

/** The command that `readCommand` should read: the same grammar and actions, with Ohm itself. */
export function readWithOhm(text: string, mode: Mode, dialect: Dialect): Command | undefined {
  const place = placeOf(text, mode);
  const family = familyOf(text, place, dialect);
  if (!family) return undefined;
  const { grammar, semantics } = inOhm(family);
  const folded = inSmallLetters(text);
  let match = grammar.match(folded, START_RULES[place]);
  const whole = match.failed() ? withWholeUrl(folded) : undefined;
  if (whole !== undefined) match = grammar.match(whole, START_RULES[place]);
  if (!match.succeeded()) return undefined;
  let node = asNode(semantics(match) as unknown as OhmNode);
  let action = family.actions[node.ctorName];
  while (!action) {
    node = node.child(0);
    action = family.actions[node.ctorName];
  }
  return withLettersOf(text, action(...node.children));
}

/** The family's grammar in Ohm, which checks that its actions take as many parts as its rules have. */
export function inOhm(family: Family): InOhm {
  let made = known.get(family);
  if (!made) {
    const grammar = makeRecipe(completed(family.recipe() ?? []));
    const semantics = grammar.createSemantics().addOperation('command', family.actions as never);
    made = { grammar, semantics };
    known.set(family, made);
  }
  return made;
}

function asNode(of: OhmNode): Node {
  const { ctorName, source, numChildren } = of;
  return {
    ctorName,
    start: source.startIdx,
    end: source.endIdx,
    contents: source.contents,
    numChildren,
    get children() {
      return of.children.map(asNode);
    },
    isIteration: () => of.isIteration(),
    child: (at) => asNode(of.child(at)),
  };
}

/** A recipe in which `abbrev<"word", "wo">` is every beginning of the word: Ohm cannot say so of an argument. */
function completed(value: Recipe): Recipe {
  return value.map((each) => {
    if (Array.isArray(each)) return isAbbreviation(each) ? beginnings(each) : completed(each);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(
      Object.entries(each).map(([rule, definition]) => [rule, completed(definition)]),
    );
  });
}

function isAbbreviation([kind, , rule, args]: Recipe): boolean {
  return kind === 'app' && rule === 'abbrev' && (args as Recipe[]).every(([each]) => each === 'terminal');
}

function beginnings([, , , args]: Recipe): Recipe {
  const [word = '', shortest = ''] = (args as Recipe[]).map(([, , text]) => String(text));
  const lengths = Array.from({ length: word.length - shortest.length + 1 }, (_, at) => word.length - at);
  return [
    'seq',
    null,
    ['not', null, ['not', null, ['terminal', null, shortest]]],
    ['alt', null, ...lengths.map((length) => ['terminal', null, word.slice(0, length)])],
    ['not', null, ['app', null, 'wordChar', []]],
  ];
}
