import type { Severity } from '../shared/settings';
import type { Range } from '../text/range';
import type { Analysis } from './analysis';
import { changedPaths } from './changed-paths';
import { compared } from './comparison';
import type { ChangedPath } from './plan-types';
import type { Suggestion } from './suggestion';
import type { Finding } from './types';

/** A finding of one of two versions of a text. */
export interface ReviewedFinding {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly message: string;
  /** In the version that has the finding; of an unchanged one, in the new version. */
  readonly range: Range;
  readonly fixable: boolean;
  /** What mends it, where that was asked for. */
  readonly suggestion?: Suggestion;
}

/** What a change does to a text. */
export interface Review {
  readonly introduced: readonly ReviewedFinding[];
  readonly resolved: readonly ReviewedFinding[];
  readonly unchanged: readonly ReviewedFinding[];
  /** The way to each destination, before and after. */
  readonly paths: readonly ChangedPath[];
}

/** What becomes of findings and reporting paths between two versions; a version that is not there has none. */
export function review(
  before: Analysis | undefined,
  after: Analysis | undefined,
  suggest?: (analysis: Analysis, finding: Finding) => Suggestion | undefined,
): Review {
  const { introduced, resolved, unchanged } = compared(before, after);
  return {
    introduced: introduced.map((finding) => {
      const suggestion = after && suggest?.(after, finding);
      return suggestion ? { ...shown(finding), suggestion } : shown(finding);
    }),
    resolved: resolved.map(shown),
    unchanged: unchanged.map(shown),
    paths: changedPaths(before, after),
  };
}

function shown({ code, name, severity, message, range, fixable }: Finding): ReviewedFinding {
  return { code, name, severity, message, range, fixable };
}
