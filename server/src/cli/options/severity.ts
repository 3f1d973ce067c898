import type { Severity } from '../../shared/settings';
import { FAIL_ON, type FailOn } from '../commands';

/** Whether findings of a severity fail a check that fails from `failOn` up. */
export function fails(severity: Severity, failOn: FailOn): boolean {
  return failOn !== 'never' && FAIL_ON.indexOf(severity) <= FAIL_ON.indexOf(failOn);
}

/** The place of a severity among all, the gravest first. */
export function severityRank(severity: Severity): number {
  return FAIL_ON.indexOf(severity);
}
