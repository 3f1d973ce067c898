import type { Settings } from '../shared/settings';
import { Text } from '../text/text';
import type { Baseline } from './baseline';
import { CheckedFile, type IsAccepted } from './checked-file';
import { fingerprintOf } from './fingerprint';
import type { InputFile } from './inputs';
import { textOf } from './read-file';
import { earlierBytes } from './since';

type Service = typeof import('../service');

/**
 * Tells which findings of a file are known: those that the baseline lists, and those of its text at the revision of
 * `--since`. Undefined when there is neither. Rejects when git cannot give that text.
 */
export async function acceptedIn(
  input: InputFile,
  baseline: Baseline | undefined,
  service: Service,
  settings: Settings,
): Promise<IsAccepted | undefined> {
  const listed = baseline?.of(input.location);
  if (!input.earlier) return listed;
  const read = textOf(await earlierBytes(input.earlier));
  if ('reason' in read) return listed; // it was no text then: everything is new
  const then = new CheckedFile(input.path, service.analyse(Text.of(read.decoded.content), settings), {
    fixesOf: () => [],
    isAccepted: undefined,
    shows: () => true,
  });
  const old = new Set(then.all.map((finding) => nameOf(then, finding)));
  return (file, finding) => old.has(nameOf(file, finding)) || (listed?.(file, finding) ?? false);
}

function nameOf(...[file, finding]: Parameters<IsAccepted>): string {
  return `${finding.code} ${fingerprintOf(file, finding)}`;
}
