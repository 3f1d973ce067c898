import type { InputFile } from '../../disk/inputs';
import type { Analysis } from '../../service';
import type { Settings } from '../../shared/settings';
import type { Baseline } from './baseline';
import type { IsAccepted } from './checked-file';

type Service = typeof import('../../service/checking');

/** What is known of a file before it is checked. */
export interface Known {
  readonly isAccepted: IsAccepted | undefined;
  /** Its text at the revision of `--since`. */
  readonly earlier?: Analysis;
}

/**
 * Tells which findings of a file are known: those that the baseline lists, and those of its text at the revision of
 * `--since`, which comes along. Rejects when git cannot give that text.
 */
export async function acceptedIn(
  input: InputFile,
  baseline: Baseline | undefined,
  service: Service,
  settings: Settings,
): Promise<Known> {
  const listed = baseline?.of(input.location);
  if (!input.earlier) return { isAccepted: listed };
  // Git and digests are no part of a start without a revision.
  const { earlierFindings } = await import('./earlier-findings');
  const then = await earlierFindings(input.path, input.earlier, service, settings);
  if (!then) return { isAccepted: listed }; // it was no text then: everything is new
  const isAccepted: IsAccepted = (file, finding) =>
    then.has(file, finding) || (listed?.(file, finding) ?? false);
  return { isAccepted, earlier: then.analysis };
}
