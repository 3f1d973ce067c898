import { IterationNode, type Node, RuleNode, TerminalNode } from './node';

/** The position of a match that there is none of. */
export const NONE = -1;

/**
 * A part of a grammar, ready to be matched. `end` only recognises: it makes nothing. `parts` gives the nodes of a match
 * as well, one level of them; a node makes those below it when somebody asks.
 */
export interface Expression {
  /** How many nodes a match has. */
  readonly arity: number;
  /** Where a match that begins at `at` ends. */
  end(text: string, at: number): number;
  /** The same; the match's nodes are added to `nodes`, and perhaps some of a failed one. */
  parts(text: string, at: number, nodes: Node[]): number;
}

/** A rule of a grammar, perhaps with arguments; its body is made when a text first comes to it. */
export class Rule {
  readonly name: string;
  /** Blanks between its parts are passed over: its name begins with a capital letter. */
  readonly skips: boolean;
  private readonly make: (rule: Rule) => Expression;
  private made: Expression | undefined;
  private readonly last = { text: '', at: -1, end: NONE };

  constructor(name: string, make: (rule: Rule) => Expression) {
    this.name = name;
    this.skips = /^[A-Z]/.test(name);
    this.make = make;
  }

  get body(): Expression {
    this.made ??= this.make(this);
    return this.made;
  }

  /** Where a match that begins at `at` ends. Alternatives begin alike, and nodes read again what was recognised. */
  end(text: string, at: number): number {
    if (this.last.at === at && this.last.text === text) return this.last.end;
    const end = this.body.end(text, at);
    this.last.text = text;
    this.last.at = at;
    this.last.end = end;
    return end;
  }
}

/** The position behind blanks. */
export function behindBlanks(text: string, at: number): number {
  let next = at;
  while (text.charCodeAt(next) <= 32) next++;
  return next;
}

/** Something without parts of its own, perhaps behind blanks. */
abstract class Leaf implements Expression {
  readonly arity = 1;
  private readonly skips: boolean;

  constructor(skips: boolean) {
    this.skips = skips;
  }

  protected abstract endFrom(text: string, start: number): number;

  end(text: string, at: number): number {
    return this.endFrom(text, this.skips ? behindBlanks(text, at) : at);
  }

  parts(text: string, at: number, nodes: Node[]): number {
    const start = this.skips ? behindBlanks(text, at) : at;
    const end = this.endFrom(text, start);
    if (end !== NONE) nodes.push(new TerminalNode(text, start, end));
    return end;
  }
}

/** `"text"`. */
export class Terminal extends Leaf {
  private readonly value: string;

  constructor(value: string, skips: boolean) {
    super(skips);
    this.value = value;
  }

  protected endFrom(text: string, start: number): number {
    return text.startsWith(this.value, start) ? start + this.value.length : NONE;
  }
}

/** `"a".."z"`, and with both ends open any character. */
export class CharacterRange extends Leaf {
  private readonly from: number;
  private readonly to: number;

  constructor(from: number, to: number, skips: boolean) {
    super(skips);
    this.from = from;
    this.to = to;
  }

  protected endFrom(text: string, start: number): number {
    // Only a range that reaches beyond them sees characters of two units.
    const code = this.to > 0xffff ? text.codePointAt(start) : text.charCodeAt(start);
    if (code === undefined || !(this.from <= code && code <= this.to)) return NONE;
    return start + (code > 0xffff ? 2 : 1);
  }
}

/** Any character of a kind, such as a letter of any script. */
export class CharacterClass extends Leaf {
  private readonly kind: RegExp;

  constructor(kind: RegExp, skips: boolean) {
    super(skips);
    this.kind = kind;
  }

  protected endFrom(text: string, start: number): number {
    const code = text.codePointAt(start);
    if (code === undefined || !this.kind.test(String.fromCodePoint(code))) return NONE;
    return start + (code > 0xffff ? 2 : 1);
  }
}

/** Any beginning of a word that is long enough, and no more of a word behind it. */
export class Abbreviation extends Leaf {
  private readonly word: string;
  private readonly shortest: string;
  private readonly more: Expression;

  constructor(word: string, shortest: string, more: Expression, skips: boolean) {
    super(skips);
    this.word = word;
    this.shortest = shortest;
    this.more = more;
  }

  protected endFrom(text: string, start: number): number {
    if (!text.startsWith(this.shortest, start)) return NONE;
    let length = this.shortest.length;
    while (length < this.word.length && text.charCodeAt(start + length) === this.word.charCodeAt(length))
      length++;
    const end = start + length;
    return this.more.end(text, end) === NONE ? end : NONE;
  }
}

