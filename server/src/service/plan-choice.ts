import type { ProposedFix } from '../rules/rule';
import type { RawFinding } from '../rules/runner';
import type { Finding } from './types';

interface Judged {
  readonly finding: Finding;
  readonly raw: RawFinding;
}

/**
 * The fix of each finding: the preferred one, the only one, or the first of several that ask nothing; the plan says which
 * was taken. Where some ask and some do not, they are not of one kind, and a person must choose. Of two findings about one
 * line, where one alone would stay open, a change that mends both is taken.
 */
export function chosenFixes(
  judged: readonly Judged[],
): (Judged & { readonly fix: ProposedFix | undefined })[] {
  const alone = judged.map((one) => ({ ...one, fix: chosenFix(one.raw) }));
  const shared = new Map<Finding, ProposedFix>();
  for (const open of alone.filter(({ fix }) => !fix)) {
    for (const other of alone) {
      if (other === open || !isSamePlace(open, other)) continue;
      const [one, same] = commonFix(open.raw, other.raw) ?? [];
      if (one && same) shared.set(open.finding, one).set(other.finding, same);
    }
  }
  return alone.map((one) => ({ ...one, fix: shared.get(one.finding) ?? one.fix }));
}

function chosenFix({ fixes }: RawFinding): ProposedFix | undefined {
  const preferred = fixes.find((fix) => fix.preferred);
  const equal = fixes.length === 1 || fixes.every(({ needs }) => !needs?.length);
  return preferred ?? (equal ? fixes[0] : undefined);
}

function commonFix(one: RawFinding, other: RawFinding): readonly [ProposedFix, ProposedFix] | undefined {
  for (const fix of one.fixes) {
    const same = other.fixes.find((candidate) => changesOf(candidate) === changesOf(fix));
    if (same) return [fix, same];
  }
  return undefined;
}

function changesOf({ changes }: ProposedFix): string {
  return JSON.stringify(
    changes.map((change) =>
      'line' in change ? { ...change, line: change.line.line, block: undefined } : change,
    ),
    (key, value: unknown) => (key === 'block' || key === 'target' ? undefined : value),
  );
}

function isSamePlace(one: Judged, other: Judged): boolean {
  return (
    one.raw.config === other.raw.config && one.finding.range.start.line === other.finding.range.start.line
  );
}
