import type { Command, CommandKind, Dialect, Mode } from '../grammar/commands';
import { readCommand } from '../grammar/read-command';
import { firstFrom } from '../shared/first-from';
import { type BlockLines, blockSteps, readBlock } from '../syntax/blocks';
import { ChunkMemo, type Found, foundInChunks } from '../syntax/chunk-memo';
import { FIRST_FAMILY, Head, UNMISTAKABLE } from '../syntax/heads';
import { belongsTo } from '../syntax/modes';
import type { Part } from '../syntax/parts';
import { type CommandLine, type Structure, within } from '../syntax/structure';
import { Kept } from '../text/lineage';
import { holdsWord, linesHolding, linesLike, namedHolding, startsLike, wordsOf } from './line-search';
import type { Block, Statement } from './value';

/** Heads of lines that no global grammar reads. */
const NOT_GLOBAL = new Set<number>([
  Head.boundary,
  Head.announcement,
  Head.destinationProfile,
  Head.destinationAddress,
]);

/** Lines found by their words: after an edit only the changed chunks are searched again. */
const MEMOS = new Kept(() => new Map<string, ChunkMemo<number>>());

/** A part of so few chunks is searched by itself: the rest of what a device prints for support has megabytes. */
const FEW_CHUNKS = 32;

/** Lines looked at in one step where few of them are read. */
const PASSED_AT_ONCE = 500;

/** Lines read in one step. */
const READ_AT_ONCE = 8;

/** Distinct words remembered; a text that asks for more starts anew. */
const REMEMBERED = 2_000;

/**
 * One part of a text as a source of statements. Lines that licensing does not reach are never read; interfaces, VRFs,
 * trustpoints, hosts and routes are found by name when somebody asks.
 */
export class ConfigSource {
  readonly structure: Structure;
  readonly part: Part;
  readonly dialect: Dialect;
  /** Lines of a licensing family that no grammar reads. */
  readonly unread: CommandLine[] = [];
  /** The text as a whole has lost its indentation. */
  readonly flat: boolean;
  private readonly base: number;
  private readonly claimed = new Set<number>();
  private readonly indexes = new Map<Head, ReadonlyMap<string, readonly number[]>>();

  constructor(structure: Structure, part: Part, dialect: Dialect) {
    this.structure = structure;
    this.part = part;
    this.dialect = dialect;
    this.flat = structure.isFlat(part);
    this.base = this.baseIndent();
  }

  /**
   * The global statements of the families that are read one by one, in order; what blocks hold is claimed first. Yields
   * every few lines: a line that no grammar has read yet takes a while.
   */
  *globals(): Generator<void, Statement[]> {
    const statements: Statement[] = [];
    let read = 0;
    let passed = 0;
    for (const line of this.structure.marks(this.part)) {
      if (++passed % PASSED_AT_ONCE === 0) yield;
      const head = this.structure.head(line);
      if (!isReadGlobally(head) || this.claimed.has(line)) continue;
      const at = this.structure.command(line);
      if (!at || !this.isGlobal(at, head)) continue;
      if (++read % READ_AT_ONCE === 0) yield;
      const command = readCommand(at.text, 'global', this.dialect);
      if (command) statements.push({ at, command, block: undefined });
      else if (UNMISTAKABLE.has(head)) this.unread.push(at);
    }
    return statements;
  }

  /** Lines of one head that no block has claimed: what is left of a block whose header is not in the text. */
  *orphans(head: Head): Generator<void, CommandLine[]> {
    const lines: CommandLine[] = [];
    let passed = 0;
    for (const line of this.structure.marks(this.part)) {
      if (++passed % PASSED_AT_ONCE === 0) yield;
      if (this.structure.head(line) !== head || this.claimed.has(line)) continue;
      const at = this.structure.command(line);
      if (at) lines.push(at);
    }
    return lines;
  }

