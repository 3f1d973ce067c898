import { shortName } from '../scenarios/device-names';
import { isSameDevice } from '../scenarios/tie';
import type { DeviceFacts, TieWishes } from './device-facts';

/** More files than these are not read for one. */
const MAX_PARTNERS = 16;

/** Whether a file's name begins with a host name: `core-1-show-license.txt` is about `core-1`, not about `core`. */
export function isNamedAfter(path: string, hostname: string): boolean {
  const file = fileName(path).toLowerCase();
  const name = hostname.toLowerCase();
  return file.startsWith(name) && !/[a-z0-9]/.test(file.charAt(name.length));
}

/**
 * Which files are about which devices, from the starts of the files. Of several configurations with one host name (a
 * backup of last year beside the current one) the nearest to a capture is the one that explains it.
 */
export class DeviceDirectory {
  private readonly files = new Map<string, DeviceFacts>();
  private readonly configs = new Map<string, Set<string>>();
  private readonly captures = new Map<string, Set<string>>();

  /** Notes what a file is about, or that it is gone; says whether that is news. */
  set(path: string, facts: DeviceFacts | undefined): boolean {
    const old = this.files.get(path);
    if (facts && old && isEqual(old, facts)) return false;
    if (old) this.enter(path, old, (paths) => paths.delete(path));
    this.files.delete(path);
    if (facts && (facts.isCapture || facts.configured.length > 0)) {
      this.files.set(path, facts);
      this.enter(path, facts, (paths) => paths.add(path));
    }
    return old !== this.files.get(path);
  }

  /** The files that hold something about devices. */
  paths(): Iterable<string> {
    return this.files.keys();
  }

  /** The files that may explain or prove what a file says, nearest first. */
  partnersOf(path: string, { asks, explains }: TieWishes): string[] {
    const found = new Set<string>();
    for (const name of asks) {
      const names = name === undefined ? namesOfFile(path) : [name];
      for (const one of names) for (const config of this.nearestConfigs(one, path)) found.add(config);
    }
    for (const name of explains) {
      for (const capture of this.captures.get(shortName(name)) ?? []) {
        if (
          capture !== path &&
          this.isAbout(capture, name) &&
          this.nearestConfigs(name, capture).includes(path)
        )
          found.add(capture);
      }
    }
    found.delete(path);
    return nearestFirst(path, [...found]).slice(0, MAX_PARTNERS);
  }

  private nearestConfigs(name: string, to: string): string[] {
    const all = [...(this.configs.get(shortName(name)) ?? [])].filter(
      (path) => path !== to && this.files.get(path)?.configured.some((one) => isSameDevice(one, name)),
    );
    const [first] = nearestFirst(to, all);
    if (first === undefined) return [];
    const least = distance(to, first);
    return all.filter((path) => distance(to, path) === least);
  }

  private isAbout(capture: string, name: string): boolean {
    const { captured = [] } = this.files.get(capture) ?? {};
    return captured.some((one) => isSameDevice(one, name)) || isNamedAfter(capture, name);
  }

  private enter(path: string, facts: DeviceFacts, change: (paths: Set<string>) => void): void {
    const of = (map: Map<string, Set<string>>, name: string): void => {
      const paths = map.get(name) ?? new Set();
      change(paths);
      if (paths.size > 0) map.set(name, paths);
      else map.delete(name);
    };
    for (const name of new Set(facts.configured.map(shortName))) of(this.configs, name);
    if (!facts.isCapture) return;
    for (const name of new Set([...facts.captured.map(shortName), ...namesOfFile(path)]))
      of(this.captures, name);
  }
}

/** What a file's name may begin with as a host name: `core-1-show.txt` gives `core`, `core-1`, `core-1-show`. */
function namesOfFile(path: string): string[] {
  const file = fileName(path).toLowerCase();
  return [...file.matchAll(/[^a-z0-9]|$/g)]
    .map(({ index }) => file.slice(0, index))
    .filter((name) => name !== '');
}

/** The name of a file by its path or URI. */
export function fileName(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function nearestFirst(from: string, paths: string[]): string[] {
  return paths.sort((a, b) => distance(from, a) - distance(from, b) || (a < b ? -1 : 1));
}

/** Steps from the folder of one file to that of the other. */
function distance(from: string, to: string): number {
  const [a, b] = [from, to].map((path) => path.split(/[\\/]/).slice(0, -1)) as [string[], string[]];
  let common = 0;
  while (common < a.length && common < b.length && a[common] === b[common]) common++;
  return a.length + b.length - 2 * common;
}

function isEqual(a: DeviceFacts, b: DeviceFacts): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
