import type { LogHit } from '../captures/log-parts';
import type { Failure, Success } from '../captures/sign';
import { isEndedBy } from './endings';
import type { HostSummary, LogFailure, LogPlace, Summary } from './log-host';

/** Repeats kept as places; the rest is only counted. */
export const PLACES = 5;

interface Draft {
  ended: Set<Success>;
  readonly standing: Map<Failure, Counted>;
  policy: boolean;
  last: LogPlace;
  exchanged: LogPlace | undefined;
}

/** While it is being made. */
type Counted = { -readonly [K in keyof LogFailure]: LogFailure[K] };

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

/** Shared by all that end nothing; never added to. */
const NONE = new Set<Success>();
/** Successes that the server has its part in. */
const EXCHANGES = new Set<Success>(['registered', 'communicated', 'answered', 'acknowledged']);
const NOWHERE: LogPlace = { line: 0, start: 0 };

function end(draft: Draft, success: Success): void {
  if (draft.ended === NONE) draft.ended = new Set();
  draft.ended.add(success);
  for (const one of draft.standing.keys()) if (isEndedBy(one, success)) draft.standing.delete(one);
}

function draftOf(found: Map<string | undefined, Draft>, host: string | undefined): Draft {
  let draft = found.get(host);
  if (!draft) {
    draft = { ended: NONE, standing: new Map(), policy: false, last: NOWHERE, exchanged: undefined };
    found.set(host, draft);
  }
  return draft;
}

function add(draft: Draft, { sign, line, start }: LogHit, first: number): void {
  const place = { line: first + line, start };
  draft.last = place;
  draft.policy ||= sign.policy;
  if (sign.is === 'success') {
    for (const success of sign.of) end(draft, success);
    if (sign.of.some((success) => EXCHANGES.has(success))) draft.exchanged = place;
    return;
  }
  const known = draft.standing.get(sign);
  if (!known) {
    draft.standing.set(sign, { main: place, last: place, count: 1, places: [] });
    return;
  }
  repeat(known, 1, [place], place);
}

function append(draft: Draft, piece: HostSummary, first: number): void {
  draft.last = moved(piece.last, first);
  draft.policy ||= piece.policy;
  for (const success of piece.ended) end(draft, success);
  if (piece.exchanged) draft.exchanged = moved(piece.exchanged, first);
  for (const [sign, later] of piece.standing) {
    const known = draft.standing.get(sign);
    const last = moved(later.last, first);
    if (known && known.places.length >= PLACES) {
      repeat(known, later.count, [], last);
      continue;
    }
    const main = moved(later.main, first);
    const places = later.places.map((place) => moved(place, first));
    if (known) repeat(known, later.count, [main, ...places], last);
    else draft.standing.set(sign, { main, last, count: later.count, places });
  }
}

function repeat(known: Counted, more: number, others: readonly LogPlace[], last: LogPlace): void {
  if (known.places.length < PLACES) known.places = [...known.places, ...others].slice(0, PLACES);
  known.count += more;
  known.last = last;
}

function moved({ line, start }: LogPlace, by: number): LogPlace {
  return { line: line + by, start };
}
