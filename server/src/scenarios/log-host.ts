import type { Failure, Success } from '../captures/sign';

/** Where a log line says something; its line counts from the first of what is summed up. */
export interface LogPlace {
  readonly line: number;
  readonly start: number;
}

/** A failure that stands at the end of a piece of log. */
export interface LogFailure {
  readonly main: LogPlace;
  /** The last line that shows it. */
  readonly last: LogPlace;
  readonly count: number;
  /** The first few other places. */
  readonly places: readonly LogPlace[];
}

/** What a piece of log says of one host: first what it ends of all before it, then what stands at its end. */
export interface HostSummary {
  readonly ended: ReadonlySet<Success>;
  readonly standing: ReadonlyMap<Failure, LogFailure>;
  /** Whether a message is one of devices that report by policy. */
  readonly policy: boolean;
  readonly last: LogPlace;
  /** The last message that tells of an exchange with the server that worked. */
  readonly exchanged: LogPlace | undefined;
}

/** What a piece of log comes to, by host. It does not grow with repeats. */
export type Summary = ReadonlyMap<string | undefined, HostSummary>;
