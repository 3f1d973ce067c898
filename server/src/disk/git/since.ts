import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../../shared/usage-error';
import type { InputFile } from '../inputs';
import { type Earlier, git } from './git';
import { type GitRename, type Moves, movesOf } from './moves';
import { commitOf, type NamedRevision } from './revision';

/** A file that a revision has and the working tree has not. */
export interface RemovedFile {
  readonly path: string;
  readonly location: string;
  readonly earlier: Earlier;
}

/** A file that is not as it was, with where it was if it has moved. */
export interface ChangedFile extends InputFile {
  readonly from?: string;
}

/** What a repository knows of its files: those of the revision, and what has become of them. */
interface Versions extends Moves {
  /** Blobs of the revision, by path. */
  readonly blobs: ReadonlyMap<string, string>;
  /** Paths that both have, with other content. */
  readonly modified: ReadonlySet<string>;
}

/** What has changed since a git revision. Its methods throw a UsageError where git cannot tell. */
export class Since {
  private readonly revision: NamedRevision;
  private readonly versions = new Map<string, Promise<Versions>>();
  private readonly roots = new Map<string, string | undefined>();

  constructor(revision: NamedRevision) {
    this.revision = revision;
  }

  /** The files that are not as they were, each with its text of then if it had one. */
  async changed(files: readonly InputFile[], cwd: string): Promise<ChangedFile[]> {
    const changed: ChangedFile[] = [];
    for (const file of files) {
      const location = realLocation(file.location);
      const repository = rootOf(dirname(location), this.roots);
      if (repository === undefined)
        throw new UsageError('{path}: {typed}: in no git repository', {
          path: file.path,
          typed: this.revision.typed,
        });
      const { blobs, modified, from } = await this.read(repository);
      const path = shown(repository, location);
      if (blobs.has(path) && !modified.has(path)) continue;
      const old = from.get(path);
      const blob = blobs.get(old ?? path);
      if (blob === undefined) changed.push(file);
      else {
        const moved = old === undefined ? {} : { from: shown(realLocation(cwd), join(repository, old)) };
        changed.push({ ...file, ...moved, earlier: { repository, blob } });
      }
    }
    return changed;
  }

  /** The files below the paths that the revision has and that are gone. */
  async removed(paths: readonly string[], cwd: string): Promise<RemovedFile[]> {
    const found = new Map<string, RemovedFile>();
    for (const path of paths) {
      const top = realLocation(resolve(cwd, path));
      const repository = rootOf(existsSync(top) ? top : dirname(top), this.roots);
      if (repository === undefined) continue;
      const { blobs, gone } = await this.read(repository);
      for (const name of gone) {
        const location = join(repository, name);
        const blob = blobs.get(name);
        if (blob === undefined || !(location === top || location.startsWith(join(top, sep)))) continue;
        const path = shown(realLocation(cwd), location);
        found.set(location, { path, location, earlier: { repository, blob } });
      }
    }
    return [...found.values()];
  }

  private read(repository: string): Promise<Versions> {
    const known = this.versions.get(repository) ?? readVersions(repository, this.revision);
    this.versions.set(repository, known);
    return known;
  }
}

/** The bytes of a file's text of then. */
export function earlierBytes({ repository, blob }: Earlier): Promise<Buffer> {
  return git(repository, ['cat-file', 'blob', blob]);
}

async function readVersions(repository: string, revision: NamedRevision): Promise<Versions> {
  const commit = await commitOf(repository, revision);
  try {
    const [tree, diff, untracked] = await Promise.all([
      git(repository, ['ls-tree', '-r', '-z', '--full-tree', commit]),
      git(repository, [
        'diff',
        '--name-status',
        '--no-ext-diff',
        '--no-textconv',
        '--ignore-submodules=all',
        '--no-relative',
        '-M',
        '-z',
        commit,
        '--',
      ]),
      git(repository, ['ls-files', '--others', '--exclude-standard', '-z']),
    ]);
    const blobs = blobsOf(tree.toString());
    const { added, ...rest } = changesOf(diff.toString(), blobs);
    const come = [...added, ...untracked.toString().split('\0').filter(Boolean)];
    return { blobs, modified: rest.modified, ...(await movesOf({ repository, blobs, come, ...rest })) };
  } catch (error) {
    throw new UsageError('{typed}: {reason}', { typed: revision.typed, reason: (error as Error).message });
  }
}

/** Reads `MODE TYPE BLOB<tab>PATH<nul>…`; what a link holds is no text of a device. */
function blobsOf(listing: string): Map<string, string> {
  const blobs = new Map<string, string>();
  for (const entry of listing.split('\0')) {
    const tab = entry.indexOf('\t');
    const [mode, type, blob] = entry.slice(0, tab).split(' ');
    if (type === 'blob' && mode !== LINK && blob !== undefined) blobs.set(entry.slice(tab + 1), blob);
  }
  return blobs;
}

const LINK = '120000';

interface Changes {
  readonly modified: Set<string>;
  readonly added: string[];
  readonly gone: string[];
  readonly renames: GitRename[];
}

/** Reads `STATUS<nul>PATH<nul>…`, where a renamed file has two paths. A file that has become a link is gone. */
function changesOf(listing: string, blobs: ReadonlyMap<string, string>): Changes {
  const changes: Changes = { modified: new Set(), added: [], gone: [], renames: [] };
  const words = listing.split('\0');
  for (let at = 0; at + 1 < words.length; at += 2) {
    const [status = '', path = ''] = [words[at], words[at + 1]];
    if (status === 'D' || (status === 'T' && blobs.has(path))) changes.gone.push(path);
    else if (status === 'A' || status === 'T') changes.added.push(path);
    else if (status.startsWith('R')) {
      at++;
      changes.renames.push({ from: path, to: words[at + 1] ?? '', exact: status === 'R100' });
    } else changes.modified.add(path);
  }
  return changes;
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

function shown(folder: string, location: string): string {
  return relative(folder, location).split(sep).join('/');
}

function realLocation(location: string): string {
  try {
    return realpathSync(location);
  } catch {
    return location; // reading it will say what is wrong
  }
}
