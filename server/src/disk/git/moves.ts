import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FACTS_LENGTH, factsOfHead } from '../../service/device-files';
import { textOf } from '../read-file';
import { git } from './git';

/** A file that git takes for an older one under another name. */
export interface GitRename {
  readonly from: string;
  readonly to: string;
  /** Byte for byte the same. */
  readonly exact: boolean;
}

/** What became of the files whose paths are in one version only. */
export interface Moves {
  /** The path that a file had, by the path that it has. */
  readonly from: ReadonlyMap<string, string>;
  /** Paths of the old version that are gone. */
  readonly gone: readonly string[];
}

/** Both versions of a repository, as far as files come and go. */
export interface ComeAndGone {
  readonly repository: string;
  /** Blobs of the old version, by path. */
  readonly blobs: ReadonlyMap<string, string>;
  readonly renames: readonly GitRename[];
  readonly gone: readonly string[];
  /** Paths of the working tree that the old version has not. */
  readonly come: readonly string[];
  /** Paths that both have, with other content. */
  readonly modified: ReadonlySet<string>;
}

/** Of so many changed files the devices are looked at: in a change of more nobody has moved names around. */
const MOST = 500;

/**
 * Pairs the files that moved. Git pairs what looks alike, and configurations of one site do: a device that is taken out
 * and another that is put in are no move. So a pair must be of one device, told by its host name; and a device that is
 * found again is the same however much of it was rewritten, also where its path is now that of another one.
 */
export async function movesOf(versions: ComeAndGone): Promise<Moves> {
  const { repository, blobs, renames, gone, come, modified } = versions;
  const from = new Map<string, string>();
  const left = [...gone];
  const fresh = new Set(come);
  const then = (path: string): Promise<string> => deviceThen(repository, blobs.get(path));
  const now = (path: string): string => deviceNow(join(repository, path));
  for (const { from: old, to, exact } of renames) {
    if (exact || (await then(old)) === now(to)) {
      from.set(to, old);
      fresh.delete(to);
    } else left.push(old);
  }
  if (left.length + modified.size === 0 || fresh.size + modified.size === 0) return { from, gone: left };
  const olds = new Map(await Promise.all(left.map(async (path) => [path, await then(path)] as const)));
  const news = new Map([...fresh].map((path) => [path, now(path)]));
  for (const path of modified.size > MOST ? [] : modified) {
    const [was, is] = [await then(path), now(path)];
    if (was === is || was === '' || is === '') continue;
    olds.set(path, was);
    news.set(path, is);
  }
  for (const [to, device] of news) {
    const [old, ...more] = [...olds].filter(([, one]) => one === device && one !== '');
    const isAlone = [...news].filter(([, one]) => one === device).length === 1;
    if (!old || more.length > 0 || !isAlone) continue;
    from.set(to, old[0]);
  }
  const moved = new Set(from.values());
  // What stood where another device has come to is gone, unless it is found elsewhere.
  const displaced = [...from.keys()].filter((path) => modified.has(path) && !moved.has(path));
  return { from, gone: [...left.filter((path) => !moved.has(path)), ...displaced] };
}

async function deviceThen(repository: string, blob: string | undefined): Promise<string> {
  return blob === undefined ? '' : deviceOf(await git(repository, ['cat-file', 'blob', blob]));
}

function deviceNow(location: string): string {
  try {
    return statSync(location).isFile() ? deviceOf(readFileSync(location)) : '';
  } catch {
    return ''; // reading it will say what is wrong
  }
}

/** The host names that a text is about; '' for none. */
function deviceOf(bytes: Buffer): string {
  const read = textOf(bytes.subarray(0, FACTS_LENGTH));
  if ('reason' in read) return '';
  const { configured, captured } = factsOfHead(read.decoded.content);
  return [...new Set([...configured, ...captured])].sort().join('\n');
}
