import type { LineSpan } from '../syntax/structure';
import type { Chunk } from '../text/chunk';
import type { Sign } from './sign';

/** A log message of interest: where it stands, who sent it, and what the classifier makes of it. */
export interface LogHit {
  /** Counted from the first line of its chunk. */
  readonly line: number;
  readonly start: number;
  /** As printed; undefined where the line names no device. */
  readonly host: string | undefined;
  readonly sign: Sign;
}

/** The log messages of one chunk. The object stays the same as long as they do. */
export interface ChunkLog {
  readonly hits: readonly LogHit[];
  readonly lineCount: number;
  readonly withEvents: boolean;
  /** Hosts with messages of NX-OS's license manager, if there are any. */
  readonly nexus: ReadonlySet<string | undefined> | undefined;
  /** Hosts with messages as IOS writes them, if there are any. */
  readonly ios: ReadonlySet<string | undefined> | undefined;
  /** The devices at whose prompts its lines stand, and which lines. */
  readonly owners: string;
  /** The chunk behind, where the last message could be wrapped into it. */
  readonly next: Chunk | undefined;
}

/** The logs without the lines of some spans, which are in order. */
export function without(spans: readonly LineSpan[], logs: readonly ChunkLog[]): ChunkLog[] {
  let first = 0;
  return logs.map((log) => {
    const start = first;
    first += log.lineCount;
    if (!spans.some((span) => span.start < first && span.end > start)) return log;
    const hits = log.hits.filter(
      ({ line }) => !spans.some((span) => span.start <= start + line && start + line < span.end),
    );
    return hits.length === log.hits.length ? log : { ...log, hits };
  });
}
