/**
 * A text that was taken out of another one, whose characters know where they came from. Offsets are UTF-16 units of the
 * whole document. One character may stand for several of the document (an escape, an expression), never the other way.
 */
export class MappedText {
  readonly text: string;
  /** Where each character starts and ends; undefined where they are the document's own, from `place` on. */
  private readonly places: Places | undefined;
  /** Where it would stand if it had any characters. */
  private readonly place: number;

  private constructor(text: string, place: number, places?: Places) {
    this.text = text;
    this.place = place;
    this.places = places;
  }

  /** A stretch of the document as it stands, from `offset` on. */
  static of(text: string, offset: number): MappedText {
    return new MappedText(text, offset);
  }

  /** Characters that stand, all of them, for one stretch of the document; between two positions of it for none. */
  static instead(text: string, start: number, end = start): MappedText {
    const { length } = text;
    const starts = new Array<number>(length).fill(start);
    return new MappedText(text, start, { starts, ends: new Array<number>(length).fill(end) });
  }

  /** Several texts as one. */
  static join(parts: readonly MappedText[]): MappedText {
    if (parts.length === 1 && parts[0]) return parts[0];
    const starts: number[] = [];
    const ends: number[] = [];
    for (const part of parts) {
      for (let at = 0; at < part.length; at++) {
        starts.push(part.startOf(at) as number);
        ends.push(part.endOf(at) as number);
      }
    }
    return new MappedText(parts.map(({ text }) => text).join(''), parts[0]?.place ?? 0, { starts, ends });
  }

  get length(): number {
    return this.text.length;
  }

  /** A part of it. */
  slice(from: number, to = this.text.length): MappedText {
    const { start } = this.stretch(from, from);
    const { places } = this;
    const own = places && { starts: places.starts.slice(from, to), ends: places.ends.slice(from, to) };
    return new MappedText(this.text.slice(from, to), start, own);
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
    const last = this.endOf(to - 1) ?? this.place;
    if (from >= to) {
      const start = this.startOf(from) ?? this.endOf(from - 1) ?? this.place;
      return { start, end: start };
    }
    const start = this.startOf(from) ?? last;
    // What was put together of several places may end before it begins: its first place stands for it.
    return last >= start ? { start, end: last } : { start, end: this.endOf(from) ?? start };
  }

  /** Whether the characters are the document's own, one by one and side by side. */
  isVerbatim(from: number, to: number): boolean {
    for (let at = from; this.places && at < to; at++) {
      const start = this.startOf(at) as number;
      if (this.endOf(at) !== start + 1 || (at > from && start !== this.endOf(at - 1))) return false;
    }
    return true;
  }

  private startOf(at: number): number | undefined {
    if (this.places) return this.places.starts[at];
    return at >= 0 && at < this.length ? this.place + at : undefined;
  }

  private endOf(at: number): number | undefined {
    if (this.places) return this.places.ends[at];
    return at >= 0 && at < this.length ? this.place + at + 1 : undefined;
  }
}

interface Places {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}
