import { readCommand } from '../grammar/read-command';
import type { DeviceConfig } from '../model/device-config';
import { gluedLines } from '../model/glued-lines';
import type { Block } from '../model/value';
import type { CommandLine } from '../syntax/structure';
import type { Change, ChildCommand } from './change';
import { isRefusedLine } from './refused-line';
import { callHomeBlocks, isRefused } from './script-blocks';
import { type LinesOf, onlyNew } from './script-present';
import type { BlockStep, LineStep, ModePath, Step } from './script-step';

/**
 * The steps that the changes of a configuration come to, in the order of the text. What no device holds takes no step:
 * exec commands that were pasted in, and text that is no command.
 */
export function stepsOf(config: DeviceConfig, changes: readonly Change[]): Step[] {
  return new StepMaker(config, changes).steps();
}

/** The mode that the lines of a block are typed in. */
export function pathOf(block: Block | undefined): ModePath {
  return block ? [...pathOf(block.parent), block.header.text] : [];
}

interface EditedLine {
  readonly at: CommandLine;
  readonly block: Block | undefined;
  readonly rewrites: { readonly start: number; readonly end: number; readonly text: string }[];
  removed: boolean;
  refused: boolean;
}

type Addition = Extract<Change, { readonly op: 'add' }>;

class StepMaker {
  private readonly config: DeviceConfig;
  private readonly lines = new Map<number, EditedLine>();
  private readonly additions: Addition[] = [];
  /** Lines that no device takes. */
  private readonly glued: ReadonlySet<number>;

  constructor(config: DeviceConfig, changes: readonly Change[]) {
    this.config = config;
    this.glued = new Set(gluedLines(config).map(({ at }) => at.line));
    for (const change of distinct(changes)) {
      if (change.op === 'add') this.additions.push(change);
      else if (change.op !== 'redact' && !this.isExec(change.line)) this.take(change);
    }
  }

  steps(): Step[] {
    const { dialect } = this.config;
    const renamed = this.renamedBlocks();
    const inRenamed = (block: Block | undefined): boolean =>
      block !== undefined &&
      (renamed.some(({ header }) => header.line === block.header.line) || inRenamed(block.parent));
    const found: { readonly line: number; readonly steps: readonly Step[] }[] = [];
    for (const block of renamed) found.push({ line: block.header.line, steps: this.blockSteps(block) });
    for (const edited of this.lines.values()) {
      const block = edited.block ?? this.blockAround(edited.at);
      const isHeader = renamed.some(({ header }) => header.line === edited.at.line);
      if (!isHeader && !inRenamed(block) && !isRefused(block, dialect))
        found.push({ line: edited.at.line, steps: [this.lineStep(edited, block)] });
    }
    for (const addition of this.additions) {
      const { target } = addition;
      if (target.level === 'block' && (inRenamed(target.block) || isRefused(target.block, dialect))) continue;
      const line = target.level === 'block' ? target.block.header.line : (target.after?.line ?? Infinity);
      found.push({ line, steps: [additionStep(addition)] });
    }
    const steps = found
      .sort((a, b) => a.line - b.line || 0)
      .flatMap((one) => one.steps)
      .filter((step) => step.kind !== 'line' || step.before !== undefined || step.after !== undefined);
    return steps.flatMap((step) => onlyNew(step, this.kept, this.config.dialect));
  }

  /** The lines of a mode that stay as they are; undefined where the text has no such mode. */
  private readonly kept: LinesOf = (path) => {
    const lines = this.modeLines(path);
    return lines?.filter(({ line }) => !this.lines.has(line)).map(({ text }) => text);
  };

  private modeLines(path: ModePath): readonly CommandLine[] | undefined {
    const [header] = path.slice(-1);
    const known = this.knownBlocks().filter((one) => samePath(pathOf(one), path) && this.stays(one.header));
    if (known.length > 0) return known.flatMap(({ body }) => body);
    // Of two profiles with one name the model knows one.
    const around = path.length > 1 ? (this.modeLines(path.slice(0, -1)) ?? []) : [];
    const at = around.findIndex((line) => line.text === header && this.stays(line));
    const indent = around[at]?.start;
    if (indent === undefined) return undefined;
    const behind = around.slice(at + 1);
    const end = behind.findIndex(({ start }) => start <= indent);
    return end < 0 ? behind : behind.slice(0, end);
  }

  private stays({ line }: CommandLine): boolean {
    return !this.lines.has(line);
  }

  private take(change: Extract<Change, { readonly op: 'rewrite' | 'remove' }>): void {
    const { line: at, block } = change;
    const edited = this.lines.get(at.line) ?? { at, block, rewrites: [], removed: false, refused: false };
    this.lines.set(at.line, edited);
    if (change.op === 'remove') edited.removed = true;
    else {
      const { start, end } = change.range;
      edited.rewrites.push({ start: start.character, end: end.character, text: change.text });
      edited.refused ||= change.refused === true;
    }
  }

