import type { ReleaseLine } from '../syntax/dialect';
import { type Range, rangeOnLine } from '../text/range';

/** A software release as the configuration prints it: IOS XE `17.3` (never the maintenance number), NX-OS `9.3(5)`. */
export interface Release {
  readonly text: string;
  readonly major: number;
  readonly minor: number;
  /** NX-OS: the number in parentheses. */
  readonly maintenance: number | undefined;
  readonly range: Range;
}

/** Reads a release; undefined when it has no numbers. */
export function releaseOf(line: ReleaseLine): Release | undefined {
  const parts = /^(\d+)\.(\d+)(?:\((\d+))?/.exec(line.text);
  if (!parts) return undefined;
  return {
    text: line.text,
    major: Number(parts[1]),
    minor: Number(parts[2]),
    maintenance: parts[3] === undefined ? undefined : Number(parts[3]),
    range: rangeOnLine(line.line, line.start, line.start + line.text.length),
  };
}

/** Whether the release is `major.minor` or later. */
export function isAtLeast(release: Release, major: number, minor: number): boolean {
  return release.major > major || (release.major === major && release.minor >= minor);
}

/** How a release licenses: by registration (classic), by reporting (policy), or either as far as the text tells. */
export type LicensingModel = 'classic' | 'policy' | 'either';
