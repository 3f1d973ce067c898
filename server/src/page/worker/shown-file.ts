import type { Analysis } from '../../service';
import { isProven } from '../../service/capture/is-proven';
import { fixOffers } from '../../service/fixes';
import type { Finding, Related } from '../../service/types';
import { type OfferedFix, SEVERITIES, type ShownFile, type ShownFinding, type Summary } from '../messages';
import type { Library } from './library';

/** What the list of files says of one. */
export function summaryOf(library: Library, path: string): Summary {
  return summed(path, library.analysis(path));
}

/** A text with all that is shown of its findings. */
export function shownFile(library: Library, path: string): ShownFile {
  const analysis = library.analysis(path);
  const { related } = library.ties(path);
  const findings = analysis.findings.map((finding) => shownFinding(finding, path, related(finding)));
  const problem = library.problem(path);
  return {
    ...summed(path, analysis),
    version: library.version(path),
    findings,
    suppressed: analysis.suppressed.length,
    safe: analysis.findings.filter((finding) => fixOffers(finding).some(({ safe }) => safe)).length,
    ...(problem !== undefined && { problem }),
  };
}

function summed(path: string, { identity, findings }: Analysis): Summary {
  const { dialect, release = null, hostname = null, whole } = identity;
  const counts = Object.fromEntries(
    SEVERITIES.map((severity) => [severity, findings.filter((one) => one.severity === severity).length]),
  ) as Summary['counts'];
  return { path, dialect, release, hostname, whole, counts };
}

function shownFinding(finding: Finding, path: string, elsewhere: readonly Related[]): ShownFinding {
  const { code, name, hop, severity, message, range } = finding;
  const related = [...elsewhere, ...finding.related].map((one) => ({ ...one, path: one.path ?? path }));
  const fixes = fixOffers(finding).map(
    ({ title, preferred, needs }): OfferedFix => ({ title, preferred, needs: needs.map(asked) }),
  );
  return { code, name, hop, severity, message, range, related, fixes, proven: isProven(finding) };
}

function asked({ name, prompt, choices, pattern }: OfferedFix['needs'][number]): OfferedFix['needs'][number] {
  return { name, prompt, choices, ...(pattern && { pattern }) };
}
