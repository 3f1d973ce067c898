import { type Position, type Range, rangeOnLine } from '../text/range';
import type { Text } from '../text/text';
import type { MappedText } from './mapped-text';
import type { Written } from './region';

/** A line of a configuration that stands somewhere else in the document. */
export interface VirtualLine {
  readonly text: MappedText;
  /** Columns in front of it that no character of the document stands for. */
  readonly indent: number;
  /** The string that it was taken out of; undefined where the document itself is the configuration. */
  readonly written: Written | undefined;
  /** The first and the last line of its string. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** A configuration that is put together from strings of a document, and where each of its characters stands in that. */
export class VirtualText {
  readonly content: string;
  readonly lines: readonly VirtualLine[];
  private readonly document: Text;

  constructor(document: Text, lines: readonly VirtualLine[]) {
    this.document = document;
    this.lines = lines;
    this.content = lines.map(({ indent, text }) => ' '.repeat(indent) + text.text).join('\n');
  }

  /** Where a range on one line of the configuration stands in the document. */
  stretch({ start, end }: Range): { readonly start: number; readonly end: number } {
    const line = this.lines[start.line];
    if (!line) return { start: 0, end: 0 };
    const from = column(line, start);
    const to = end.line === start.line ? column(line, end) : line.text.length;
    return line.text.stretch(from, Math.max(from, to));
  }

  /** Where the string of a line begins; undefined for a block of lines and for the document itself. */
  stringStart(line: number): number | undefined {
    const scalar = this.lines[line]?.written?.scalar;
    const isSeveral = scalar?.style === 'literal' || scalar?.style === 'folded' || scalar?.style === 'woven';
    return isSeveral ? undefined : scalar?.start;
  }

  /** The same as a range of the document; of a string over several lines, the part on the first one. */
  range(range: Range): Range {
    const stretch = this.stretch(range);
    const start = this.document.positionAt(stretch.start);
    const end = this.document.positionAt(stretch.end);
    if (end.line === start.line) return { start, end };
    return rangeOnLine(start.line, start.character, this.document.lineLength(start.line));
  }
}

/** The column in the line's own text. */
export function column({ indent, text }: VirtualLine, { character }: Position): number {
  return Math.max(0, Math.min(text.length, character - indent));
}

/** The lines of strings, those with headers above them indented. */
export function linesOfStrings(
  strings: readonly { readonly written: Written; readonly text: MappedText }[],
): VirtualLine[] {
  return strings.flatMap(({ written, text }) => {
    const lines = text.lines();
    return lines.map((line, at) => ({
      text: line,
      indent: written.level,
      written,
      isFirst: at === 0,
      isLast: at === lines.length - 1,
    }));
  });
}

/** The lines of a document that is a configuration itself. */
export function linesOfDocument(text: MappedText): VirtualLine[] {
  return text
    .lines()
    .map((line) => ({ text: line, indent: 0, written: undefined, isFirst: true, isLast: true }));
}
