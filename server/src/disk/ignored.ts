import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { glob } from '../shared/glob';

/** One line of a `.gitignore`. */
interface Line {
  readonly takes: (path: string) => boolean;
  readonly foldersOnly: boolean;
  readonly again: boolean;
}

interface Rules {
  readonly folder: string;
  readonly lines: readonly Line[];
}

/** Folders of tools, in which nobody keeps a device's text. */
const SKIPPED_FOLDERS = new Set(['.git', '.hg', '.svn', 'node_modules']);

/**
 * What a walk through folders leaves out: folders of tools, what `--exclude` names, and what a repository's `.gitignore`
 * files do. Command line and editor ask here, so that they look at the same files.
 */
export class Ignored {
  private readonly cwd: string;
  private readonly excluded: readonly ((path: string) => boolean)[];
  private readonly folders = new Map<string, readonly Rules[]>();

  constructor(cwd: string, patterns: readonly string[]) {
    this.cwd = cwd;
    this.excluded = patterns.flatMap((pattern) => {
      const bare = pattern.replace(/^\.\//, '').replace(/\/$/, '');
      const wherever = bare.includes('/') ? [] : [glob(`**/${bare}`)];
      return [glob(bare), glob(`${bare}/**`), ...wherever];
    });
  }

  /** Whether `--exclude` names a path, relative to the folder it is called in. */
  isExcluded(path: string): boolean {
    return this.excluded.some((matches) => matches(path));
  }

  /** Whether a file or folder that was found in a folder is to be left out. */
  has(path: string, isFolder: boolean): boolean {
    if (isFolder && SKIPPED_FOLDERS.has(basename(path))) return true;
    return this.isExcluded(path) || this.isIgnored(resolve(this.cwd, path), isFolder);
  }

  /** Whether a walk comes by a file, relative to the folder it begins in and with `/` between its parts. */
  reaches(path: string): boolean {
    const parts = path.split('/');
    return parts.every((_, at) => !this.has(parts.slice(0, at + 1).join('/'), at + 1 < parts.length));
  }

  private isIgnored(location: string, isFolder: boolean): boolean {
    let ignored = false;
    for (const { folder, lines } of this.rulesOf(dirname(location))) {
      const path = relative(folder, location).split(sep).join('/');
      for (const { takes, foldersOnly, again } of lines) {
        if ((!foldersOnly || isFolder) && takes(path)) ignored = !again;
      }
    }
    return ignored;
  }

  /** The rules for what is in a folder: those of the repository's root first. None outside of repositories. */
  private rulesOf(folder: string): readonly Rules[] {
    const known = this.folders.get(folder);
    if (known) return known;
    const own = { folder, lines: linesOf(join(folder, '.gitignore')) };
    const above = dirname(folder);
    const isRoot = existsSync(join(folder, '.git'));
    const outer = isRoot || above === folder ? [] : this.rulesOf(above);
    const rules = isRoot ? [own] : outer.length === 0 ? [] : [...outer, own];
    this.folders.set(folder, rules);
    return rules;
  }
}

function linesOf(file: string): Line[] {
  let content: string;
  try {
    if (!statSync(file).isFile()) return [];
    content = readFileSync(file, 'utf8');
  } catch {
    return [];
  }
  return content
    .split(/\r?\n/)
    .map(withoutBlanks)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(lineOf);
}

/** Blanks at the end do not count, but for one behind a backslash. */
function withoutBlanks(line: string): string {
  const bare = line.trimEnd();
  return bare.endsWith('\\') && bare.length < line.length ? `${bare} ` : bare;
}

function lineOf(line: string): Line {
  const again = line.startsWith('!');
  const pattern = (again ? line.slice(1) : line).replace(/^\\(?=[#!])/, '');
  const foldersOnly = pattern.endsWith('/');
  const bare = pattern.replace(/\/$/, '').replace(/^\//, '');
  // A pattern without a slash before its end means any folder below.
  const isAnchored = /\/(?=.)/.test(pattern);
  return { takes: glob(isAnchored ? bare : `**/${bare}`), foldersOnly, again };
}
