import { commonEnds } from '../syntax/chunk-memo';
import { Head } from '../syntax/heads';
import type { ChunkScan } from '../syntax/scan';
import type { LineSpan, Structure } from '../syntax/structure';
import type { Chunk } from '../text/chunk';
import { Kept, type Lineage } from '../text/lineage';
import { readEvent } from './event-log';
import { HostShapes } from './host-shapes';
import { type HostSpan, keyOf, ownersOf } from './host-spans';
import { isIosMessage, type LogMessage, messageOf, readLogMessage } from './log-line';
import { type ChunkLog, type LogHit, without } from './log-parts';
import { placeOf, placesOf } from './log-places';
import type { Sign } from './sign';

/** Says what a message is; undefined for one that does not matter. Must depend on the message alone. */
export type Classify = (message: LogMessage) => Sign | undefined;

const LICENSE_MANAGER = '%LICMGR-';

const EVENT = 'SAEVT';

/** A wrapped message may go on in the next chunk by so many lines. */
const WRAP_REACH = 9;

/** Names and messages repeat; more different ones than these are not remembered. */
const MAX_KNOWN = 5_000;

/** The log messages of a text, by its chunks. */
export interface Log {
  readonly lineage: Lineage;
  readonly chunks: readonly ChunkLog[];
}

/** A line with the host that stands in front of its message; null where it is no line of a log. */
interface Prefixed {
  readonly raw: string;
  readonly host: string | undefined | null;
}

interface Memo {
  scans: readonly ChunkScan[];
  logs: readonly ChunkLog[];
}

/** Finds the log messages of a text, chunk by chunk. What an edit left alone is not read again. */
export class LogScan {
  private readonly classify: Classify;
  private readonly memo = new Kept<Memo>(() => ({ scans: [], logs: [] }));
  /** Hosts repeat in every line: each is kept once. */
  private readonly names = new Map<string, string>();
  private readonly signs = new Map<string, Sign | undefined>();
  /** Signs by the words of messages; null where they do not matter. */
  private readonly tails = new Map<string, Sign | null>();
  private readonly hosts = new HostShapes();

  constructor(classify: Classify) {
    this.classify = classify;
  }

  /**
   * The log of a text; yields after each chunk that had to be read. `captures` may hold an event log, `hosts` tells at
   * whose prompts lines stand, what `foreign` spans hold is nobody's. All are in order.
   */
  *log(
    structure: Structure,
    captures: readonly LineSpan[],
    hosts: readonly HostSpan[] = [],
    foreign: readonly LineSpan[] = [],
  ): Generator<void, Log> {
    const { text, scans } = structure;
    const memo = text.lineage.of(this.memo);
    const { before, behind } = commonEnds(memo.scans, scans);
    const moved = scans.length - memo.scans.length;
    const logs: ChunkLog[] = [];
    let capture = 0;
    let owner = 0;
    for (let index = 0; index < scans.length; index++) {
      const first = text.firstLineOf(index);
      while (capture < captures.length && (captures[capture]?.end ?? 0) <= first) capture++;
      const end = first + (text.chunks[index]?.starts.length ?? 0);
      const withEvents = (captures[capture]?.start ?? Number.POSITIVE_INFINITY) < end;
      while (owner < hosts.length && (hosts[owner]?.end ?? 0) <= first) owner++;
      const owners = ownersOf(hosts, owner, first, end);
      const isOld = index < before || index >= scans.length - behind;
      const old = isOld ? memo.logs[index < before ? index : index - moved] : undefined;
      const isGood =
        old?.withEvents === withEvents &&
        old.owners === keyOf(owners) &&
        (!old.next || old.next === text.chunks[index + 1]);
      logs.push(old && isGood ? old : this.readChunk(structure, index, withEvents, owners));
      if (!isGood) yield;
    }
    memo.scans = scans;
    memo.logs = logs;
    return { lineage: text.lineage, chunks: foreign.length > 0 ? without(foreign, logs) : logs };
  }

