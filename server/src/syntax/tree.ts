import { atOnce } from '../text/at-once';
import type { Mode } from './device-mode';
import { indentAt, NO_COMMAND } from './indents';
import { belongsTo, modesOf } from './modes';
import type { Structure } from './structure';

/** A node of the block tree: a header line with the lines under it. The root has header -1 and covers the whole text. */
export interface TreeBlock {
  /** Line of the header; -1 for the root. */
  readonly header: number;
  /** Last line that belongs to the block, comments and blank lines between its commands included. */
  readonly end: number;
  readonly children: readonly TreeBlock[];
  /** Lines of the block itself: not its header, not those of inner blocks. */
  readonly lines: readonly number[];
}

/** No device nests deeper; what does, is in the innermost block. */
const MAX_DEPTH = 40;

interface OpenBlock {
  header: number;
  indent: number;
  modes: readonly Mode[];
  flat: boolean;
  end: number;
  children: TreeBlock[];
  lines: number[];
}

/**
 * The block tree of the whole text. Every line belongs to exactly one block, as a header or as one of its lines, so the
 * tree prints back to the text. Blocks are told by indentation, or by their mode where the text has none.
 */
export function blockTree(structure: Structure): TreeBlock {
  return atOnce(blockTreeSteps(structure));
}

/** The same in steps of one chunk each, for a caller that must yield now and then. */
export function* blockTreeSteps(structure: Structure): Generator<void, TreeBlock> {
  const builder = new TreeBuilder(structure);
  for (let chunk = 0; chunk < structure.scans.length; chunk++) {
    const first = structure.text.firstLineOf(chunk);
    const lines = structure.text.firstLineOf(chunk + 1) - first;
    for (let local = 0; local < lines; local++) {
      const indent = indentAt(structure, chunk, local);
      if (indent === NO_COMMAND) builder.between(first + local);
      else builder.command(first + local, indent);
    }
    yield;
  }
  return builder.finish();
}

/** Takes the lines of a text in order. */
class TreeBuilder {
  private readonly structure: Structure;
  private readonly flat: boolean;
  private readonly root = openBlock(-1, -1, []);
  private readonly stack: OpenBlock[] = [this.root];
  private pending: number[] = [];

  constructor(structure: Structure) {
    this.structure = structure;
    this.flat = structure.isFlat(structure.span);
  }

  /** A line without a command: it belongs where the commands around it do. */
  between(line: number): void {
    this.pending.push(line);
  }

  command(line: number, indent: number): void {
    while (this.stack.length > 1 && !this.isUnder(this.top, indent, line)) this.close();
    for (const between of this.pending) insertInOrder(blockAround(this.stack, between), between);
    this.pending = [];
    const block = this.top;
    if (this.stack.length > 1 && indent <= block.indent) block.flat = true;
    for (const open of this.stack) open.end = Math.max(open.end, line);
    if (this.stack.length > MAX_DEPTH) {
      insertInOrder(block, line);
      return;
    }
    this.stack.push(openBlock(line, indent, modesOf(this.structure.head(line))));
  }

  finish(): TreeBlock {
    while (this.stack.length > 1) this.close();
    for (const line of this.pending) this.root.lines.push(line);
    return finished(this.root);
  }

  private get top(): OpenBlock {
    return this.stack[this.stack.length - 1] ?? this.root;
  }

  private close(): void {
    const block = this.stack.pop();
    if (!block) return;
    const parent = this.top;
    // A header with nothing under it is a line of its parent.
    if (block.lines.length === 0 && block.children.length === 0) insertInOrder(parent, block.header);
    else parent.children.push(finished(block));
    parent.end = Math.max(parent.end, block.end);
  }

  private isUnder(block: OpenBlock, indent: number, line: number): boolean {
    if (indent > block.indent) return !block.flat;
    if (indent < block.indent || block.modes.length === 0) return false;
    const empty = block.lines.length === 0 && block.children.length === 0;
    if (!this.flat || (!empty && !block.flat)) return false;
    const text = this.structure.command(line)?.text ?? '';
    return block.modes.some((mode) => belongsTo(mode, 'iosxe', text) || belongsTo(mode, 'nxos', text));
  }
}

/** Lines between commands belong to the innermost block that goes on behind them; what is closed already got its end. */
function blockAround(stack: readonly OpenBlock[], line: number): OpenBlock {
  for (let at = stack.length - 1; at > 0; at--) {
    const block = stack[at];
    if (block && block.header < line) return block;
  }
  return stack[0] as OpenBlock;
}

function openBlock(header: number, indent: number, modes: readonly Mode[]): OpenBlock {
  return { header, indent, modes, flat: false, end: header, children: [], lines: [] };
}

function insertInOrder(block: OpenBlock, line: number): void {
  block.lines.push(line);
  if (line > block.end) block.end = line;
}

function finished(block: OpenBlock): TreeBlock {
  return { header: block.header, end: block.end, children: block.children, lines: block.lines };
}

/** Prints a tree back to the text it was made from. */
export function printTree(structure: Structure, block: TreeBlock): string {
  const lines: string[] = [];
  collect(structure, block, lines);
  return lines.join('');
}

function collect(structure: Structure, block: TreeBlock, into: string[]): void {
  const own: (readonly [line: number, child: TreeBlock | undefined])[] = [
    ...(block.header >= 0 ? [[block.header, undefined] as const] : []),
    ...block.lines.map((line) => [line, undefined] as const),
    ...block.children.map((child) => [child.header, child] as const),
  ];
  own.sort((a, b) => a[0] - b[0]);
  for (const [line, child] of own) {
    if (child) collect(structure, child, into);
    else into.push(structure.text.lineWithEnding(line));
  }
}
