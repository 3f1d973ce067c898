import type { ReviewedFinding } from '../../service';
import { severityRank } from '../options/severity';
import type { ReviewedFile } from './file';

/** One thing that is wrong, wherever it is wrong. */
export interface FindingGroup {
  readonly finding: ReviewedFinding;
  readonly places: readonly { readonly file: ReviewedFile; readonly finding: ReviewedFinding }[];
}

/** The findings of several files, each distinct one once: the gravest first, of these the most frequent. */
export function groupsOf(files: readonly ReviewedFile[], list: 'introduced' | 'resolved'): FindingGroup[] {
  const groups = new Map<string, { finding: ReviewedFinding; places: FindingGroup['places'][number][] }>();
  for (const file of files)
    for (const finding of file[list]) {
      const key = `${finding.code}\n${finding.severity}\n${finding.message}`;
      const group = groups.get(key) ?? { finding, places: [] };
      groups.set(key, group);
      group.places.push({ file, finding });
    }
  return [...groups.values()].sort(
    (a, b) =>
      severityRank(a.finding.severity) - severityRank(b.finding.severity) ||
      b.places.length - a.places.length ||
      a.finding.code.localeCompare(b.finding.code),
  );
}
