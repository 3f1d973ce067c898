import type { Severity } from '../../shared/settings';
import type { ReportedFile } from '../checked-file';
import type { Unreadable } from '../inputs';
import type { LinkTemplate } from '../line-link';
import type { Shard } from '../shard';
import type { SiteOf } from '../site';

/** What a check came to. */
export interface Summary {
  readonly files: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings that `--fix` would mend. */
  readonly fixable: number;
  /** Findings that are known already. */
  readonly accepted: number;
  /** Binary files in folders. */
  readonly skipped: number;
  readonly unreadable: readonly Unreadable[];
  /** Whether the user stopped the check before its end. */
  readonly interrupted: boolean;
}

/** What a reporter has to know of the command line. */
export interface ReportOptions {
  readonly colour: boolean;
  readonly quiet: boolean;
  /** What makes a finding known already, e.g. `in the baseline`. */
  readonly known: string;
  /** The part of the files that is checked; undefined for all. */
  readonly shard: Shard | undefined;
  /** The site of a file. */
  readonly site: SiteOf;
  /** How links to lines are made; undefined for none. */
  readonly link: LinkTemplate | undefined;
  /** Whether a finding of that severity fails the check. */
  readonly fails: (severity: Severity) => boolean;
}

/** Makes a report piece by piece, so that it need not fit into memory. */
export interface Reporter {
  begin?(): string;
  /** Files come in path order. */
  file(file: ReportedFile): string;
  end(summary: Summary): string;
}

/** How many, in words: `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 || noun === 'information' ? '' : 's'}`;
}