  /** Orphans of one head in order, with the lines of their mode that stand beside them. */
  *orphanBlock(head: Head, mode: Mode): Generator<void, CommandLine[]> {
    const found = new Map<number, CommandLine>();
    for (const orphan of yield* this.orphans(head)) {
      yield;
      found.set(orphan.line, orphan);
      for (const step of [-1, 1]) {
        for (let line = orphan.line + step; line >= this.part.start && line < this.part.end; line += step) {
          if (this.structure.head(line) === Head.blank) continue;
          const at = this.structure.command(line);
          const isBeside =
            at?.indent === orphan.indent && at.prompt === orphan.prompt && !this.claimed.has(line);
          if (!isBeside || found.has(line) || !belongsTo(mode, this.dialect, at.text)) break;
          found.set(line, at);
        }
      }
    }
    return [...found.values()].sort((a, b) => a.line - b.line);
  }

  /** Reads the block under a header; its lines are no longer taken for global ones. */
  block(header: CommandLine, mode: Mode): Block {
    return this.claim(readBlock(this.structure, header, mode, this.dialect, this.part, this.flat));
  }

  /** The same in steps of some lines. */
  *blockSteps(header: CommandLine, mode: Mode): Generator<void, Block> {
    return this.claim(yield* blockSteps(this.structure, header, mode, this.dialect, this.part, this.flat));
  }

  private claim({ header, body, flat }: BlockLines): Block {
    for (const { line } of body) this.claimed.add(line);
    return { header, parent: undefined, body, flat };
  }

  /** The statements of a block that a grammar reads in the given mode. */
  statements(block: Block, mode: Mode, lines: readonly CommandLine[] = block.body): Statement[] {
    const statements: Statement[] = [];
    for (const at of lines) {
      const command = readCommand(at.text, mode, this.dialect);
      if (command) statements.push({ at, command, block });
    }
    return statements;
  }

  /** The same in steps of a few lines, added to those that are known. */
  *statementSteps(block: Block, mode: Mode, into: Statement[]): Generator<void, Statement[]> {
    for (const [index, at] of block.body.entries()) {
      if (index % READ_AT_ONCE === READ_AT_ONCE - 1) yield;
      const command = readCommand(at.text, mode, this.dialect);
      if (command) into.push({ at, command, block });
    }
    return into;
  }

  /** Global statements of one head whose line holds `needle` (any letter case), read by the global grammar. */
  named<K extends CommandKind>(head: Head, needle: string, kind: K): Statement<K>[] {
    const found: Statement<K>[] = [];
    for (const line of this.linesNaming(head, needle)) {
      if (this.claimed.has(line)) continue;
      const statement = this.globalAt(line, head);
      if (statement && (statement.command as Command).kind === kind) found.push(statement as Statement<K>);
    }
    return found;
  }

  /** The lines of one head that stand at the global level, in order: all, or those that hold `needle` (any letter case). */
  *globalLines(head: Head, needle = ''): Generator<CommandLine> {
    const lines = needle === '' ? this.structure.named(this.part, head) : this.linesWith(head, needle);
    for (const line of lines) {
      if (this.claimed.has(line)) continue;
      const at = this.structure.command(line);
      if (at && this.isGlobal(at, head)) yield at;
    }
  }

  /** The statement of a global line. */
  globalAt(line: number, head: Head): Statement | undefined {
    const at = this.structure.command(line);
    if (!at || !this.isGlobal(at, head)) return undefined;
    const command = readCommand(at.text, 'global', this.dialect);
    return command && { at, command, block: undefined };
  }

  /** Whether any command line of the part holds the words, spelt so. */
  hasCommandWith(words: string): boolean {
    return !this.commandsWith(words).next().done;
  }

  /** Whether a command starts with the words: in any letter case, `add*` standing for `add`, `addr` … `address`. */
  hasCommandLike(words: string): boolean {
    const { structure } = this;
    const starts = startsLike(words);
    for (const line of this.found(`like ${words}`, (chunk) => linesLike(structure, chunk, words)))
      if (starts.test(structure.command(line)?.text ?? '')) return true;
    return false;
  }

  /** The command lines of the part that hold the words, spelt so, in order. */
  *commandsWith(words: string): Generator<CommandLine> {
    const { structure } = this;
    for (const line of this.found(`has ${words}`, (chunk) => linesHolding(structure, chunk, words))) {
      const command = structure.command(line);
      if (command) yield command;
    }
  }

