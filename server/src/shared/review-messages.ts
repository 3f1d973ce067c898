import type { DocumentParams } from './document-messages';
import type { PathHop } from './hops';
import type { HopMessage, Place } from './path-messages';

/** Two versions of a file; null where it is not there. The URI is that of the file now: its settings count. */
export interface ReviewParams extends DocumentParams {
  readonly before: string | null;
  readonly after: string | null;
}

/** A finding of one of two versions. */
export interface ReviewedFindingMessage {
  readonly code: string;
  readonly name: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly range: Place;
  readonly fixable: boolean;
}

/** A destination before and after, with its hops; null where there is none. */
export interface ChangedPathMessage {
  readonly before: string | null;
  readonly after: string | null;
  readonly hops: readonly {
    readonly hop: PathHop;
    readonly before: HopMessage['state'] | null;
    readonly after: HopMessage['state'] | null;
  }[];
}

/** What a change does to a file. */
export interface ReviewMessage {
  /** The host names of both versions; null where none is written, or where there is no such version. */
  readonly devices: { readonly before: string | null; readonly after: string | null };
  readonly introduced: readonly ReviewedFindingMessage[];
  readonly resolved: readonly ReviewedFindingMessage[];
  readonly unchanged: readonly ReviewedFindingMessage[];
  readonly paths: readonly ChangedPathMessage[];
}
