import type { Analysis } from '../service';
import type { Settings } from '../shared/settings';
import { Text } from '../text/text';
import type { Baseline } from './baseline';
import { CheckedFile, type IsAccepted } from './checked-file';
import { fingerprintOf } from './fingerprint';
import type { InputFile } from './inputs';
import { textOf } from './read-file';
import { earlierBytes } from './since';

type Service = typeof import('../service');

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
  const read = textOf(await earlierBytes(input.earlier));
  if ('reason' in read) return { isAccepted: listed }; // it was no text then: everything is new
  const earlier = service.analyse(Text.of(read.decoded.content), settings);
  const then = new CheckedFile(input.path, earlier, {
    fixesOf: () => [],
    isAccepted: undefined,
    shows: () => true,
  });
  const old = new Set(then.all.map((finding) => nameOf(then, finding)));
  const isAccepted: IsAccepted = (file, finding) =>
    old.has(nameOf(file, finding)) || (listed?.(file, finding) ?? false);
  return { isAccepted, earlier };
}

function nameOf(...[file, finding]: Parameters<IsAccepted>): string {
  return `${finding.code} ${fingerprintOf(file, finding)}`;
}
