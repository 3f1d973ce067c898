import type { Earlier } from '../../disk/git/git';
import { earlierBytes } from '../../disk/git/since';
import { textOf } from '../../disk/read-file';
import type { Analysis } from '../../service';
import type { Settings } from '../../shared/settings';
import { Text } from '../../text/text';
import { CheckedFile, type IsAccepted } from './checked-file';
import { fingerprintOf } from './fingerprint';

/** What a file's text at an earlier revision has, and how that was read. */
export interface EarlierFindings {
  readonly has: IsAccepted;
  readonly analysis: Analysis;
}

/** The findings of a file at an earlier revision; undefined where it was no text. Rejects when git cannot give it. */
export async function earlierFindings(
  path: string,
  earlier: Earlier,
  service: typeof import('../../service/checking'),
  settings: Settings,
): Promise<EarlierFindings | undefined> {
  const read = textOf(await earlierBytes(earlier));
  if ('reason' in read) return undefined;
  const analysis = service.analyse(Text.of(read.decoded.content), settings);
  const then = new CheckedFile(path, analysis, {
    fixesOf: () => [],
    isAccepted: undefined,
    shows: () => true,
  });
  const old = new Set(then.all.map((finding) => nameOf(then, finding)));
  return { has: (file, finding) => old.has(nameOf(file, finding)), analysis };
}

function nameOf(...[file, finding]: Parameters<IsAccepted>): string {
  return `${finding.code} ${fingerprintOf(file, finding)}`;
}