  /** Prepares for many names to be looked for: notes the lines of one head by their words, some lines a step. */
  *indexSteps(head: Head): Generator<void> {
    const lines = new Map<string, number[]>();
    let passed = 0;
    for (const line of this.structure.named(this.part, head)) {
      if (++passed % PASSED_AT_ONCE === 0) yield;
      for (const word of wordsOf(head, this.structure.text.line(line))) {
        const known = lines.get(word);
        if (!known) lines.set(word, [line]);
        else if (known.at(-1) !== line) known.push(line);
      }
    }
    this.indexes.set(head, lines);
  }

  private linesNaming(head: Head, needle: string): Iterable<number> {
    const isIndexed = head === Head.interface ? /^\d/.test(needle) : /^[^\s"']+$/.test(needle);
    const index = isIndexed ? this.indexes.get(head) : undefined;
    return index ? (index.get(needle.toLowerCase()) ?? []) : this.linesWith(head, needle);
  }

  private linesWith(head: Head, needle: string): Iterable<number> {
    const lower = needle.toLowerCase();
    let holds: ReturnType<typeof holdsWord> | undefined;
    return this.found(`${head} ${lower}`, (chunk) => {
      holds ??= holdsWord(head, lower);
      return namedHolding(this.structure, chunk, head, holds);
    });
  }

  /** Lines of the part that were found in its chunks, in order; `find` counts from the chunk's first line. */
  private found(key: string, find: (chunk: number) => readonly number[]): Iterable<number> {
    const { structure, part } = this;
    const first = structure.chunkOf(part.start);
    const last = structure.chunkOf(Math.max(part.start, part.end - 1));
    if (structure.scans.length > FEW_CHUNKS && last - first < FEW_CHUNKS)
      return this.inPart(foundInChunks(structure, { start: first, end: last + 1 }, key, find));
    const known = structure.text.lineage.of(MEMOS);
    let memo = known.get(key);
    if (!memo) {
      if (known.size >= REMEMBERED) known.clear();
      memo = new ChunkMemo();
      known.set(key, memo);
    }
    const found = memo.of(structure, find);
    // In a text of one chunk, as most are, its lines count as those of the text do.
    return structure.scans.length === 1 ? within(part, found[0]?.items ?? []) : this.inPart(found);
  }

  private *inPart(found: readonly Found<number>[]): Generator<number> {
    const { structure, part } = this;
    const start = structure.chunkOf(part.start);
    for (let next = firstFrom(found, ({ chunk }) => chunk >= start); next < found.length; next++) {
      const { chunk, items } = found[next] as Found<number>;
      const first = structure.text.firstLineOf(chunk);
      const own = first >= part.start ? 0 : firstFrom(items, (item) => first + item >= part.start);
      for (let index = own; index < items.length; index++) {
        const line = first + (items[index] as number);
        if (line >= part.end) return;
        yield line;
      }
    }
  }

  private isGlobal(at: CommandLine, head: Head): boolean {
    // One stray blank in front of a global command is a known flaw of pasted captures.
    return at.indent <= this.base + 1 || UNMISTAKABLE.has(head);
  }

  /**
   * Columns of the global commands: of those that are known where there are any, since keys of YAML may stand around. A
   * first line that was copied without its blanks does not count where the host name is indented like the rest.
   */
  private baseIndent(): number {
    let all = Number.POSITIVE_INFINITY;
    let first = Number.POSITIVE_INFINITY;
    let known = Number.POSITIVE_INFINITY;
    let named = false;
    let seen = 0;
    for (let line = this.part.start; line < this.part.end && seen < 50 && known > 0; line++) {
      const at = this.structure.command(line);
      if (!at) continue;
      all = Math.min(all, at.indent);
      const head = this.structure.head(line);
      if (head >= FIRST_FAMILY) {
        if (seen === 0) first = at.indent;
        else known = Math.min(known, at.indent);
        named ||= head === Head.hostname && at.indent === known;
      }
      seen++;
    }
    for (const base of [named ? known : Math.min(first, known), all]) if (Number.isFinite(base)) return base;
    return 0;
  }
}

function isReadGlobally(head: Head): boolean {
  return !NOT_GLOBAL.has(head);
}