/** The end of the text. */
export class End extends Leaf {
  protected endFrom(text: string, start: number): number {
    return start >= text.length ? start : NONE;
  }
}

/** One thing behind the other. */
export class Sequence implements Expression {
  readonly arity: number;
  private readonly factors: readonly Expression[];

  constructor(factors: readonly Expression[]) {
    this.factors = factors;
    this.arity = factors.reduce((sum, { arity }) => sum + arity, 0);
  }

  end(text: string, at: number): number {
    let end = at;
    for (const factor of this.factors) {
      end = factor.end(text, end);
      if (end === NONE) break;
    }
    return end;
  }

  parts(text: string, at: number, nodes: Node[]): number {
    let end = at;
    for (const factor of this.factors) {
      end = factor.parts(text, end, nodes);
      if (end === NONE) break;
    }
    return end;
  }
}

/** The first that matches. */
export class Choice implements Expression {
  readonly arity: number;
  private readonly terms: readonly Expression[];

  constructor(terms: readonly Expression[]) {
    this.terms = terms;
    this.arity = terms[0]?.arity ?? 0;
  }

  end(text: string, at: number): number {
    for (const term of this.terms) {
      const end = term.end(text, at);
      if (end !== NONE) return end;
    }
    return NONE;
  }

  parts(text: string, at: number, nodes: Node[]): number {
    const before = nodes.length;
    for (const term of this.terms) {
      const end = term.parts(text, at, nodes);
      if (end !== NONE) return end;
      nodes.length = before;
    }
    return NONE;
  }
}

/** `x*`, `x+` and `x?`. */
export class Repetition implements Expression {
  readonly arity: number;
  private readonly one: Expression;
  private readonly least: number;
  private readonly most: number;

  constructor(one: Expression, least: number, most: number) {
    this.one = one;
    this.least = least;
    this.most = most;
    this.arity = one.arity;
  }

  end(text: string, at: number): number {
    let end = at;
    for (let count = 0; count < this.most; count++) {
      const next = this.one.end(text, end);
      if (next === NONE) return count < this.least ? NONE : end;
      end = next;
    }
    return end;
  }

  parts(text: string, at: number, nodes: Node[]): number {
    const rows: Node[][] = [];
    let end = at;
    while (rows.length < this.most) {
      const row: Node[] = [];
      const next = this.one.parts(text, end, row);
      if (next === NONE) break;
      rows.push(row);
      end = next;
    }
    if (rows.length < this.least) return NONE;
    const start = rows[0]?.[0]?.start ?? at;
    const last = rows.at(-1)?.at(-1)?.end ?? start;
    for (let column = 0; column < this.arity; column++) {
      const children = rows.flatMap((row) => row.slice(column, column + 1));
      nodes.push(new IterationNode(text, start, last, children));
    }
    return end;
  }
}

/** `~x`. */
export class Not implements Expression {
  readonly arity = 0;
  private readonly one: Expression;

  constructor(one: Expression) {
    this.one = one;
  }

  end(text: string, at: number): number {
    return this.one.end(text, at) === NONE ? at : NONE;
  }

  parts(text: string, at: number): number {
    return this.end(text, at);
  }
}

/** `&x`. */
export class Lookahead implements Expression {
  readonly arity: number;
  private readonly one: Expression;

  constructor(one: Expression) {
    this.one = one;
    this.arity = one.arity;
  }

  end(text: string, at: number): number {
    return this.one.end(text, at) === NONE ? NONE : at;
  }

  parts(text: string, at: number, nodes: Node[]): number {
    return this.one.parts(text, at, nodes) === NONE ? NONE : at;
  }
}

/** A rule where another one names it, perhaps behind blanks. */
export class Application implements Expression {
  readonly arity = 1;
  private readonly rule: Rule;
  private readonly skips: boolean;

  constructor(rule: Rule, skips: boolean) {
    this.rule = rule;
    this.skips = skips;
  }

  end(text: string, at: number): number {
    return this.rule.end(text, this.skips ? behindBlanks(text, at) : at);
  }

  parts(text: string, at: number, nodes: Node[]): number {
    const start = this.skips ? behindBlanks(text, at) : at;
    const end = this.rule.end(text, start);
    if (end !== NONE) nodes.push(new RuleNode(this.rule.name, text, start, end, this.rule.body));
    return end;
  }
}
