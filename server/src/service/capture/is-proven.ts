import { rawOf } from '../analysis';
import { isCaptureFinding } from '../scenario-findings';
import type { Finding } from '../types';

/** Whether a capture proves the finding: then it has next steps. */
export function isProven(finding: Finding): boolean {
  const raw = rawOf(finding);
  return raw !== undefined && isCaptureFinding(raw);
}
