import { firstFrom } from '../shared/first-from';
import { atOnce } from '../text/at-once';
import type { Text } from '../text/text';
import { FIRST_FAMILY, Head } from './heads';
import { MORE_WIDTH, moreLength, promptKind, promptLength } from './prompt';
import type { ChunkScan } from './scan';
import { scanSteps } from './scan-steps';

/** One command as it stands in the text, without indentation, prompt and trailing blanks. Columns are UTF-16 units. */
export interface CommandLine {
  readonly line: number;
  /** Column of the command's first character. */
  readonly start: number;
  readonly text: string;
  /** Columns of indentation that count: a prompt and an erased `--More--` are taken off, a tab reaches the next eighth. */
  readonly indent: number;
  /** The prompt in front of it: of a configuration mode, of exec mode, or none. */
  readonly prompt: 'none' | 'exec' | 'config';
  /** A `--More--` was here, so that the indentation may be off. */
  readonly erased: boolean;
}

/** Lines from `start` up to, not including, `end`. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * The lines of a text with what they are. Chunks that an edit left alone keep their scan, unless free text opened or
 * closed before them, so a keystroke costs one chunk and the worst one (opening a banner) a full scan.
 */
export class Structure {
  readonly text: Text;
  readonly scans: readonly ChunkScan[];
  /** The scan of a text of one chunk, as most are: its lines count as those of the text do. */
  private readonly only: ChunkScan | undefined;
  /** Chunks with marks, named lines and prompts; most have none, and they are gone through many times. */
  private marked: readonly number[] | undefined;
  private naming: readonly number[] | undefined;
  private prompted: readonly number[] | undefined;
  /** Lines of licensing are asked for several times over. */
  private readonly commands = new Map<number, CommandLine | undefined>();

  private constructor(text: Text, chunkScans: readonly ChunkScan[]) {
    this.text = text;
    this.scans = chunkScans;
    this.only = chunkScans.length === 1 ? chunkScans[0] : undefined;
  }

  static of(text: Text): Structure {
    return atOnce(Structure.steps(text));
  }

  /** The same in steps of one chunk each, for a caller that must yield now and then. */
  static *steps(text: Text): Generator<void, Structure> {
    return new Structure(text, yield* scanSteps(text));
  }

  /** All lines. */
  get span(): LineSpan {
    return { start: 0, end: this.text.lineCount };
  }

  /** What the line is. */
  head(line: number): Head {
    const at = this.chunkOf(line);
    return headIn(this.scans[at], line - this.text.firstLineOf(at));
  }

  /** Lines of the families that are read one by one, in order. */
  marks(span: LineSpan): Iterable<number> {
    const { only } = this;
    if (only) return within(span, only.marks);
    this.marked ??= chunksWith(this.scans, (scan) => scan.marks);
    return this.lines(span, this.marked, (scan) => scan.marks);
  }

  /** Lines of the families that are found by name, in order. */
  named(span: LineSpan, head: Head): Iterable<number> {
    const { only } = this;
    if (only) return within(span, only.named).filter((line) => only.heads[line] === head);
    return this.namedLines(span, head);
  }

  private *namedLines(span: LineSpan, head: Head): Generator<number> {
    this.naming ??= chunksWith(this.scans, (scan) => scan.named);
    for (const line of this.lines(span, this.naming, (scan) => scan.named))
      if (this.head(line) === head) yield line;
  }

  /** Lines that begin with a prompt, in order. */
  prompts(span: LineSpan): Iterable<number> {
    const { only } = this;
    if (only) return within(span, only.prompts);
    this.prompted ??= chunksWith(this.scans, (scan) => scan.prompts);
    return this.lines(span, this.prompted, (scan) => scan.prompts);
  }

  /** Whether the commands of these chunks hardly use indentation, as in a paste from a web page. */
  isFlat(span: LineSpan): boolean {
    let indented = 0;
    let commands = 0;
    for (
      let at = this.chunkOf(span.start);
      at < this.scans.length && this.text.firstLineOf(at) < span.end;
      at++
    ) {
      indented += this.scans[at]?.indented ?? 0;
      commands += this.scans[at]?.commands ?? 0;
    }
    return indented * 50 <= commands;
  }

  /** The command on a line; undefined for blank lines, comments and free text. */
  command(line: number): CommandLine | undefined {
    let command = this.commands.get(line);
    if (command === undefined && !this.commands.has(line)) {
      command = this.readCommand(line);
      if (this.commands.size >= REMEMBERED) this.commands.clear();
      this.commands.set(line, command);
    }
    return command;
  }

