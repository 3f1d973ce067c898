import type { Capture } from '../captures/capture';
import type { Range } from '../text/range';
import type { Kind } from './classify';
import type { Device, Devices } from './devices';
import { PLACES, type Standing, type Summary } from './log-summary';
import type { Piece } from './log-tree';
import { isResolvedBy, RESOLVES } from './resolving';
import type { Resolver } from './scenario';
import { type Signal, signalsOf } from './signals';

/** Where something was said. */
interface Place {
  readonly line: number;
  readonly start: number;
  /** Of a value in an output; of a log line it is made when needed. */
  readonly range: Range | undefined;
}

/** A failure that nothing later has resolved. */
export interface Live {
  /** Its reason line in an output, else its first log line. */
  readonly main: Place;
  /** An output says so, not only a log. */
  readonly stated: boolean;
  readonly count: number;
  /** The first few other places. */
  readonly places: readonly Place[];
  /** What it is about, e.g. a trustpoint. */
  readonly subject?: string | undefined;
}

type Failures = Map<Kind, Live>;

/**
 * Goes through all that was said in the order of its lines, and keeps for each device the failures that are still
 * standing at the end. Pieces of log between two outputs count as a whole.
 */
export function liveFailures(capture: Capture, log: Piece, devices: Devices): Map<Device, Failures> {
  const live = new Map<Device, Failures>();
  const failuresOf = (host: string | undefined): Failures => {
    const device = devices.of(host);
    const failures = live.get(device) ?? new Map();
    live.set(device, failures);
    return failures;
  };
  const walk = new Walk(log, devices.haveOneHostEach, failuresOf);
  // Where both are on one line, outputs come first.
  for (const signal of signalsOf(capture)) {
    walk.upTo(signal.line);
    if (signal.kind.startsWith(RESOLVES))
      resolve(failuresOf(signal.host), signal.kind.slice(RESOLVES.length) as Resolver);
    else note(failuresOf(signal.host), signal);
  }
  walk.upTo(Number.POSITIVE_INFINITY);
  return live;
}

/** Goes through the pieces of a log, in steps. */
class Walk {
  private readonly log: Piece;
  /** Of a device with two names only its single messages tell what came first. */
  private readonly mayTakeWhole: boolean;
  private readonly failuresOf: (host: string | undefined) => Failures;
  private done = 0;

  constructor(log: Piece, mayTakeWhole: boolean, failuresOf: (host: string | undefined) => Failures) {
    this.log = log;
    this.mayTakeWhole = mayTakeWhole;
    this.failuresOf = failuresOf;
  }

  /** Takes what stands before a line. */
  upTo(line: number): void {
    if (line > this.done) this.take(this.log, 0, this.done, line);
    this.done = Math.max(this.done, line);
  }

  private take(piece: Piece, first: number, from: number, to: number): void {
    const end = first + piece.lines;
    if (end <= from || first >= to || piece.summary?.size === 0) return;
    if (piece.summary && this.mayTakeWhole && first >= from && end <= to) {
      this.whole(piece.summary, first);
      return;
    }
    let at = first;
    for (const child of piece.pieces) {
      this.take(child, at, from, to);
      at += child.lines;
    }
    for (const { line, start, kind, host } of piece.hits) {
      if (first + line < from || first + line >= to) continue;
      if (kind.startsWith(RESOLVES)) resolve(this.failuresOf(host), kind.slice(RESOLVES.length) as Resolver);
      else stand(this.failuresOf(host), kind, { main: { line, start }, count: 1, places: [] }, first);
    }
  }

  private whole(summary: Summary, first: number): void {
    for (const [host, { resolved, standing }] of summary) {
      const failures = this.failuresOf(host);
      for (const resolver of resolved) resolve(failures, resolver);
      for (const [kind, one] of standing) stand(failures, kind, one, first);
    }
  }
}

function resolve(failures: Failures, resolver: Resolver): void {
  for (const kind of failures.keys()) if (isResolvedBy(kind, resolver)) failures.delete(kind);
}

/** Adds what log lines say. */
function stand(failures: Failures, kind: Kind, { main, count, places }: Standing, first: number): void {
  const known = failures.get(kind);
  const placeOf = ({ line, start }: Standing['main']): Place => ({
    line: first + line,
    start,
    range: undefined,
  });
  if (!known) {
    failures.set(kind, { main: placeOf(main), stated: false, count, places: places.map(placeOf) });
    return;
  }
  const free = PLACES - known.places.length;
  const others = free > 0 ? [main, ...places].slice(0, free).map(placeOf) : [];
  failures.set(kind, { ...known, count: known.count + count, places: [...known.places, ...others] });
}

/** Adds what an output says. It is a better place than the log lines before it. */
function note(failures: Failures, { kind, line, range }: Signal): void {
  const place: Place = { line, start: range?.start.character ?? 0, range };
  const known = failures.get(kind);
  if (!known) {
    failures.set(kind, { main: place, stated: range !== undefined, count: 1, places: [] });
    return;
  }
  const leads = range !== undefined && !known.stated;
  const other = leads ? known.main : place;
  failures.set(kind, {
    main: leads ? place : known.main,
    stated: known.stated || leads,
    count: known.count + 1,
    places: [...known.places, other].slice(0, PLACES),
  });
}
