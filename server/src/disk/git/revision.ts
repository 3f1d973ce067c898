import * as l10n from '@vscode/l10n';
import { UsageError } from '../../shared/usage-error';
import { git } from './git';

/** A revision that a user has named, for one of the things that compare with it. */
export interface NamedRevision {
  /** As it was typed, with what it was typed to: `--since main`, `review main...HEAD`. */
  readonly typed: string;
  readonly name: string;
  /** Compare with the last commit that the revision and HEAD have in common. */
  readonly byMergeBase: boolean;
}

/** The revision of `check --since`: itself; `REV...` and `REV...HEAD` mean what the branch has left. */
export function sinceRevision(word: string): NamedRevision {
  return namedRevision(`--since ${word}`, word, false);
}

/** The revision of `review`, from which the branch has come: what has happened there since is not the branch's. */
export function reviewRevision(word: string): NamedRevision {
  return namedRevision(`review ${word}`, word, true);
}

function namedRevision(typed: string, word: string, byMergeBase: boolean): NamedRevision {
  const range = /^((?:[^.]|\.(?!\.))*)(\.{2,3})(.*)$/.exec(word);
  if (!range) return { typed, name: word, byMergeBase };
  const [, name = '', dots, end = ''] = range;
  if (dots !== '...' || name === '' || !/^(?:HEAD|@)?$/.test(end))
    throw new UsageError('{typed}: the files as they are now are compared; write REV, REV... or REV...HEAD', {
      typed,
    });
  return { typed, name, byMergeBase: true };
}

/** The commit that a repository's files are compared with. Throws a UsageError where git cannot tell. */
export async function commitOf(repository: string, revision: NamedRevision): Promise<string> {
  const { typed, name, byMergeBase } = revision;
  // Git would take a leading hyphen for an option.
  if (name.startsWith('-')) throw new UsageError('{typed}: no revision begins with a hyphen', { typed });
  const commit = await resolved(repository, name, typed);
  const isBorn = !/^(?:HEAD|@)$/.test(name);
  return byMergeBase && isBorn ? mergeBase(repository, commit, revision) : commit;
}

async function resolved(repository: string, name: string, typed: string): Promise<string> {
  try {
    return (await git(repository, ['rev-parse', '--verify', `${name}^{commit}`])).toString().trim();
  } catch (error) {
    if (/^(?:HEAD|@)$/.test(name) && (await hasNoCommit(repository))) return emptyTree(repository);
    const { message } = error as Error;
    const reason = message.includes('single revision') ? l10n.t('no such revision') : message;
    if (await isShallow(repository))
      throw new UsageError(
        '{typed}: {reason} ({repository}), of which only a part was cloned; fetch the whole history (GitHub: fetch-depth: 0 under actions/checkout; GitLab: GIT_DEPTH: 0)',
        { typed, reason, repository },
      );
    throw new UsageError('{typed}: {reason} ({repository})', { typed, reason, repository });
  }
}

/** Whether older commits, and most branches, were left where the repository was cloned from. */
async function isShallow(repository: string): Promise<boolean> {
  return (await git(repository, ['rev-parse', '--is-shallow-repository'])).toString().trim() === 'true';
}

/** A repository that has just been made: everything in it is new. */
async function hasNoCommit(repository: string): Promise<boolean> {
  return (await git(repository, ['rev-list', '-n', '1', '--all'])).length === 0;
}

async function emptyTree(repository: string): Promise<string> {
  return (await git(repository, ['hash-object', '-t', 'tree', '/dev/null'])).toString().trim();
}

async function mergeBase(
  repository: string,
  commit: string,
  { typed, name }: NamedRevision,
): Promise<string> {
  try {
    return (await git(repository, ['merge-base', commit, 'HEAD'])).toString().trim();
  } catch {
    if (!(await isShallow(repository)))
      throw new UsageError('{typed}: {name} and HEAD have no commit in common', { typed, name });
    throw new UsageError(
      '{typed}: {name} and HEAD have no commit in common here; fetch the whole history (GitHub: fetch-depth: 0 under actions/checkout; GitLab: GIT_DEPTH: 0)',
      { typed, name },
    );
  }
}