  private readCommand(line: number): CommandLine | undefined {
    const at = this.chunkOf(line);
    const scan = this.scans[at];
    const head = headIn(scan, line - this.text.firstLineOf(at));
    if (head === Head.blank || head === Head.comment || head === Head.freeText) return undefined;
    const raw = this.text.line(line);
    const more = scan?.signs || raw.includes('More') ? moreLength(raw) : 0;
    const indentation = indentOf(raw, more);
    const prompt = scan?.signs ? promptLength(raw.slice(more === 0 ? indentation.end : more)) : 0;
    const start = indentation.end + prompt;
    const text = withoutDirective(raw.slice(start).trimEnd());
    if (text === '' || text.startsWith('!')) return undefined;
    const width = prompt > 0 ? 0 : indentation.width - more;
    const erased = more > 0 || (width >= MORE_WIDTH && this.isErased(line, raw, width));
    const indent = erased && width >= MORE_WIDTH ? width - MORE_WIDTH : width;
    return {
      line,
      start,
      text,
      indent,
      prompt: prompt === 0 ? 'none' : promptKind(raw.slice(indentation.end, start)),
      erased,
    };
  }

  /** Whether the line is a command of a family, or any other command. */
  isCommand(line: number): boolean {
    const head = this.head(line);
    return head === Head.other || head >= FIRST_FAMILY;
  }

  /** About ten blanks more than both neighbours: the terminal erased a `--More--` here. A tab it would not have sent. */
  private isErased(line: number, raw: string, width: number): boolean {
    const most = Math.min(MORE_WIDTH - 1, width - MORE_WIDTH + NESTING);
    return (
      raw.startsWith(ERASED) &&
      this.neighbourIndent(line, -1) <= most &&
      this.neighbourIndent(line, 1) <= most
    );
  }

  private neighbourIndent(line: number, step: number): number {
    for (let at = line + step; at >= 0 && at < this.text.lineCount; at += step) {
      if (this.head(at) === Head.blank) continue;
      return indentOf(this.text.line(at), 0).width;
    }
    return 0;
  }

  private *lines(
    span: LineSpan,
    chunks: readonly number[],
    pick: (scan: ChunkScan) => readonly number[],
  ): Generator<number> {
    const start = this.chunkOf(span.start);
    const begin = firstFrom(chunks, (at) => at >= start);
    for (let next = begin; next < chunks.length; next++) {
      const at = chunks[next] as number;
      const first = this.text.firstLineOf(at);
      if (first >= span.end) return;
      const locals = pick(this.scans[at] as ChunkScan);
      // A text may have thousands of parts in few chunks: none of them looks at the lines of the others.
      const own = at > start ? 0 : firstFrom(locals, (local) => first + local >= span.start);
      for (let index = own; index < locals.length; index++) {
        const line = first + (locals[index] as number);
        if (line >= span.end) return;
        yield line;
      }
    }
  }

  /** Index of the chunk that holds the line. */
  chunkOf(line: number): number {
    return this.text.chunkOf(line);
  }
}

/** Those of the lines, which are in order, that stand in the span; mostly all. */
export function within({ start, end }: LineSpan, lines: readonly number[]): readonly number[] {
  const last = lines.length - 1;
  if (last < 0 || ((lines[0] as number) >= start && (lines[last] as number) < end)) return lines;
  const first = firstFrom(lines, (line) => line >= start);
  return lines.slice(
    first,
    firstFrom(lines, (line) => line >= end, first),
  );
}

/** Commands remembered; a text that has more of them begins anew. */
const REMEMBERED = 256;

/** What erases a `--More--`. */
const ERASED = ' '.repeat(MORE_WIDTH);
/** Neighbouring lines are nested so far at most. */
const NESTING = 4;

function chunksWith(scans: readonly ChunkScan[], pick: (scan: ChunkScan) => readonly number[]): number[] {
  const chunks: number[] = [];
  for (let at = 0; at < scans.length; at++) if (pick(scans[at] as ChunkScan).length > 0) chunks.push(at);
  return chunks;
}

function headIn(scan: ChunkScan | undefined, local: number): Head {
  return (scan?.heads[local] ?? Head.other) as Head;
}

/** A device knows no comment behind a command; the one that switches a finding off on its own line is ours. */
function withoutDirective(text: string): string {
  const at = text.indexOf(' ! smart-licensing-');
  return at < 0 ? text : text.slice(0, at).trimEnd();
}

/** Columns of the blanks that a line begins with. */
export function indentWidth(raw: string): number {
  return indentOf(raw, 0).width;
}

/** Width in columns and end in UTF-16 units of the blanks that start at `from`. */
function indentOf(raw: string, from: number): { readonly width: number; readonly end: number } {
  let width = from;
  let end = from;
  for (; end < raw.length; end++) {
    const unit = raw.charCodeAt(end);
    if (unit === 9) width += 8 - (width % 8);
    else if (unit === 32) width++;
    else if (unit !== 0xfeff) break;
  }
  return { width, end };
}
