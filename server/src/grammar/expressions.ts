import { type Expression, NONE, type Rule } from './expression';
import { behindBlanks } from './leaves';
import { IterationNode, type Node, RuleNode } from './node';

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
