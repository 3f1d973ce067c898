import { shown } from '../../model/cover';
import type { Analysis, CrossTie } from '../../service';
import type { DeviceRecord } from '../../service/health/types';
import type { Finding, Fix, Identity, TextEdit } from '../../service/types';
import type { Severity } from '../../shared/settings';
import { type Diff, unifiedDiff } from './unified-diff';

/** Asks the service what a text says of devices, with the findings that the report shows. */
export type RecordsOf = (
  analysis: Analysis,
  path: string,
  findings: readonly Finding[],
) => readonly DeviceRecord[];

/** What a checked file needs of others. */
export interface CheckedFileOptions {
  /** Asks the service for the fixes of a finding. */
  readonly fixesOf: (analysis: Analysis, finding: Finding) => readonly Fix[];
  /** Asks the service for all safe fixes. */
  readonly fixAll?: (analysis: Analysis) => readonly TextEdit[];
  readonly recordsOf?: RecordsOf | undefined;
  readonly isAccepted: IsAccepted | undefined;
  /** Whether reports show findings of that severity. */
  readonly shows: (severity: Severity) => boolean;
  /** Files of the same devices, and what they add. */
  readonly others?: readonly { readonly path: string; readonly analysis: Analysis }[];
  readonly ties?: readonly CrossTie[];
}

/** Whether a baseline lists a finding of the file. */
export type IsAccepted = (file: ReportedFile, finding: Finding) => boolean;

/** What reports see of a checked file. */
export type ReportedFile = Pick<
  CheckedFile,
  'path' | 'identity' | 'all' | 'findings' | 'accepted' | 'suppressed' | 'line' | 'fixes' | 'diff' | 'devices'
>;

/** A checked file as reports may show it: without secrets, which what has been read of the text does not hold. */
export class CheckedFile {
  readonly path: string;
  readonly identity: Identity;
  /** All findings, in the order of the text. */
  readonly all: readonly Finding[];
  /** Those that the report shows. */
  readonly findings: readonly Finding[];
  /** Findings that are known: the baseline lists them, or the earlier revision has them. */
  readonly accepted: readonly Finding[];
  /** Findings that a comment switched off, with its reason. */
  readonly suppressed: readonly { readonly finding: Finding; readonly reason: string }[];
  private readonly analysis: Analysis;
  private readonly others: NonNullable<CheckedFileOptions['others']>;
  private readonly ties: ReadonlyMap<Finding, CrossTie>;
  private readonly fixesOf: CheckedFileOptions['fixesOf'];
  private readonly fixAll: NonNullable<CheckedFileOptions['fixAll']>;
  private readonly recordsOf: RecordsOf;
  private readonly originals = new Map<Finding, Finding>();

  constructor(
    path: string,
    analysis: Analysis,
    {
      fixesOf,
      fixAll = () => [],
      recordsOf = () => [],
      isAccepted,
      shows,
      others = [],
      ties = [],
    }: CheckedFileOptions,
  ) {
    this.path = path;
    this.analysis = analysis;
    this.fixesOf = fixesOf;
    this.fixAll = fixAll;
    this.recordsOf = recordsOf;
    this.identity = analysis.identity;
    this.others = others;
    this.ties = new Map(ties.map((tie) => [tie.finding, tie]));
    this.all = analysis.findings.map((finding) => this.shown(finding));
    this.suppressed = analysis.suppressed.map(({ finding, reason }) => ({
      finding: this.shown(finding),
      reason: shown(reason),
    }));
    this.accepted = isAccepted ? this.all.filter((finding) => isAccepted(this, finding)) : [];
    this.findings = this.all.filter((finding) => shows(finding.severity) && !this.accepted.includes(finding));
  }

  /** A line of the text, or of another one that is related to it, without secrets. */
  line(number: number, path = this.path): string | undefined {
    const other = path === this.path ? undefined : this.others.find((one) => one.path === path);
    const analysis = other?.analysis ?? this.analysis;
    return shown(analysis.structure.text.line(number));
  }

  /** What fix-all would change. */
  diff(): Diff {
    const { text, structure } = this.analysis;
    return unifiedDiff(this.path, text, structure.text, this.fixAll(this.analysis));
  }

  /** What the file says of devices: copies, since a name cut out of a text would keep the whole text in memory. */
  devices(): readonly DeviceRecord[] {
    const found = this.findings.map((finding) => this.originals.get(finding) ?? finding);
    return structuredClone(this.recordsOf(this.analysis, this.path, found));
  }

  /** The fixes of a finding, the preferred one first. */
  fixes(finding: Finding): readonly Fix[] {
    if (!finding.fixable) return [];
    return this.fixesOf(this.analysis, this.originals.get(finding) ?? finding);
  }

  private shown(finding: Finding): Finding {
    const related = [...(this.ties.get(finding)?.related ?? []), ...finding.related];
    const one = { ...finding, related };
    this.originals.set(one, finding);
    return one;
  }
}