  private lineStep(edited: EditedLine, block: Block | undefined): LineStep {
    const before = edited.at.text;
    const after = this.after(edited.at);
    const path = block ? pathOf(block) : this.impliedPath(before);
    const isHeld = !edited.refused && (path.length > 0 || !isRefusedLine(before, this.config.dialect));
    const held = isHeld ? { before } : {};
    return { kind: 'line', path, ...held, ...(after === undefined ? {} : { after }) };
  }

  /** The text of a line when all is done; undefined when it goes. */
  private after(at: CommandLine): string | undefined {
    const edited = this.lines.get(at.line);
    if (!edited) return at.text;
    if (edited.removed) return undefined;
    let text = at.text;
    for (const { start, end, text: part } of [...edited.rewrites].sort(
      (a, b) => b.start - a.start || b.end - a.end,
    ))
      text = text.slice(0, start - at.start) + part + text.slice(end - at.start);
    return text.trimEnd();
  }

  /** A header that is spelt anew makes another block: the old one goes, the new one comes with all its lines. */
  private blockSteps(block: Block): Step[] {
    const path = pathOf(block.parent);
    const { dialect } = this.config;
    const old: BlockStep = { kind: 'block', path, action: 'remove', block: this.written(block, false) };
    const gone = isRefused(block, dialect) ? [] : [old];
    const header = this.after(block.header);
    if (header === undefined || isRefused(block.parent, dialect)) return gone;
    return [...gone, { kind: 'block', path, action: 'add', block: this.written(block, true) }];
  }

  private written(block: Block, changed: boolean): ChildCommand {
    const inner = this.knownBlocks().filter(({ parent }) => parent?.header.line === block.header.line);
    const claimed = new Set(inner.flatMap(({ body }) => body.map(({ line }) => line)));
    const children: ChildCommand[] = [];
    const added = changed ? this.additions.filter((one) => isInto(one, block)) : [];
    for (const one of added) if (isAtStart(one)) children.push(asChild(one));
    for (const at of block.body) {
      if (claimed.has(at.line) || this.isExec(at)) continue;
      if (this.glued.has(at.line) && !this.lines.has(at.line)) continue;
      const nested = inner.find(({ header }) => header.line === at.line);
      const text = changed ? this.after(at) : at.text;
      if (nested) children.push(this.written(nested, changed));
      else if (text !== undefined) children.push({ text });
    }
    for (const one of added) if (!isAtStart(one)) children.push(asChild(one));
    return { text: (changed ? this.after(block.header) : undefined) ?? block.header.text, children };
  }

  /** Blocks whose header is changed, the outermost only. */
  private renamedBlocks(): Block[] {
    const known = this.knownBlocks().filter(({ header }) => this.lines.has(header.line));
    const isKnown = (line: number): boolean => known.some(({ header }) => header.line === line);
    return known.filter(({ parent }) => !parent || !isKnown(parent.header.line));
  }

  /** The blocks that licensing lines stand in, each once. */
  private knownBlocks(): Block[] {
    return [...callHomeBlocks(this.config), ...this.config.contexts.map(({ block }) => block)];
  }

  private blockAround(at: CommandLine): Block | undefined {
    const around = this.knownBlocks().filter(({ body }) => body.some(({ line }) => line === at.line));
    return around.sort((a, b) => b.header.line - a.header.line)[0];
  }

  /** Destinations of NX-OS are sometimes pasted without the line above them. */
  private impliedPath(command: string): ModePath {
    const isBare = this.config.dialect === 'nxos' && /^(?:no\s+)?destination-profile\s/i.test(command);
    return isBare ? ['callhome'] : [];
  }

  private isExec(at: CommandLine): boolean {
    return readCommand(at.text, 'global', this.config.dialect)?.kind === 'license-exec';
  }
}

function samePath(a: ModePath, b: ModePath): boolean {
  return a.length === b.length && a.every((header, at) => header === b[at]);
}

function additionStep(addition: Addition): Step {
  const { target, text, children } = addition;
  const path = target.level === 'block' ? pathOf(target.block) : [];
  if (!children || children.length === 0) return { kind: 'line', path, after: text };
  return { kind: 'block', path, action: 'add', block: { text, children } };
}

function isInto({ target }: Addition, block: Block): boolean {
  return target.level === 'block' && target.block.header.line === block.header.line;
}

function isAtStart({ target }: Addition): boolean {
  return target.level === 'block' && target.at === 'start';
}

function asChild({ text, children }: Addition): ChildCommand {
  return { text, ...(children ? { children } : {}) };
}

/** Two fixes may ask for the same change. */
function distinct(changes: readonly Change[]): Change[] {
  const seen = new Set<string>();
  return changes.filter((change) => {
    const key = keyOf(change);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function keyOf(change: Change): string {
  switch (change.op) {
    case 'remove':
      return `remove ${change.line.line}`;
    case 'add': {
      const { target, text, children } = change;
      const place = target.level === 'block' ? target.block.header.line : 'global';
      return `add ${place} ${text} ${JSON.stringify(children ?? [])}`;
    }
    default:
      return `${change.op} ${JSON.stringify(change.range)} ${change.text}`;
  }
}
