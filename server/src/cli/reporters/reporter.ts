import type { Severity } from '../../shared/settings';
import type { CheckedFile } from '../checked-file';
import type { Unreadable } from '../inputs';

/** What a check came to. */
export interface Summary {
  readonly files: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings that `--fix` would mend. */
  readonly fixable: number;
  /** Findings that the baseline lists. */
  readonly accepted: number;
  /** Binary files in folders. */
  readonly skipped: number;
  readonly unreadable: readonly Unreadable[];
}

/** What a reporter has to know of the command line. */
export interface ReportOptions {
  readonly colour: boolean;
  readonly quiet: boolean;
  /** Whether a finding of that severity fails the check. */
  readonly fails: (severity: Severity) => boolean;
}

/** Makes a report piece by piece, so that it need not fit into memory. */
export interface Reporter {
  begin?(): string;
  /** Files come in path order. */
  file(file: CheckedFile): string;
  end(summary: Summary): string;
}

/** How many, in words: `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 || noun === 'information' ? '' : 's'}`;
}
