import type { Capture } from '../captures/capture';
import { type Moment, momentLike } from '../captures/dates';
import type { Failure, Success } from '../captures/sign';
import type { Range } from '../text/range';
import type { Text } from '../text/text';
import type { Device, Devices } from './devices';
import { isEndedBy } from './endings';
import type { LogFailure, Summary } from './log-host';
import { PLACES } from './log-summary';
import type { Piece } from './log-tree';
import type { Said } from './scenario';
import type { Signal } from './signal';
import { signalsOf } from './signals';

/** Where something was said. */
export interface Place {
  readonly line: number;
  readonly start: number;
  /** Of a value in an output; of a log line it is made when needed. */
  readonly range: Range | undefined;
}

/** A failure that nothing later has ended. */
export interface Live {
  readonly failure: Failure;
  /** Its reason line in an output, else its first log line. */
  readonly main: Place;
  /** The last place that shows it. */
  readonly last: Place;
  /** An output says so, not only a log. */
  readonly stated: boolean;
  /** When it happened last, where an output says. */
  readonly when: Moment | undefined;
  readonly said: Said | undefined;
  readonly count: number;
  /** The first few other places. */
  readonly places: readonly Place[];
}

type Failures = Map<Failure, Live>;

/**
 * Goes through all that was said in the order of its lines, and keeps for each device the failures that are still
 * standing at the end, a signal a step. Pieces of log between two outputs count as a whole.
 */
export function* liveFailures(
  text: Text,
  capture: Capture,
  log: Piece,
  devices: Devices,
): Generator<void, Map<Device, Failures>> {
  const live = new Map<Device, Failures>();
  const failuresOf = (host: string | undefined): Failures => {
    const device = devices.of(host);
    const failures = live.get(device) ?? new Map();
    live.set(device, failures);
    return failures;
  };
  const walk = new Walk(log, devices.haveOneHostEach, failuresOf);
  // Where both are on one line, outputs come first.
  for (const signal of yield* signalsOf(capture, devices)) {
    yield;
    walk.upTo(signal.line);
    const failures = failuresOf(signal.host);
    const { sign, when } = signal;
    if (sign.is === 'failure') note(failures, sign, signal);
    else for (const success of sign.of) end(failures, success, (one) => isBefore(text, one, when));
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
    const last = first + piece.lines;
    if (last <= from || first >= to || piece.summary?.size === 0) return;
    if (piece.summary && this.mayTakeWhole && first >= from && last <= to) {
      this.whole(piece.summary, first);
      return;
    }
    let at = first;
    for (const child of piece.pieces) {
      this.take(child, at, from, to);
      at += child.lines;
    }
    for (const { line, start, sign, host } of piece.hits) {
      if (first + line < from || first + line >= to) continue;
      const place = { line, start };
      if (sign.is === 'failure')
        stand(this.failuresOf(host), sign, { main: place, last: place, count: 1, places: [] }, first);
      else for (const success of sign.of) end(this.failuresOf(host), success);
    }
  }

  private whole(summary: Summary, first: number): void {
    for (const [host, { ended, standing }] of summary) {
      const failures = this.failuresOf(host);
      for (const success of ended) end(failures, success);
      for (const [sign, one] of standing) stand(failures, sign, one, first);
    }
  }
}

function end(failures: Failures, success: Success, isOver: (live: Live) => boolean = () => true): void {
  for (const [sign, live] of failures) if (isEndedBy(sign, success) && isOver(live)) failures.delete(sign);
}

/** An output tells of a success on a day; what failed after that day is not over. Without dates the lines decide. */
function isBefore(text: Text, { last, when }: Live, success: Moment | undefined): boolean {
  if (!success) return true;
  const failed = when ?? momentLike(text.line(last.line).slice(0, Math.min(last.start, 160)), success);
  return !failed || failed.time <= success.time;
}

/** Adds what log lines say. */
function stand(failures: Failures, sign: Failure, one: LogFailure, first: number): void {
  const known = failures.get(sign);
  const placeOf = ({ line, start }: LogFailure['main']): Place => ({
    line: first + line,
    start,
    range: undefined,
  });
  const { main, last, count, places } = one;
  if (!known) {
    failures.set(sign, {
      failure: sign,
      main: placeOf(main),
      last: placeOf(last),
      stated: false,
      when: undefined,
      said: undefined,
      count,
      places: places.map(placeOf),
    });
    return;
  }
  const free = PLACES - known.places.length;
  const others = free > 0 ? [main, ...places].slice(0, free).map(placeOf) : [];
  failures.set(sign, {
    ...known,
    last: placeOf(last),
    // The log goes on behind the output: it tells when.
    when: undefined,
    count: known.count + count,
    places: [...known.places, ...others],
  });
}

function placeOfRange(range: Range): Place {
  return { line: range.start.line, start: range.start.character, range };
}

/** Adds what an output says. It is a better place than the log lines before it. */
function note(failures: Failures, sign: Failure, { line, range, when, said, others = [] }: Signal): void {
  const place: Place = { line, start: range?.start.character ?? 0, range };
  const known = failures.get(sign);
  if (!known) {
    failures.set(sign, {
      ...{ failure: sign, main: place, last: place, stated: range !== undefined },
      ...{ when, said, count: 1, places: others.map(placeOfRange) },
    });
    return;
  }
  const leads = range !== undefined && !known.stated;
  const other = leads ? known.main : place;
  failures.set(sign, {
    failure: sign,
    main: leads ? place : known.main,
    last: place,
    stated: known.stated || leads,
    when,
    said: said ?? known.said,
    count: known.count + 1,
    places: [...known.places, other].slice(0, PLACES),
  });
}
