import type { Capture } from '../captures/capture';
import type { LogHit } from '../captures/log-scan';
import type { Range } from '../text/range';
import { type Kind, UNRESOLVED, UNRESOLVED_CSLU } from './classify';
import type { Device, Devices } from './devices';
import { scenarioOf } from './index';
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
  count: number;
  /** The first few other places. */
  readonly places: readonly Place[];
  /** What it is about, e.g. a trustpoint. */
  readonly subject?: string | undefined;
}

/** Repeats kept as places; the rest is only counted. */
const PLACES = 5;
/** Messages between two yields. */
const SLICE = 5_000;

/**
 * Walks through all that was said in the order of its lines, and keeps for each device the failures that are still
 * standing at the end. Memory does not grow with repeats; yields now and then.
 */
export function* liveFailures(
  capture: Capture,
  devices: Devices,
): Generator<void, Map<Device, Map<Kind, Live>>> {
  const live = new Map<Device, Map<Kind, Live>>();
  let rest = SLICE;
  for (const said of inOrder(signalsOf(capture), capture.logs)) {
    const device = devices.of(said.host);
    let failures = live.get(device);
    if (!failures) {
      failures = new Map();
      live.set(device, failures);
    }
    if (said.kind.startsWith('+')) resolve(failures, said.kind.slice(1) as Resolver);
    else note(failures, said);
    if (--rest === 0) {
      rest = SLICE;
      yield;
    }
  }
  return live;
}

type Said = Pick<Signal, 'line' | 'host' | 'kind'> & Partial<Pick<Signal, 'range'> & Pick<LogHit, 'start'>>;

/** Both lists are in order; where they meet, outputs come first. */
function* inOrder(signals: readonly Signal[], logs: readonly LogHit[]): Generator<Said> {
  let at = 0;
  for (const log of logs) {
    for (let next = signals[at]; next && next.line <= log.line; next = signals[++at]) yield next;
    yield log;
  }
  for (let next = signals[at]; next; next = signals[++at]) yield next;
}

function resolve(failures: Map<Kind, Live>, resolver: Resolver): void {
  for (const kind of failures.keys()) if (isResolvedBy(kind, resolver)) failures.delete(kind);
}

const resolvers = new Map<Kind, readonly Resolver[]>();

function isResolvedBy(kind: Kind, resolver: Resolver): boolean {
  let known = resolvers.get(kind);
  if (!known) {
    known = resolversOf(kind);
    if (resolvers.size < 1_000) resolvers.set(kind, known);
  }
  return known.includes(resolver);
}

function resolversOf(kind: Kind): readonly Resolver[] {
  const colon = kind.indexOf(':');
  const plain = colon < 0 ? kind : kind.slice(0, colon);
  const code = plain === UNRESOLVED || plain === UNRESOLVED_CSLU ? 'SL905' : plain;
  return scenarioOf(code)?.evidence.resolvedBy ?? [];
}

function note(failures: Map<Kind, Live>, { kind, line, start, range }: Said): void {
  const place: Place = { line, start: start ?? range?.start.character ?? 0, range };
  const known = failures.get(kind);
  if (!known) {
    failures.set(kind, { main: place, stated: range !== undefined, count: 1, places: [] });
    return;
  }
  known.count++;
  if (range === undefined && known.places.length >= PLACES) return;
  // An output that says it is a better place than the log lines before it.
  const leads = range !== undefined && !known.stated;
  const other = leads ? known.main : place;
  failures.set(kind, {
    main: leads ? place : known.main,
    stated: known.stated || leads,
    count: known.count,
    places: known.places.length < PLACES || leads ? [...known.places, other].slice(0, PLACES) : known.places,
  });
}
