import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import * as l10n from '@vscode/l10n';
import { SETTINGS_FILE } from '../settings/file-name';
import { glob, isGlob } from '../shared/glob';
import type { Earlier } from './git/git';
import { Ignored } from './ignored';
import { reasonOf } from './read-file';

/** Name of standard input in reports. */
export const STDIN = '<stdin>';

/** A file to read. */
export interface InputFile {
  /** As the reports show it: as the user named it, with `/` between its parts. */
  readonly path: string;
  /** Where it is. */
  readonly location: string;
  /** Named by the user, not found in a folder or by a pattern: then it has to be readable text. */
  readonly named: boolean;
  readonly isStdin?: true;
  /** Its text at the revision of `--since`. */
  readonly earlier?: Earlier;
  /** Files that may tell something about the same devices. */
  readonly partners?: readonly Partner[];
}

/** A file that may tell something about another one. */
export type Partner = Pick<InputFile, 'path' | 'location'>;

/** Something that cannot be read. */
export interface Unreadable {
  readonly path: string;
  readonly reason: string;
}

/** What the paths of a command line stand for, in path order. */
export interface Inputs {
  readonly stdin: boolean;
  readonly files: readonly InputFile[];
  readonly unreadable: readonly Unreadable[];
}

/** Finds the files that the paths name: files, folders with all that is in them, and glob patterns. */
export async function findInputs(
  paths: readonly string[],
  cwd: string,
  exclude: readonly string[] = [],
): Promise<Inputs> {
  const ignored = new Ignored(cwd, exclude);
  const files = new Map<string, InputFile>();
  const unreadable: Unreadable[] = [];
  const found: Found = {
    ignored,
    file: (path, named) => {
      if (ignored.isExcluded(shown(path))) return;
      const location = resolve(cwd, path);
      if (named || !files.has(location)) files.set(location, { path: shown(path), location, named });
    },
    unreadable: (path, reason) => unreadable.push({ path: shown(path), reason }),
  };
  for (const path of paths.filter((each) => each !== '-')) {
    if (isGlob(path) && !existsSync(resolve(cwd, path))) addMatches(path, cwd, found);
    else addPath(path, cwd, found);
  }
  return {
    stdin: paths.includes('-'),
    files: [...files.values()].sort(byPath),
    unreadable: unreadable.sort(byPath),
  };
}

interface Found {
  readonly ignored: Ignored;
  file(path: string, named: boolean): void;
  unreadable(path: string, reason: string): void;
}

function addPath(path: string, cwd: string, found: Found): void {
  try {
    if (statSync(resolve(cwd, path)).isDirectory()) addFolder(path, cwd, found);
    else found.file(path, true);
  } catch (error) {
    found.unreadable(path, reasonOf(error));
  }
}

/** All files of a folder. Links to files are followed; links to folders are not, they may lead in a circle. */
function addFolder(folder: string, cwd: string, found: Found, deepest = Number.POSITIVE_INFINITY): void {
  let entries: ReturnType<typeof readFolder>;
  try {
    entries = readFolder(resolve(cwd, folder));
  } catch (error) {
    found.unreadable(folder, reasonOf(error));
    return;
  }
  for (const entry of entries) {
    const path = folder === '.' ? entry.name : join(folder, entry.name);
    if (found.ignored.has(shown(path), entry.isDirectory())) continue;
    if (entry.isDirectory()) {
      if (deepest > 1) addFolder(path, cwd, found, deepest - 1);
    } else if (entry.isSymbolicLink()) {
      addLink(path, cwd, found);
    } else if (entry.isFile() && entry.name !== SETTINGS_FILE) {
      found.file(path, false);
    }
  }
}

function readFolder(location: string) {
  return readdirSync(location, { withFileTypes: true });
}

function addLink(path: string, cwd: string, found: Found): void {
  try {
    if (statSync(resolve(cwd, path)).isFile()) found.file(path, false);
  } catch (error) {
    found.unreadable(path, reasonOf(error));
  }
}

/** The files below the folder that a pattern names before its first sign, as far down as it can match. */
function addMatches(pattern: string, cwd: string, found: Found): void {
  const parts = shown(pattern).split('/');
  const signs = parts.findIndex(isGlob);
  const folder = parts.slice(0, signs).join('/') || (pattern.startsWith('/') ? '/' : '.');
  const matches = glob(shown(pattern));
  const deepest =
    pattern.includes('**') || pattern.includes('{') ? Number.POSITIVE_INFINITY : parts.length - signs;
  let count = 0;
  const matching: Found = {
    ...found,
    file: (path) => {
      if (!matches(shown(path))) return;
      found.file(path, false);
      count++;
    },
  };
  if (existsSync(resolve(cwd, folder))) addFolder(folder, cwd, matching, deepest);
  if (count === 0) found.unreadable(pattern, l10n.t('no file matches'));
}

function shown(path: string): string {
  return path
    .split(sep)
    .join('/')
    .replace(/^(?:\.\/)+(?=.)/, '');
}

/** Puts things in the order of their paths, the same everywhere. */
export function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}
