import type { LogHit } from '../captures/log-scan';
import type { Kind } from './classify';
import { isResolvedBy, RESOLVES } from './resolving';
import type { Resolver } from './scenario';

/** Repeats kept as places; the rest is only counted. */
export const PLACES = 5;

/** Where a log line says something; its line counts from the first of what is summed up. */
export interface LogPlace {
  readonly line: number;
  readonly start: number;
}

/** A failure that stands at the end of a piece of log. */
export interface Standing {
  readonly main: LogPlace;
  readonly count: number;
  /** The first few other places. */
  readonly places: readonly LogPlace[];
}

/** What a piece of log says of one host: first what it resolves of all before it, then what stands at its end. */
export interface HostSummary {
  readonly resolved: ReadonlySet<Resolver>;
  readonly standing: ReadonlyMap<Kind, Standing>;
}

/** What a piece of log comes to, by host. It does not grow with repeats. */
export type Summary = ReadonlyMap<string | undefined, HostSummary>;

interface Draft {
  resolved: Set<Resolver>;
  readonly standing: Map<Kind, Counted>;
}

/** While it is being made. */
type Counted = { -readonly [K in keyof Standing]: Standing[K] };

/** A piece of log by its messages, or by its own summary. */
export interface Summed {
  readonly lines: number;
  readonly hits: readonly LogHit[];
  readonly summary: Summary | undefined;
}

/** The summary of pieces that follow each other. */
export function combined(pieces: readonly Summed[]): Summary {
  const found = new Map<string | undefined, Draft>();
  let first = 0;
  for (const { summary, hits, lines } of pieces) {
    if (summary) for (const [host, piece] of summary) append(draftOf(found, host), piece, first);
    else for (const hit of hits) add(draftOf(found, hit.host), hit, first);
    first += lines;
  }
  return found;
}

/** Shared by all that resolve nothing; never added to. */
const NONE = new Set<Resolver>();

function resolves(draft: Draft, resolver: Resolver): void {
  if (draft.resolved === NONE) draft.resolved = new Set();
  draft.resolved.add(resolver);
}

function draftOf(found: Map<string | undefined, Draft>, host: string | undefined): Draft {
  let draft = found.get(host);
  if (!draft) {
    draft = { resolved: NONE, standing: new Map() };
    found.set(host, draft);
  }
  return draft;
}

function add(draft: Draft, { kind, line, start }: LogHit, first: number): void {
  const { standing } = draft;
  if (kind.startsWith(RESOLVES)) {
    const resolver = kind.slice(RESOLVES.length) as Resolver;
    resolves(draft, resolver);
    for (const other of standing.keys()) if (isResolvedBy(other, resolver)) standing.delete(other);
    return;
  }
  const known = standing.get(kind);
  if (known && known.places.length >= PLACES) {
    known.count++;
    return;
  }
  const place = { line: first + line, start };
  standing.set(kind, known ? repeated(known, 1, [place]) : { main: place, count: 1, places: [] });
}

function append(draft: Draft, piece: HostSummary, first: number): void {
  const { standing } = draft;
  for (const resolver of piece.resolved) {
    resolves(draft, resolver);
    for (const kind of standing.keys()) if (isResolvedBy(kind, resolver)) standing.delete(kind);
  }
  for (const [kind, later] of piece.standing) {
    const known = standing.get(kind);
    if (known && known.places.length >= PLACES) {
      known.count += later.count;
      continue;
    }
    const main = moved(later.main, first);
    const places = later.places.map((place) => moved(place, first));
    standing.set(
      kind,
      known ? repeated(known, later.count, [main, ...places]) : { main, count: later.count, places },
    );
  }
}

function repeated({ main, count, places }: Standing, more: number, others: readonly LogPlace[]): Counted {
  const all = places.length < PLACES ? [...places, ...others].slice(0, PLACES) : places;
  return { main, count: count + more, places: all };
}

function moved({ line, start }: LogPlace, by: number): LogPlace {
  return { line: line + by, start };
}
