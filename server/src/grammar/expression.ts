import type { Node } from './node';

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
