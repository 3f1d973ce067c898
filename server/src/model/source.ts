import type { Command, CommandKind, Dialect, Mode } from '../grammar/commands';
import { readCommand } from '../grammar/read-command';
import { readBlock } from '../syntax/blocks';
import { Head } from '../syntax/heads';
import type { Part } from '../syntax/parts';
import type { ChunkScan } from '../syntax/scan';
import type { CommandLine, Structure } from '../syntax/structure';
import type { Block, Statement } from './value';

/** Families whose words begin no line of any other block, so that a stray blank in front does not hide them. */
const UNMISTAKABLE = new Set<number>([
  Head.callHome,
  Head.serviceCallHome,
  Head.license,
  Head.http,
  Head.domain,
  Head.nameServer,
  Head.host,
]);

/** Lines found by name, remembered for each chunk: after an edit only the changed chunk is searched again. */
const nameCache = new WeakMap<ChunkScan, Map<string, readonly number[]>>();

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

  constructor(structure: Structure, part: Part, dialect: Dialect) {
    this.structure = structure;
    this.part = part;
    this.dialect = dialect;
    this.flat = structure.isFlat(part);
    this.base = this.baseIndent();
  }

  /** The global statements of the families that are read one by one, in order; blocks are claimed by `claim` first. */
  globals(): Statement[] {
    const statements: Statement[] = [];
    for (const line of this.structure.marks(this.part)) {
      const head = this.structure.head(line);
      if (!isReadGlobally(head) || this.claimed.has(line)) continue;
      const at = this.structure.command(line);
      if (!at || !this.isGlobal(at, head)) continue;
      const command = readCommand(at.text, 'global', this.dialect);
      if (command) statements.push({ at, command, block: undefined });
      else if (UNMISTAKABLE.has(head)) this.unread.push(at);
    }
    return statements;
  }

  /** Lines of one head that no block has claimed: what is left of a block whose header is not in the text. */
  orphans(head: Head): CommandLine[] {
    const lines: CommandLine[] = [];
    for (const line of this.structure.marks(this.part)) {
      if (this.structure.head(line) !== head || this.claimed.has(line)) continue;
      const at = this.structure.command(line);
      if (at) lines.push(at);
    }
    return lines;
  }

  /** Reads the block under a header; its lines are no longer taken for global ones. */
  block(header: CommandLine, mode: Mode): Block {
    const lines = readBlock(this.structure, header, mode, this.dialect, this.part, this.flat);
    for (const line of lines.body) this.claimed.add(line.line);
    return { header, parent: undefined, body: lines.body, flat: lines.flat };
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

  /** Global statements of one head whose line holds `needle` (any letter case), read by the global grammar. */
  named<K extends CommandKind>(head: Head, needle: string, kind: K): Statement<K>[] {
    const found: Statement<K>[] = [];
    for (const line of this.linesWith(head, needle)) {
      if (this.claimed.has(line)) continue;
      const statement = this.globalAt(line, head);
      if (statement && (statement.command as Command).kind === kind) found.push(statement as Statement<K>);
    }
    return found;
  }

  /** All lines of one head that stand at the global level, in order. */
  *globalLines(head: Head): Generator<CommandLine> {
    for (const line of this.structure.named(this.part, head)) {
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

  /** The command lines of the part that hold the words, spelt so, in order. */
  *commandsWith(words: string): Generator<CommandLine> {
    const { structure, part } = this;
    for (let at = structure.chunkOf(part.start); at < structure.scans.length; at++) {
      if (structure.text.firstLineOf(at) >= part.end) return;
      for (const line of this.cached(at, `has ${words}`, () => linesHolding(structure, at, words))) {
        const command = line >= part.start && line < part.end ? structure.command(line) : undefined;
        if (command) yield command;
      }
    }
  }

  private linesWith(head: Head, needle: string): number[] {
    const { structure, part } = this;
    const lower = needle.toLowerCase();
    const lines: number[] = [];
    for (let at = structure.chunkOf(part.start); at < structure.scans.length; at++) {
      if (structure.text.firstLineOf(at) >= part.end) break;
      const found = this.cached(at, `${head} ${lower}`, () => namedHolding(structure, at, head, lower));
      for (const line of found) if (line >= part.start && line < part.end) lines.push(line);
    }
    return lines;
  }

  /** Absolute lines found in a chunk, remembered relative to it since lines before it may come and go. */
  private cached(chunk: number, key: string, find: () => readonly number[]): readonly number[] {
    const scan = this.structure.scans[chunk];
    if (!scan) return [];
    const first = this.structure.text.firstLineOf(chunk);
    let names = nameCache.get(scan);
    if (!names) {
      names = new Map();
      nameCache.set(scan, names);
    }
    let local = names.get(key);
    if (!local) {
      local = find().map((line) => line - first);
      names.set(key, local);
    }
    return local.length === 0 ? local : local.map((line) => line + first);
  }

  private isGlobal(at: CommandLine, head: Head): boolean {
    // One stray blank in front of a global command is a known flaw of pasted captures.
    return at.indent <= this.base + 1 || UNMISTAKABLE.has(head);
  }

  private baseIndent(): number {
    let base = Number.POSITIVE_INFINITY;
    let seen = 0;
    for (let line = this.part.start; line < this.part.end && seen < 50 && base > 0; line++) {
      const at = this.structure.command(line);
      if (!at) continue;
      seen++;
      base = Math.min(base, at.indent);
    }
    return Number.isFinite(base) ? base : 0;
  }
}

function isReadGlobally(head: Head): boolean {
  return head !== Head.boundary && head !== Head.announcement && head !== Head.destinationProfile;
}

function namedHolding(structure: Structure, chunkIndex: number, head: Head, lower: string): number[] {
  const chunk = structure.text.chunks[chunkIndex];
  const scan = structure.scans[chunkIndex];
  if (!chunk || !scan) return [];
  const first = structure.text.firstLineOf(chunkIndex);
  const lines: number[] = [];
  const hasLetters = /[a-z]/.test(lower);
  for (const local of scan.named) {
    if (scan.heads[local] !== head) continue;
    const raw = chunk.source.slice(chunk.starts[local], chunk.starts[local + 1] ?? chunk.end);
    if (raw.includes(lower) || (hasLetters && raw.toLowerCase().includes(lower))) lines.push(first + local);
  }
  return lines;
}

function linesHolding(structure: Structure, chunkIndex: number, words: string): number[] {
  const chunk = structure.text.chunks[chunkIndex];
  if (!chunk) return [];
  const body = chunk.source.slice(chunk.start, chunk.end);
  const lines: number[] = [];
  let local = 0;
  for (let hit = body.indexOf(words); hit >= 0; hit = body.indexOf(words, hit + words.length)) {
    while (local + 1 < chunk.starts.length && (chunk.starts[local + 1] as number) <= chunk.start + hit)
      local++;
    lines.push(structure.text.firstLineOf(chunkIndex) + local);
  }
  return lines;
}
