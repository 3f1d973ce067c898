import { Head } from '../syntax/heads';
import type { Structure } from '../syntax/structure';
import type { Chunk } from '../text/chunk';
import { readEvent } from './event-log';
import { type LogMessage, readLogMessage } from './log-line';

/** A log message of interest: where it stands, who sent it, and what the classifier makes of it. */
export interface LogHit {
  readonly line: number;
  readonly start: number;
  /** Undefined where the line names no device. */
  readonly host: string | undefined;
  readonly kind: string;
}

/** Says what a message is; undefined for one that does not matter. Must depend on the message alone. */
export type Classify = (message: LogMessage) => string | undefined;

/** Beginnings of the messages of interest. Searching for them is far cheaper than reading each line. */
const TELLTALES = [
  '%SMART_LIC',
  '%SMART\\_LIC',
  '%CALL_HOME-',
  '%CALL\\_HOME-',
  '%CALLHOME-',
  '%PKI-',
  'SAEVT_',
];
/** A wrapped message may go on in the next chunk by so many lines. */
const WRAP_REACH = 9;

interface ChunkHits {
  readonly hits: readonly LogHit[];
  /** The chunk behind, where the last message could be wrapped into it. */
  readonly next: Chunk | undefined;
}

/** Finds the log messages of a text, chunk by chunk. What an edit left alone is not read again. */
export class LogScan {
  private readonly classify: Classify;
  private readonly known = new WeakMap<Chunk, ChunkHits>();
  /** Hosts and kinds repeat in every line: each is kept once. */
  private readonly names = new Map<string, string>();

  constructor(classify: Classify) {
    this.classify = classify;
  }

  /** All hits in order of their lines; yields after each chunk that had to be read. */
  *hits(structure: Structure): Generator<void, readonly LogHit[]> {
    const all: LogHit[] = [];
    const { chunks } = structure.text;
    for (let index = 0; index < chunks.length; index++) {
      const chunk = chunks[index];
      if (!chunk) continue;
      let found = this.known.get(chunk);
      if (!found || (found.next && found.next !== chunks[index + 1])) {
        found = this.readChunk(structure, index);
        this.known.set(chunk, found);
        yield;
      }
      if (found.hits.length === 0) continue;
      const first = structure.text.firstLineOf(index);
      for (const hit of found.hits) {
        const line = first + hit.line;
        if (structure.head(line) !== Head.freeText) all.push(first === 0 ? hit : { ...hit, line });
      }
    }
    if (this.names.size > 10_000) this.names.clear();
    return all;
  }

  private readChunk(structure: Structure, index: number): ChunkHits {
    const chunk = structure.text.chunks[index] as Chunk;
    const body = chunk.source.slice(chunk.start, chunk.end);
    const first = structure.text.firstLineOf(index);
    const hits: LogHit[] = [];
    for (const offset of offsets(body)) {
      const local = lineAt(chunk, offset);
      const start = chunk.start + offset - (chunk.starts[local] ?? chunk.start);
      const message =
        body.charCodeAt(offset) === 0x25
          ? readLogMessage(structure.text, first + local, start)
          : readEvent(structure.text, first + local, start);
      const kind = message && this.classify(message);
      if (!message || !kind) continue;
      hits.push({
        line: local,
        start,
        host: message.host === undefined ? undefined : this.shared(message.host),
        kind: this.shared(kind),
      });
    }
    const last = hits[hits.length - 1];
    const reaches = last !== undefined && last.line + WRAP_REACH >= chunk.starts.length;
    return { hits, next: reaches ? structure.text.chunks[index + 1] : undefined };
  }

  private shared(name: string): string {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    // A copy of its own: a piece of the line would keep the whole text alive.
    const copy = Array.from(name).join('');
    this.names.set(copy, copy);
    return copy;
  }
}

/** Where a message of interest may begin, in order. */
function offsets(body: string): number[] {
  const found: number[] = [];
  for (const telltale of TELLTALES) {
    for (let hit = body.indexOf(telltale); hit >= 0; hit = body.indexOf(telltale, hit + telltale.length))
      found.push(hit);
  }
  return found.length > 1 ? found.sort((a, b) => a - b) : found;
}

function lineAt(chunk: Chunk, offset: number): number {
  const at = chunk.start + offset;
  let low = 0;
  let high = chunk.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((chunk.starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
