import { CHUNK_LENGTH, type Chunk, chunksOf } from './chunk';
import { type Cover, type CoveredLines, coveredLines } from './covered-lines';
import {
  chunkLength,
  chunkText,
  contentEnd,
  endsLine,
  type LinePlace,
  lastStartAtOrBefore,
  lineEnd,
  lineStart,
} from './line-place';
import { Lineage } from './lineage';
import type { Position, Range } from './range';

/**
 * A text as an immutable list of chunks. Reading and editing touch the chunks concerned only; the whole string is
 * never rebuilt. Lines and characters are 0-based, characters count UTF-16 units.
 */
export class Text {
  readonly chunks: readonly Chunk[];
  readonly lineCount: number;
  /** The same for all texts that edits make of one another. */
  readonly lineage: Lineage;
  /** Line number of each chunk's first line. */
  private readonly firstLines: Uint32Array;
  private readonly cover: Cover | undefined;
  /** Chunk of the last look-up, with its first line and the one behind its last: neighbouring lines are asked for together. */
  private lastChunk = 0;
  private lastFirst = 0;
  private lastEnd: number;
  /** A long line is asked for many times over. */
  private lastCovered: { readonly line: number; readonly text: string } | undefined;
  /** The line before the one that is covered next is mostly the last. */
  private lastBare: { readonly line: number; readonly text: string } | undefined;
  /** Of the chunk of the last look-up. */
  private lastLines: { readonly chunk: Chunk; readonly lines: CoveredLines } | undefined;

  private constructor(chunks: readonly Chunk[], lineage: Lineage, cover?: Cover) {
    this.chunks = chunks;
    this.lineage = lineage;
    this.cover = cover;
    this.firstLines = new Uint32Array(chunks.length);
    let lines = 0;
    for (let i = 0; i < chunks.length; i++) {
      this.firstLines[i] = lines;
      lines += chunks[i]?.starts.length ?? 0;
    }
    this.lineCount = lines;
    this.lastEnd = this.firstLineOf(1);
  }

  /** The text of a whole document. */
  static of(content: string): Text {
    return new Text(chunksOf(content, true), new Lineage());
  }

  /** The same text, whose lines are read through a cover; the chunks stay as they are. */
  covered(cover: Cover): Text {
    return new Text(this.chunks, this.lineage, cover);
  }

  /** Line number of the first line of chunk `index`. */
  firstLineOf(index: number): number {
    return this.firstLines[index] ?? this.lineCount;
  }

  /** Index of the chunk that holds the line; the first or the last one for a line outside of the text. */
  chunkOf(line: number): number {
    if (line >= this.lastFirst && line < this.lastEnd) return this.lastChunk;
    const at = lastStartAtOrBefore(this.firstLines, line);
    this.lastChunk = at;
    this.lastFirst = this.firstLineOf(at);
    this.lastEnd = this.firstLineOf(at + 1);
    return at;
  }

  /** The line without its ending, with plain blanks; an empty string outside the document. */
  line(line: number): string {
    const { cover } = this;
    if (!cover) return this.bareLine(line);
    if (this.lastCovered?.line === line) return this.lastCovered.text;
    const text = this.coveredLine(line, cover);
    this.lastCovered = { line, text };
    return text;
  }

  private coveredLine(line: number, cover: Cover): string {
    const place = this.place(line);
    if (!place) return cover('', this.bareLine(line - 1));
    const bare = bareAt(place);
    // What stands before the first line of a chunk is another chunk's, and may change without this one.
    const lines = place.index === 0 ? undefined : this.coveredIn(place.chunk, cover);
    const known = lines?.line(place.index, bare);
    if (known !== undefined) return known;
    const before = this.lastBare?.line === line - 1 ? this.lastBare.text : this.bareLine(line - 1);
    this.lastBare = { line, text: bare };
    const made = cover(bare, before);
    lines?.keep(place.index, bare, made);
    return made;
  }

  private coveredIn(chunk: Chunk, cover: Cover): CoveredLines {
    if (this.lastLines?.chunk !== chunk) this.lastLines = { chunk, lines: coveredLines(cover, chunk) };
    return this.lastLines.lines;
  }

  /** The line without any cover. */
  bareLine(line: number): string {
    const place = this.place(line);
    return place ? bareAt(place) : '';
  }

  /** The line as it stands, odd blanks and secrets included. */
  writtenLine(line: number): string {
    const place = this.place(line);
    return place ? place.chunk.source.slice(lineStart(place), contentEnd(place)) : '';
  }

  /** The line with its ending. */
  lineWithEnding(line: number): string {
    const place = this.place(line);
    if (!place) return '';
    return this.content(line) + place.chunk.source.slice(contentEnd(place), lineEnd(place));
  }

  /** UTF-16 length of the line without its ending. */
  lineLength(line: number): number {
    const place = this.place(line);
    return place ? contentEnd(place) - lineStart(place) : 0;
  }

