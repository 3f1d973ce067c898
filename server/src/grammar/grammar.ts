import { type Expression, NONE, Rule } from './expression';
import { Application, Choice, Lookahead, Not, Repetition, Sequence } from './expressions';
import { Abbreviation, behindBlanks, CharacterClass, CharacterRange, End, Terminal } from './leaves';
import { type Node, RuleNode } from './node';

/** A compiled grammar, or an expression of one: `[kind, position, …]` (scripts/build/ohm-plugin.mjs). */
export type Recipe = readonly unknown[];

/** An argument of a rule, with the arguments that it was written among. */
interface Argument {
  readonly recipe: Recipe;
  readonly among: Arguments;
}

type Arguments = readonly Argument[];

/** Rules of Ohm that need not be written, but for those that take arguments. */
const BUILT_IN: Readonly<Record<string, Expression>> = {
  alnum: new CharacterClass(/[\p{L}0-9]/u, false),
  any: new CharacterRange(0, 0x10ffff, false),
  digit: new CharacterRange(0x30, 0x39, false),
  end: new End(false),
  hexDigit: new CharacterClass(/[\dA-Fa-f]/, false),
  letter: new CharacterClass(/\p{L}/u, false),
  lower: new CharacterClass(/\p{Ll}/u, false),
  space: new CharacterRange(0, 0x20, false),
  upper: new CharacterClass(/\p{Lu}/u, false),
};

/**
 * A grammar of an `.ohm` file as Ohm reads commands with it, but for what commands need not: left recursion, and words
 * about what was expected. A rule is made ready when a text first comes to it.
 */
export class Grammar {
  readonly name: string;
  private readonly base: Grammar | undefined;
  private readonly recipes: Readonly<Record<string, Recipe>>;
  private readonly rules = new Map<string, Rule>();

  /** The recipe is `['grammar', position, name, base, start rule, rules]`; `base` is made of its own. */
  constructor([, , name, , , recipes]: Recipe, base: Grammar | undefined) {
    this.name = String(name);
    this.base = base;
    this.recipes = recipes as Readonly<Record<string, Recipe>>;
  }

  /** The node of a rule that matches all of a text. */
  match(text: string, name: string): Node | undefined {
    const rule = this.rule(name);
    const start = rule.skips ? behindBlanks(text, 0) : 0;
    const end = rule.end(text, start);
    if (end === NONE || (rule.skips ? behindBlanks(text, end) : end) < text.length) return undefined;
    return new RuleNode(name, text, start, end, rule.body);
  }

  private rule(name: string): Rule {
    let rule = this.rules.get(name);
    if (!rule) {
      rule = this.ruleWith(name, []);
      this.rules.set(name, rule);
    }
    return rule;
  }

  private ruleWith(name: string, given: Arguments): Rule {
    return new Rule(name, ({ skips }) => this.bodyOf(name, given, skips));
  }

  /** A grammar's own form of a rule counts in the rules that it inherits too. */
  private bodyOf(
    name: string,
    given: Arguments,
    skips: boolean,
    declared: Grammar | undefined = this,
  ): Expression {
    const home = declared?.declaring(name);
    const recipe = home?.recipes[name];
    if (!home || !recipe) {
      const known = BUILT_IN[name];
      if (!known) throw new Error(`${this.name} has no rule ${name}`);
      return known;
    }
    const [action, , , , body] = recipe;
    const own = this.expression(body as Recipe, given, skips);
    return action === 'extend' ? new Choice([own, this.bodyOf(name, given, skips, home.base)]) : own;
  }

  private declaring(name: string): Grammar | undefined {
    return Object.hasOwn(this.recipes, name) ? this : this.base?.declaring(name);
  }

  private expression(recipe: Recipe, given: Arguments, skips: boolean): Expression {
    const [kind, , first, second] = recipe;
    const inner = () => this.expression(first as Recipe, given, skips);
    const all = () => recipe.slice(2).map((each) => this.expression(each as Recipe, given, skips));
    switch (kind) {
      case 'terminal':
        return new Terminal(String(first), skips);
      case 'range':
        return new CharacterRange(codeOf(first), codeOf(second), skips);
      case 'seq':
        return new Sequence(all());
      case 'alt':
        return new Choice(all());
      case 'star':
        return new Repetition(inner(), 0, Number.POSITIVE_INFINITY);
      case 'plus':
        return new Repetition(inner(), 1, Number.POSITIVE_INFINITY);
      case 'opt':
        return new Repetition(inner(), 0, 1);
      case 'not':
        return new Not(inner());
      case 'lookahead':
        return new Lookahead(inner());
      case 'lex':
        return this.expression(first as Recipe, given, false);
      case 'param': {
        const argument = given[Number(first)];
        if (!argument) throw new Error(`${this.name} has a rule with too few arguments`);
        return this.expression(argument.recipe, argument.among, skips);
      }
      case 'app':
        return this.application(String(first), (second ?? []) as readonly Recipe[], given, skips);
      default:
        throw new Error(`${this.name} has an expression that is not known: ${String(kind)}`);
    }
  }

  private application(
    name: string,
    recipes: readonly Recipe[],
    given: Arguments,
    skips: boolean,
  ): Expression {
    if (recipes.length === 0) return new Application(this.rule(name), skips);
    if (name === 'abbrev') {
      // Ohm cannot say of an argument that any beginning of it will do.
      const [word = '', shortest = ''] = recipes.map(([, , text]) => String(text));
      return new Abbreviation(word, shortest, new Application(this.rule('wordChar'), false), skips);
    }
    const among = recipes.map((recipe) => ({ recipe, among: given }));
    return new Application(this.ruleWith(name, among), skips);
  }
}

function codeOf(character: unknown): number {
  return String(character).codePointAt(0) ?? 0;
}
