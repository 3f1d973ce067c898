import { Head } from '../syntax/heads';
import type { LineSpan, Structure } from '../syntax/structure';
import type { Chunk } from '../text/chunk';
import { readEvent } from './event-log';
import { hostOf, type LogMessage, readLogMessage } from './log-line';

/** A log message of interest: where it stands, who sent it, and what the classifier makes of it. */
export interface LogHit {
  readonly line: number;
  readonly start: number;
  /** In small letters; undefined where the line names no device. */
  readonly host: string | undefined;
  readonly kind: string;
}

/** Says what a message is; undefined for one that does not matter. Must depend on the message alone. */
export type Classify = (message: LogMessage) => string | undefined;

/** Facilities of interest. Searching for the one character before them is far cheaper than reading each line. */
const FACILITY = /%(?:SMART\\?_LIC|CALL\\?_?HOME|PKI)/y;
const PERCENT = '%';
const EVENT = 'SAEVT';
/** A wrapped message may go on in the next chunk by so many lines. */
const WRAP_REACH = 9;
/** Names and messages repeat; more different ones than these are not remembered. */
const MAX_KNOWN = 5_000;

interface ChunkHits {
  readonly hits: readonly LogHit[];
  readonly withEvents: boolean;
  /** The chunk behind, where the last message could be wrapped into it. */
  readonly next: Chunk | undefined;
}

/** Finds the log messages of a text, chunk by chunk. What an edit left alone is not read again. */
export class LogScan {
  private readonly classify: Classify;
  private readonly known = new WeakMap<Chunk, ChunkHits>();
  /** Hosts repeat in every line: each is kept once. */
  private readonly names = new Map<string, string>();
  private readonly kinds = new Map<string, string | undefined>();

  constructor(classify: Classify) {
    this.classify = classify;
  }

  /** All hits in order of their lines; yields after each chunk that had to be read. `captures` may hold an event log. */
  *hits(structure: Structure, captures: readonly LineSpan[]): Generator<void, readonly LogHit[]> {
    const all: LogHit[] = [];
    const { chunks } = structure.text;
    let capture = 0;
    for (let index = 0; index < chunks.length; index++) {
      const chunk = chunks[index];
      if (!chunk) continue;
      const first = structure.text.firstLineOf(index);
      while (capture < captures.length && (captures[capture]?.end ?? 0) <= first) capture++;
      const withEvents = (captures[capture]?.start ?? Number.POSITIVE_INFINITY) < first + chunk.starts.length;
      let found = this.known.get(chunk);
      if (found?.withEvents !== withEvents || (found.next && found.next !== chunks[index + 1])) {
        found = this.readChunk(structure, index, withEvents);
        this.known.set(chunk, found);
        yield;
      }
      for (const hit of found.hits) {
        const line = first + hit.line;
        if (structure.head(line) !== Head.freeText) all.push(first === 0 ? hit : { ...hit, line });
      }
    }
    return all;
  }

  private readChunk(structure: Structure, index: number, withEvents: boolean): ChunkHits {
    const chunk = structure.text.chunks[index] as Chunk;
    const body = chunk.source.slice(chunk.start, chunk.end);
    const found = this.messages(structure, index, body);
    if (withEvents && body.includes(EVENT)) {
      found.push(...this.events(structure, index, body));
      found.sort((a, b) => a.line - b.line);
    }
    const last = found[found.length - 1];
    const reaches = last !== undefined && last.line + WRAP_REACH >= chunk.starts.length;
    return { hits: found, withEvents, next: reaches ? structure.text.chunks[index + 1] : undefined };
  }

  private messages(structure: Structure, index: number, body: string): LogHit[] {
    const hits: LogHit[] = [];
    const first = structure.text.firstLineOf(index);
    for (let offset = body.indexOf(PERCENT); offset >= 0; offset = body.indexOf(PERCENT, offset + 1)) {
      FACILITY.lastIndex = offset;
      if (!FACILITY.test(body)) continue;
      const { line, start } = placeOf(structure, index, offset);
      const message = readLogMessage(structure.text, first + line, start);
      const kind = message && this.kindOf(message);
      if (!kind) continue;
      const host = hostOf(structure.text.line(first + line).slice(0, start));
      if (host !== null) hits.push({ line, start, host: host && this.shared(host), kind });
    }
    return hits;
  }

  private events(structure: Structure, index: number, body: string): LogHit[] {
    const hits: LogHit[] = [];
    const first = structure.text.firstLineOf(index);
    for (let offset = body.indexOf(EVENT); offset >= 0; offset = body.indexOf(EVENT, offset + 1)) {
      const { line, start } = placeOf(structure, index, offset);
      const message = readEvent(structure.text, first + line, start);
      const kind = message && this.kindOf(message);
      if (kind) hits.push({ line, start, host: undefined, kind });
    }
    return hits;
  }

  private kindOf(message: LogMessage): string | undefined {
    const key = `${message.mnemonic} ${message.body}`;
    if (this.kinds.has(key)) return this.kinds.get(key);
    if (this.kinds.size >= MAX_KNOWN) this.kinds.clear();
    const kind = this.classify(message);
    const shared = kind && this.shared(kind);
    this.kinds.set(key, shared);
    return shared;
  }

  private shared(name: string): string {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    if (this.names.size >= MAX_KNOWN) this.names.clear();
    // A copy of its own: a piece of the line would keep the whole text alive.
    const copy = Array.from(name).join('');
    this.names.set(copy, copy);
    return copy;
  }
}

/** The chunk's line that holds the offset, and the column in it. */
function placeOf({ text }: Structure, index: number, offset: number): { line: number; start: number } {
  const chunk = text.chunks[index] as Chunk;
  const at = chunk.start + offset;
  let low = 0;
  let high = chunk.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((chunk.starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low, start: at - (chunk.starts[low] ?? chunk.start) };
}
