/**
 * A text that was taken out of another one, whose characters know where they came from. Offsets are UTF-16 units of the
 * whole document. One character may stand for several of the document (an escape, an expression), never the other way.
 */
export class MappedText {
  readonly text: string;
  private readonly starts: readonly number[];
  private readonly ends: readonly number[];
  /** Where it would stand if it had any characters. */
  private readonly place: number;

  private constructor(text: string, place: number, starts: readonly number[], ends: readonly number[]) {
    this.text = text;
    this.place = place;
    this.starts = starts;
    this.ends = ends;
  }

  /** A stretch of the document as it stands, from `offset` on. */
  static of(text: string, offset: number): MappedText {
    const starts = Array.from({ length: text.length }, (_, at) => offset + at);
    return new MappedText(
      text,
      offset,
      starts,
      starts.map((start) => start + 1),
    );
  }

  /** Characters that stand, all of them, for one stretch of the document; between two positions of it for none. */
  static instead(text: string, start: number, end = start): MappedText {
    const { length } = text;
    return new MappedText(
      text,
      start,
      new Array<number>(length).fill(start),
      new Array<number>(length).fill(end),
    );
  }

  /** Several texts as one. */
  static join(parts: readonly MappedText[]): MappedText {
    if (parts.length === 1 && parts[0]) return parts[0];
    const starts: number[] = [];
    const ends: number[] = [];
    for (const part of parts) {
      for (const start of part.starts) starts.push(start);
      for (const end of part.ends) ends.push(end);
    }
    return new MappedText(parts.map(({ text }) => text).join(''), parts[0]?.place ?? 0, starts, ends);
  }

  get length(): number {
    return this.text.length;
  }

  /** A part of it. */
  slice(from: number, to = this.text.length): MappedText {
    const { start } = this.stretch(from, from);
    return new MappedText(
      this.text.slice(from, to),
      start,
      this.starts.slice(from, to),
      this.ends.slice(from, to),
    );
  }

  /** Its lines, without their endings. */
  lines(): MappedText[] {
    const lines: MappedText[] = [];
    let from = 0;
    for (const match of this.text.matchAll(/\r\n?|\n/g)) {
      lines.push(this.slice(from, match.index));
      from = match.index + match[0].length;
    }
    lines.push(this.slice(from));
    return lines;
  }

  /** Where the characters from `from` up to `to` stand in the document. */
  stretch(from: number, to: number): { readonly start: number; readonly end: number } {
    const last = this.ends[to - 1] ?? this.place;
    if (from >= to) {
      const start = this.starts[from] ?? this.ends[from - 1] ?? this.place;
      return { start, end: start };
    }
    const start = this.starts[from] ?? last;
    // What was put together of several places may end before it begins: its first place stands for it.
    return last >= start ? { start, end: last } : { start, end: this.ends[from] ?? start };
  }

  /** Whether the characters are the document's own, one by one and side by side. */
  isVerbatim(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const start = this.starts[at] as number;
      if (this.ends[at] !== start + 1 || (at > from && start !== this.ends[at - 1])) return false;
    }
    return true;
  }
}
