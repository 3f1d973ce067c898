import type { Unreadable } from '../../disk/inputs';
import type { Severity } from '../../shared/settings';
import type { ReportedFile } from '../check/checked-file';
import type { Summary } from '../reporters/reporter';

/** Counts what a check finds. */
export class Tally implements Summary {
  files = 0;
  skipped = 0;
  unrecognized = 0;
  accepted = 0;
  fixable = 0;
  interrupted = false;
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  readonly unreadable: Unreadable[] = [];

  /** Counts a checked file; with `fixes`, also what fix-all would mend in it. */
  add(file: ReportedFile, fixes: boolean): void {
    this.files++;
    if (file.identity.dialect === 'none') this.unrecognized++;
    this.accepted += file.accepted.length;
    for (const finding of file.findings) {
      this.counts[finding.severity]++;
      if (fixes && file.fixes(finding).some(({ safe }) => safe)) this.fixable++;
    }
  }

  /** Whether a finding was counted that fails the check. */
  hasFailure(fails: (severity: Severity) => boolean): boolean {
    return (Object.keys(this.counts) as Severity[]).some(
      (severity) => this.counts[severity] > 0 && fails(severity),
    );
  }
}
