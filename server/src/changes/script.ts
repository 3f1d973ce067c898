import type { Dialect } from '../grammar/commands';
import type { ChildCommand } from './change';
import { innerRank, outerRank, typedFor } from './script-commands';
import { inverse } from './script-inverse';
import type { ModePath, Step } from './script-step';

/** A line that is typed at the device, with the depth of the mode that it is typed in. */
export interface ScriptLine {
  readonly text: string;
  /** 0 in the global mode and outside of the configuration, 1 in a block, and so on. */
  readonly depth: number;
}

/** A change and the way back, each from `configure terminal` to `end`; both empty when there is nothing to do. */
export interface Script {
  readonly apply: readonly ScriptLine[];
  readonly rollback: readonly ScriptLine[];
}

/**
 * The commands that bring the steps about, in the order that the device wants them, and those that undo them in the
 * opposite order. `whole` says that the text shows all of the device: a block that it lacks does not exist, so that the
 * way back may remove it as a whole.
 */
export function scriptOf(steps: readonly Step[], dialect: Dialect, whole: boolean): Script {
  const sorted = mergedBlocks(steps).map((step) =>
    step.kind === 'block' ? { ...step, block: inTurn(step.path, step.block, dialect) } : step,
  );
  const ordered = inOrder(sorted, dialect);
  const back = [...ordered].reverse().flatMap((step) => inverse(step, whole));
  return { apply: typed(ordered, dialect), rollback: typed(back, dialect) };
}

/** A block with its lines in the order that the device wants, which need not be that of the text. */
function inTurn(path: ModePath, block: ChildCommand, dialect: Dialect): ChildCommand {
  if (!block.children) return block;
  const inner = [...path, block.text];
  const rank = new Map(block.children.map((child) => [child, innerRank(inner, child.text, dialect)]));
  const children = [...block.children].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  return { text: block.text, children: children.map((child) => inTurn(inner, child, dialect)) };
}

/** Two steps that add the same block make one; the same step asked for twice is made once. */
function mergedBlocks(steps: readonly Step[]): Step[] {
  const merged: Step[] = [];
  for (const step of steps) {
    if (merged.some((one) => sameLine(one, step))) continue;
    const at = merged.findIndex(
      (one) =>
        one.kind === 'block' &&
        step.kind === 'block' &&
        one.action === 'add' &&
        step.action === 'add' &&
        one.block.text === step.block.text &&
        samePath(one.path, step.path),
    );
    const known = merged[at];
    if (known?.kind === 'block' && step.kind === 'block') {
      const fresh = (step.block.children ?? []).filter(
        (child) => !known.block.children?.some((other) => other.text === child.text),
      );
      const children = [...(known.block.children ?? []), ...fresh];
      merged[at] = { ...known, block: { ...known.block, children } };
    } else merged.push(step);
  }
  return merged;
}

function sameLine(a: Step, b: Step): boolean {
  if (a.kind !== 'line' || b.kind !== 'line') return false;
  return a.before === b.before && a.after === b.after && samePath(a.path, b.path);
}

function inOrder(steps: readonly Step[], dialect: Dialect): Step[] {
  const blockRank = new Map<string, number>();
  for (const step of steps) {
    const key = step.path.join('\n');
    blockRank.set(key, Math.min(blockRank.get(key) ?? Infinity, innerRank(step.path, textOf(step), dialect)));
  }
  const keys = new Map(
    steps.map((step, at) => {
      const inner = step.path.length === 0 ? 0 : innerRank(step.path, textOf(step), dialect);
      const block = step.path.length < 2 ? wholeRank(step) : (blockRank.get(step.path.join('\n')) ?? 0);
      const first = steps.findIndex((other) => samePath(other.path, step.path));
      return [step, [outerRank(step.path, textOf(step), dialect), block, first, inner, at]] as const;
    }),
  );
  return [...steps].sort((a, b) => compare(keys.get(a) ?? [], keys.get(b) ?? []));
}

/** An inner block that comes, such as a profile, waits until the others have made room. */
function wholeRank(step: Step): number {
  return step.kind === 'block' && step.action === 'add' && step.path.length > 0 ? Infinity : -1;
}

/** What a step is about: the new line, the line that goes as the device is told, or the header of a block. */
function textOf(step: Step): string {
  if (step.kind === 'block') return step.action === 'remove' ? `no ${step.block.text}` : step.block.text;
  return step.after ?? `no ${step.before ?? ''}`;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at++) {
    const [one, other] = [a[at] ?? 0, b[at] ?? 0];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

function typed(steps: readonly Step[], dialect: Dialect): ScriptLine[] {
  if (steps.length === 0) return [];
  const terminal = new Terminal();
  for (const step of steps) {
    const lines = step.kind === 'block' ? [] : typedFor(step, dialect);
    if (step.kind !== 'block' && lines.length === 0) continue;
    terminal.enter(step.path);
    if (step.kind !== 'block') for (const text of lines) terminal.type(text);
    if (step.kind === 'move') typeChildren(terminal, step.path, step.retyped);
    if (step.kind === 'block' && step.action === 'remove') terminal.type(`no ${step.block.text}`);
    else if (step.kind === 'block') typeBlock(terminal, step.path, step.block);
  }
  return terminal.finish();
}

function typeBlock(terminal: Terminal, path: ModePath, block: ChildCommand): void {
  const inner = [...path, block.text];
  terminal.enter(inner);
  typeChildren(terminal, inner, block.children ?? []);
}

function typeChildren(terminal: Terminal, path: ModePath, children: readonly ChildCommand[]): void {
  for (const child of children) {
    if (child.children) typeBlock(terminal, path, child);
    else {
      terminal.enter(path);
      terminal.type(child.text);
    }
  }
}

/** Writes down what is typed, entering and leaving modes on the way. */
class Terminal {
  private readonly lines: ScriptLine[] = [{ text: 'configure terminal', depth: 0 }];
  private path: ModePath = [];
  /** An address family was entered, a mode of its own: people write less than devices print, and never leave it. */
  private isOpen = false;

  enter(path: ModePath): void {
    if (!samePath(path, this.path)) this.close();
    let common = 0;
    while (common < path.length && common < this.path.length && path[common] === this.path[common]) common++;
    for (let depth = this.path.length; depth > common; depth--) this.lines.push({ text: 'exit', depth });
    for (let depth = common; depth < path.length; depth++)
      this.lines.push({ text: path[depth] ?? '', depth });
    this.path = path;
  }

  type(text: string): void {
    const last = this.lines[this.lines.length - 1];
    const depth = this.path.length;
    if (!/^exit-address-family/i.test(text)) this.close();
    if (last?.text !== text || last.depth !== depth) this.lines.push({ text, depth });
    this.isOpen = /^address-family\s/i.test(text);
  }

  private close(): void {
    if (this.isOpen) this.lines.push({ text: 'exit', depth: this.path.length + 1 });
    this.isOpen = false;
  }

  finish(): ScriptLine[] {
    if (this.lines.length === 1) return [];
    return [...this.lines, { text: 'end', depth: 0 }];
  }
}

function samePath(a: ModePath, b: ModePath): boolean {
  return a.length === b.length && a.every((header, at) => header === b[at]);
}
