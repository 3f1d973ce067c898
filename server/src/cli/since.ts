import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import * as l10n from '@vscode/l10n';
import { type Earlier, git } from './git';
import type { InputFile } from './inputs';
import { UsageError } from './usage';

/** What a repository knows of the files that are in it. */
interface Revision {
  /** Blobs of the revision, by path. */
  readonly blobs: ReadonlyMap<string, string>;
  /** Paths that differ now, with the path that they had. */
  readonly changed: ReadonlyMap<string, string>;
  /** Paths that are gone. */
  readonly removed: readonly string[];
}

/** A file that a revision has and the working tree has not. */
export interface RemovedFile {
  readonly path: string;
  readonly location: string;
  readonly earlier: Earlier;
}

/**
 * The files that are not as they were at a git revision, each with its text of then if it had one. Throws a UsageError
 * where git cannot tell.
 */
export async function changedSince(revision: string, files: readonly InputFile[]): Promise<InputFile[]> {
  const repositories = new Map<string, Promise<Revision>>();
  const roots = new Map<string, string | undefined>();
  const changed: InputFile[] = [];
  for (const file of files) {
    const location = realLocation(file.location);
    const repository = rootOf(dirname(location), roots);
    if (repository === undefined)
      throw new UsageError('{path}: --since: in no git repository', { path: file.path });
    const known = repositories.get(repository) ?? read(repository, revision);
    repositories.set(repository, known);
    const { blobs, changed: differing } = await known;
    const path = relative(repository, location).split(sep).join('/');
    if (blobs.has(path) && !differing.has(path)) continue;
    const blob = blobs.get(differing.get(path) ?? path);
    changed.push(blob === undefined ? file : { ...file, earlier: { repository, blob } });
  }
  return changed;
}

/** The files below the paths that a git revision has and that are gone. Throws a UsageError where git cannot tell. */
export async function removedSince(
  revision: string,
  paths: readonly string[],
  cwd: string,
): Promise<RemovedFile[]> {
  const found = new Map<string, RemovedFile>();
  for (const path of paths) {
    const top = realLocation(resolve(cwd, path));
    const repository = rootOf(existsSync(top) ? top : dirname(top), new Map());
    if (repository === undefined) continue;
    const { blobs, removed } = await read(repository, revision);
    for (const name of removed) {
      const location = join(repository, name);
      const blob = blobs.get(name);
      if (blob === undefined || !(location === top || location.startsWith(join(top, sep)))) continue;
      const shown = relative(realLocation(cwd), location).split(sep).join('/');
      found.set(location, { path: shown, location, earlier: { repository, blob } });
    }
  }
  return [...found.values()];
}

/** The bytes of a file's text of then. */
export function earlierBytes({ repository, blob }: Earlier): Promise<Buffer> {
  return git(repository, ['cat-file', 'blob', blob]);
}

async function read(repository: string, revision: string): Promise<Revision> {
  const commit = await commitOf(repository, revision);
  try {
    const [tree, diff] = await Promise.all([
      git(repository, ['ls-tree', '-r', '-z', '--full-tree', commit]),
      git(repository, ['diff', '--name-status', '--no-ext-diff', '--no-relative', '-M', '-z', commit, '--']),
    ]);
    return { blobs: blobsOf(tree.toString()), ...changesOf(diff.toString()) };
  } catch (error) {
    throw new UsageError('--since {revision}: {reason}', { revision, reason: (error as Error).message });
  }
}

async function commitOf(repository: string, revision: string): Promise<string> {
  // Git would take a leading hyphen for an option.
  if (revision.startsWith('-')) throw new UsageError('--since: {revision} is no revision', { revision });
  try {
    return (await git(repository, ['rev-parse', '--verify', `${revision}^{commit}`])).toString().trim();
  } catch (error) {
    const { message } = error as Error;
    const reason = message.includes('single revision') ? l10n.t('no such revision') : message;
    throw new UsageError('--since {revision}: {reason} ({repository})', { revision, reason, repository });
  }
}

/** Reads `MODE TYPE BLOB<tab>PATH<nul>…`. */
function blobsOf(listing: string): Map<string, string> {
  const blobs = new Map<string, string>();
  for (const entry of listing.split('\0')) {
    const tab = entry.indexOf('\t');
    const [, type, blob] = entry.slice(0, tab).split(' ');
    if (type === 'blob' && blob !== undefined) blobs.set(entry.slice(tab + 1), blob);
  }
  return blobs;
}

/** Reads `STATUS<nul>PATH<nul>…`, where a renamed or copied file has two paths. */
function changesOf(listing: string): Pick<Revision, 'changed' | 'removed'> {
  const changed = new Map<string, string>();
  const removed: string[] = [];
  const words = listing.split('\0');
  for (let at = 0; at + 1 < words.length; at += 2) {
    const old = words[at + 1] ?? '';
    if (words[at] === 'D') removed.push(old);
    if (/^[RC]/.test(words[at] ?? '')) at++;
    changed.set(words[at + 1] ?? '', old);
  }
  return { changed, removed };
}

function rootOf(folder: string, known: Map<string, string | undefined>): string | undefined {
  if (known.has(folder)) return known.get(folder);
  const above = dirname(folder);
  const root = existsSync(join(folder, '.git'))
    ? folder
    : above === folder
      ? undefined
      : rootOf(above, known);
  known.set(folder, root);
  return root;
}

function realLocation(location: string): string {
  try {
    return realpathSync(location);
  } catch {
    return location; // reading it will say what is wrong
  }
}
