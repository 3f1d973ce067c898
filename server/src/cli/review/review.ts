import { reviewRevision } from '../../disk/git/revision';
import { type ChangedFile, earlierBytes, Since } from '../../disk/git/since';
import { byPath, findInputs } from '../../disk/inputs';
import { type ReadResult, readTextFile, textOf } from '../../disk/read-file';
import { SettingsLookup } from '../../disk/settings-lookup';
import { type Analysis, analyse, review as compare, suggestionOf } from '../../service';
import { UsageError } from '../../shared/usage-error';
import { Text } from '../../text/text';
import { DIALECTS, FAIL_ON, REVIEW_FORMATS } from '../commands';
import { type Io, wantsColour } from '../io';
import { fails } from '../options/severity';
import type { Arguments, ExitStatus } from '../options/usage';
import { printable } from '../output/display';
import { jsonReview, type ReviewedFile } from './file';
import { markdownReview } from './markdown';
import { textReview } from './text';

/** Prints what the working tree changes since a revision; fails when it introduces findings. */
export async function review(given: Arguments, io: Io): Promise<ExitStatus> {
  const [revision = '', ...operands] = given.operands;
  const paths = operands.length > 0 ? operands : ['.'];
  const failOn = given.choice('fail-on', FAIL_ON) ?? 'warning';
  const lookup = new SettingsLookup(io.cwd, given.value('config'), given.choice('dialect', DIALECTS));
  const problem = await lookup.problem();
  if (problem) throw new UsageError(problem.message);
  const format = given.choice('format', REVIEW_FORMATS) ?? 'text';
  const since = new Since(reviewRevision(revision));
  const inputs = await findInputs(paths, io.cwd);
  const removed = await since.removed(paths, io.cwd);
  const isGone = (path: string) => removed.some((file) => file.path === path);
  const unreadable = inputs.unreadable
    .filter(({ path }) => !isGone(path))
    .map(({ path, reason }) => `${path}: ${reason}`);
  const gone: Changed[] = removed.map((file) => ({ ...file, named: false, gone: true }));
  const files: ReviewedFile[] = [];
  for (const file of [...(await since.changed(inputs.files, io.cwd)), ...gone].sort(byPath)) {
    const reviewed = await reviewOf(file, lookup, format === 'markdown');
    if ('reason' in reviewed) unreadable.push(`${file.path}: ${reviewed.reason}`);
    else if (reviewed.dialect !== 'none') files.push(reviewed);
  }
  if (format === 'json') io.out(jsonReview(revision, files));
  else
    io.out(
      format === 'markdown' ? markdownReview(revision, files) : textReview(revision, files, wantsColour(io)),
    );
  for (const line of unreadable) io.err(`smart-licensing: ${printable(line)}\n`);
  if (unreadable.length > 0) return 2;
  const introduced = files.flatMap((file) => file.introduced);
  return introduced.some(({ severity }) => fails(severity, failOn)) ? 1 : 0;
}

/** A file that has held a device and holds none: it was truncated, or is something else now. */
function isEmptied(before: Analysis | undefined, after: Analysis | undefined): boolean {
  return (
    before !== undefined &&
    before.identity.dialect !== 'none' &&
    (after?.identity.dialect ?? 'none') === 'none'
  );
}

type Changed = ChangedFile & { readonly gone?: boolean };

async function reviewOf(
  file: Changed,
  lookup: SettingsLookup,
  suggests: boolean,
): Promise<ReviewedFile | { readonly reason: string }> {
  const settings = await lookup.of(file.location);
  if ('message' in settings) throw new UsageError(settings.message);
  const analysed = (read: ReadResult): Analysis | undefined =>
    'reason' in read ? undefined : analyse(Text.of(read.decoded.content), settings);
  const now = file.gone ? undefined : readTextFile(file.location);
  if (now && 'reason' in now && !now.binary) return { reason: now.reason };
  const before = file.earlier && analysed(textOf(await earlierBytes(file.earlier)));
  const after = now && analysed(now);
  const identity = after && after.identity.dialect !== 'none' ? after.identity : before?.identity;
  return {
    path: file.path,
    ...(file.from !== undefined && { from: file.from }),
    change: file.gone || isEmptied(before, after) ? 'removed' : file.earlier ? 'changed' : 'added',
    dialect: identity?.dialect ?? 'none',
    hostname: identity?.hostname,
    ...compare(before, after, suggests ? suggestionOf : undefined),
  };
}
