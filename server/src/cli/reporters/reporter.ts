import * as l10n from '@vscode/l10n';
import type { Unreadable } from '../../disk/inputs';
import type { Message } from '../../shared/message';
import type { Severity } from '../../shared/settings';
import type { ReportedFile } from '../check/checked-file';
import type { Shard } from '../options/shard';
import type { LinkTemplate } from '../report/line-link';
import type { SiteOf } from '../report/site';

/** What a check came to. */
export interface Summary {
  readonly files: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Files in which no configuration and no capture was recognised. */
  readonly unrecognized: number;
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
  /** Whether the report is for one-click suggestions: their readers show suppressed results like all others. */
  readonly suggests: boolean;
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
  /** What the user should know of the finished report itself; for standard error. */
  remark?(): string | undefined;
}

/** What reports count, for one and for several. */
const COUNTED = {
  error: ['1 error', '{count} errors'],
  warning: ['1 warning', '{count} warnings'],
  information: ['1 information', '{count} information'],
  hint: ['1 hint', '{count} hints'],
  finding: ['1 finding', '{count} findings'],
  file: ['1 file', '{count} files'],
  unrecognized: [
    '1 file holds no IOS XE, NX-OS or capture text',
    '{count} files hold no IOS XE, NX-OS or capture text',
  ],
  'binary file': ['1 binary file', '{count} binary files'],
} as const satisfies Readonly<Record<string, readonly [one: Message, several: Message]>>;

/** What to say of files in which nothing was recognised. */
export function unrecognizedText(files: number): string[] {
  return files > 0 ? [count(files, 'unrecognized')] : [];
}

/** How many, in words: `1 error`, `2 errors`. */
export function count(number: number, noun: keyof typeof COUNTED): string {
  const [one, several]: readonly [Message, Message] = COUNTED[noun];
  return l10n.t(number === 1 ? one : several, { count: number });
}