  /** The line ending most like the one an inserted line should have: that of `line`, or of the nearest line before it. */
  lineEnding(line: number): string {
    for (let at = Math.min(line, this.lineCount - 1); at >= 0; at--) {
      const place = this.place(at);
      if (place && contentEnd(place) < lineEnd(place))
        return place.chunk.source.slice(contentEnd(place), lineEnd(place));
    }
    return '\n';
  }

  /** The whole text, or a part of it. Builds a string: not for the keystroke path. */
  slice(range?: Range): string {
    if (!range && !this.cover) return this.chunks.map(chunkText).join('');
    const start = this.clamp(range?.start ?? { line: 0, character: 0 });
    const end = this.clamp(range?.end ?? { line: this.lineCount, character: 0 });
    if (start.line === end.line) return this.content(start.line).slice(start.character, end.character);
    const parts = [this.lineWithEnding(start.line).slice(start.character)];
    for (let line = start.line + 1; line < end.line; line++) parts.push(this.lineWithEnding(line));
    parts.push(this.content(end.line).slice(0, end.character));
    return parts.join('');
  }

  /** UTF-16 units from the start of the text to the position. */
  offsetAt(position: Position): number {
    const at = this.clamp(position);
    const place = this.place(at.line);
    if (!place) return 0;
    let before = 0;
    for (let i = 0; i < place.chunkIndex; i++) before += chunkLength(this.chunks[i]);
    return before + lineStart(place) - place.chunk.start + at.character;
  }

  /** The position `offset` UTF-16 units into the text; clamped to the text, never inside a line ending. */
  positionAt(offset: number): Position {
    let rest = Math.max(0, offset);
    for (let i = 0; i < this.chunks.length; i++) {
      const chunk = this.chunks[i] as Chunk;
      const length = chunkLength(chunk);
      if (rest < length || i === this.chunks.length - 1) {
        const index = lastStartAtOrBefore(chunk.starts, chunk.start + Math.min(rest, length));
        const character = chunk.start + Math.min(rest, length) - (chunk.starts[index] ?? chunk.start);
        return this.clamp({ line: this.firstLineOf(i) + index, character });
      }
      rest -= length;
    }
    return { line: 0, character: 0 };
  }

  /** The nearest position inside the text, before the line's ending. */
  clamp(position: Position): Position {
    if (position.line < 0) return { line: 0, character: 0 };
    if (position.line >= this.lineCount) {
      return { line: this.lineCount - 1, character: this.lineLength(this.lineCount - 1) };
    }
    const character = Math.max(0, Math.min(position.character, this.lineLength(position.line)));
    return { line: position.line, character };
  }

  /** The text after one replacement; chunks that it does not touch are shared. */
  edit(range: Range, newText: string): Text {
    const ordered = range.start.line - range.end.line || range.start.character - range.end.character;
    const start = this.clamp(ordered > 0 ? range.end : range.start);
    const end = this.clamp(ordered > 0 ? range.start : range.end);
    const from = this.place(start.line);
    const to = this.place(end.line);
    if (!from || !to) return this;
    let first = from.chunkIndex;
    let last = to.chunkIndex;
    // Joined, since a string put together with `+` stays slower to read and keeps its parts.
    let content = [
      from.chunk.source.slice(from.chunk.start, lineStart(from) + start.character),
      newText,
      to.chunk.source.slice(lineStart(to) + end.character, to.chunk.end),
    ].join('');
    // A chunk holds whole lines, a `\r\n` is never cut in two, and small left-overs join a neighbour.
    while (
      first > 0 &&
      (content.length < CHUNK_LENGTH / 4 || !endsLine(chunkText(this.chunks[first - 1]), content))
    ) {
      content = chunkText(this.chunks[--first]) + content;
    }
    while (last < this.chunks.length - 1 && !endsLine(content, chunkText(this.chunks[last + 1]))) {
      content += chunkText(this.chunks[++last]);
    }
    const replacement = chunksOf(content, last === this.chunks.length - 1);
    const chunks = [...this.chunks.slice(0, first), ...replacement, ...this.chunks.slice(last + 1)];
    return new Text(chunks, this.lineage, this.cover);
  }

  /** What is given out of a line: the line as it stands, unless a cover is over it. */
  private content(line: number): string {
    return this.cover ? this.line(line) : this.writtenLine(line);
  }

  private place(line: number): LinePlace | undefined {
    if (line < 0 || line >= this.lineCount) return undefined;
    const chunkIndex = this.chunkOf(line);
    const chunk = this.chunks[chunkIndex];
    return chunk && { chunk, chunkIndex, index: line - this.lastFirst };
  }
}

function bareAt(place: LinePlace): string {
  return place.chunk.reading.slice(lineStart(place), contentEnd(place));
}
