import { sentenceWithoutSecrets } from '../changes/script-secrets';
import type { Severity } from '../shared/settings';
import type { Range } from '../text/range';
import type { Analysis } from './analysis';
import { changedPaths } from './changed-paths';
import { findingNames } from './finding-names';
import { maskLine } from './mask';
import type { ChangedPath } from './plan-types';
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
}

/** What a change does to a text. */
export interface Review {
  readonly introduced: readonly ReviewedFinding[];
  readonly resolved: readonly ReviewedFinding[];
  readonly unchanged: readonly ReviewedFinding[];
  /** The way to each destination, before and after. */
  readonly paths: readonly ChangedPath[];
}

/** Findings of two versions, told apart. */
interface Compared {
  readonly introduced: readonly Finding[];
  readonly resolved: readonly Finding[];
  readonly unchanged: readonly Finding[];
}

/** The rule whose range is the token itself. */
const TOKEN_EXPOSED = 'SL802';

/** What becomes of findings and reporting paths between two versions; a version that is not there has none. */
export function review(before: Analysis | undefined, after: Analysis | undefined): Review {
  const { introduced, resolved, unchanged } = compared(before, after);
  return {
    introduced: introduced.map(shown),
    resolved: resolved.map(shown),
    unchanged: unchanged.map(shown),
    paths: changedPaths(before, after),
  };
}

/** The findings of two versions, matched as `check --since` matches them: by rule, line and blocks, not by place. */
export function compared(before: Analysis | undefined, after: Analysis | undefined): Compared {
  const old = namesIn(before);
  const left = new Map([...old].map(([finding, name]) => [name, finding]));
  const introduced: Finding[] = [];
  const unchanged: Finding[] = [];
  for (const [finding, name] of namesIn(after)) (left.delete(name) ? unchanged : introduced).push(finding);
  return { introduced, unchanged, resolved: [...left.values()] };
}

function namesIn(analysis: Analysis | undefined): Map<Finding, string> {
  if (!analysis) return new Map();
  const { text, findings } = analysis;
  const secrets = findings.filter(({ code }) => code === TOKEN_EXPOSED).map(({ range }) => range);
  const names = findingNames(findings, (line) => maskLine(text.line(line), secrets, line));
  return new Map([...names].map(([finding, { place, count }]) => [finding, `${count} ${place}`]));
}

function shown({ code, name, severity, message, range, fixable }: Finding): ReviewedFinding {
  return { code, name, severity, message: sentenceWithoutSecrets(message), range, fixable };
}
