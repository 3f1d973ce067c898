/** What makes the nodes of a match that begins at `at`. */
interface Parted {
  parts(text: string, at: number, nodes: Node[]): number;
}

/** A piece of a command that was read, as Ohm's actions see it. Its children are made when somebody asks for them. */
export interface Node {
  /** The rule that it matches; `_terminal` and `_iter` are what Ohm calls the others. */
  readonly ctorName: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly Node[];
  readonly numChildren: number;
  /** What the node spans, as written. */
  readonly contents: string;
  isIteration(): boolean;
  /** The child with that number; asking for one that the grammar does not have is a mistake in the caller. */
  child(at: number): Node;
}

abstract class Piece implements Node {
  abstract readonly ctorName: string;
  abstract readonly children: readonly Node[];
  readonly start: number;
  readonly end: number;
  protected readonly text: string;

  constructor(text: string, start: number, end: number) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  get contents(): string {
    return this.text.slice(this.start, this.end);
  }

  get numChildren(): number {
    return this.children.length;
  }

  isIteration(): boolean {
    return false;
  }

  child(at: number): Node {
    const child = this.children[at];
    if (!child) throw new Error(`${this.ctorName} has no child ${at}`);
    return child;
  }
}

/** Characters that a grammar names. */
export class TerminalNode extends Piece {
  readonly ctorName = '_terminal';
  readonly children = [];
}

/** What one column of a repetition matched. */
export class IterationNode extends Piece {
  readonly ctorName = '_iter';
  readonly children: readonly Node[];

  constructor(text: string, start: number, end: number, children: readonly Node[]) {
    super(text, start, end);
    this.children = children;
  }

  override isIteration(): boolean {
    return true;
  }
}

/** What a rule matched. */
export class RuleNode extends Piece {
  readonly ctorName: string;
  private readonly body: Parted;
  private made: readonly Node[] | undefined;

  constructor(ctorName: string, text: string, start: number, end: number, body: Parted) {
    super(text, start, end);
    this.ctorName = ctorName;
    this.body = body;
  }

  get children(): readonly Node[] {
    if (!this.made) {
      const nodes: Node[] = [];
      this.body.parts(this.text, this.start, nodes);
      this.made = nodes;
    }
    return this.made;
  }
}
