import { type Expression, NONE } from './expression';
import { type Node, TerminalNode } from './node';

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
