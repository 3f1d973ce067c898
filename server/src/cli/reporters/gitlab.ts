import { createHash } from 'node:crypto';
import type { Finding } from '../../service/types';
import type { Severity } from '../../shared/settings';
import type { ReportedFile } from '../check/checked-file';
import { fingerprintOf } from '../check/fingerprint';
import type { Reporter } from './reporter';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'major',
  information: 'minor',
  hint: 'info',
};

/** A Code Quality report, which GitLab shows in merge requests; lines count from 1. */
export function gitlabReporter(): Reporter {
  let separator = '\n';
  return {
    begin: () => '[',
    file: (file) =>
      file.findings
        .map((finding) => {
          const text = `${separator}${JSON.stringify(issue(file, finding))}`;
          separator = ',\n';
          return text;
        })
        .join(''),
    end: () => '\n]\n',
  };
}

function issue(file: ReportedFile, finding: Finding) {
  const { code, name, severity, message, range } = finding;
  // GitLab tells findings of all files apart by this alone.
  const known = `${file.path}\n${code}\n${fingerprintOf(file, finding)}`;
  return {
    description: `${code} ${name}: ${message}`,
    check_name: code,
    fingerprint: createHash('sha256').update(known).digest('hex').slice(0, 32),
    severity: SEVERITIES[severity],
    location: { path: file.path, lines: { begin: range.start.line + 1, end: range.end.line + 1 } },
  };
}