  private readChunk(
    structure: Structure,
    index: number,
    withEvents: boolean,
    owners: readonly HostSpan[],
  ): ChunkLog {
    const chunk = structure.text.chunks[index] as Chunk;
    const first = structure.text.firstLineOf(index);
    const body = chunk.reading.slice(chunk.start, chunk.end);
    const found = this.messages(structure, index, body);
    if (withEvents && body.includes(EVENT)) {
      found.push(...this.events(structure, index, body));
      found.sort((a, b) => a.line - b.line);
    }
    const lineCount = chunk.starts.length;
    const last = found[found.length - 1];
    const reaches = last !== undefined && last.line + WRAP_REACH >= lineCount;
    const next = reaches ? structure.text.chunks[index + 1] : undefined;
    const hits = found
      .filter(({ line }) => structure.head(first + line) !== Head.freeText)
      .map((hit) => this.owned(hit, owners));
    const nexus = body.includes(LICENSE_MANAGER) ? this.nexusHosts(structure, first, hits) : undefined;
    const ios = this.iosHosts(structure, first, hits);
    return { hits, lineCount, withEvents, nexus, ios, owners: keyOf(owners), next };
  }

  private iosHosts(
    structure: Structure,
    first: number,
    hits: readonly LogHit[],
  ): Set<string | undefined> | undefined {
    const found = new Set<string | undefined>();
    for (const { line, start, host } of hits)
      if (!found.has(host) && isIosMessage(structure.text.line(first + line), start)) found.add(host);
    return found.size > 0 ? found : undefined;
  }

  private nexusHosts(structure: Structure, first: number, hits: readonly LogHit[]): Set<string | undefined> {
    const sent = hits.filter(({ line, start }) =>
      structure.text.line(first + line).startsWith(LICENSE_MANAGER, start),
    );
    return new Set(sent.map(({ host }) => host));
  }

  private messages(structure: Structure, index: number, body: string): LogHit[] {
    const hits: LogHit[] = [];
    const first = structure.text.firstLineOf(index);
    const places = placesOf(structure, index, body);
    const prefixAt = ({ line, start }: { line: number; start: number }): Prefixed => {
      const raw = structure.text.line(first + line);
      return { raw, host: this.hosts.hostOf(raw, start) };
    };
    // Of most lines the one before has read the prefix already.
    let read: Prefixed | undefined;
    for (const [at, place] of places.entries()) {
      const { line, start } = place;
      const { raw, host } = read ?? prefixAt(place);
      const next = places[at + 1];
      read = host !== null && next?.line === line + 1 ? prefixAt(next) : undefined;
      if (host === null) continue;
      // A line of the log behind it: this one is not wrapped.
      const isWhole = read !== undefined && read.host !== null;
      const sign = isWhole ? this.signOfTail(raw.slice(start)) : this.signAt(structure, first + line, start);
      if (sign) hits.push({ line, start, host: host && this.shared(host), sign });
    }
    return hits;
  }

  private signAt(structure: Structure, line: number, start: number): Sign | undefined {
    const message = readLogMessage(structure.text, line, start);
    return message && this.signOf(message);
  }

  /** The sign of a message that is in one line, from its `%` on. */
  private signOfTail(tail: string): Sign | undefined {
    const known = this.tails.get(tail);
    if (known !== undefined) return known ?? undefined;
    const message = messageOf(tail);
    const sign = message && this.classify(message);
    if (this.tails.size >= MAX_KNOWN) this.tails.clear();
    this.tails.set(Array.from(tail).join(''), sign ?? null);
    return sign;
  }

  private events(structure: Structure, index: number, body: string): LogHit[] {
    const hits: LogHit[] = [];
    const first = structure.text.firstLineOf(index);
    for (let offset = body.indexOf(EVENT); offset >= 0; offset = body.indexOf(EVENT, offset + 1)) {
      const { line, start } = placeOf(structure, index, offset);
      const message = readEvent(structure.text, first + line, start);
      const sign = message && this.signOf(message);
      if (sign) hits.push({ line, start, host: undefined, sign });
    }
    return hits;
  }

  private signOf(message: LogMessage): Sign | undefined {
    const key = `${message.mnemonic} ${message.body}`;
    if (this.signs.has(key)) return this.signs.get(key);
    if (this.signs.size >= MAX_KNOWN) this.signs.clear();
    const sign = this.classify(message);
    this.signs.set(key, sign);
    return sign;
  }

  private owned(hit: LogHit, owners: readonly HostSpan[]): LogHit {
    if (hit.host !== undefined || owners.length === 0) return hit;
    const owner = owners.find(({ start, end }) => hit.line >= start && hit.line < end);
    return owner ? { ...hit, host: this.shared(owner.host) } : hit;
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
