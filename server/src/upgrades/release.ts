import type { Dialect } from '../grammar/commands';

/** A release of one of the two systems, as precisely as it is written. */
export interface SoftwareRelease {
  readonly system: Dialect;
  readonly major: number;
  readonly minor: number;
  /** The third number; undefined for a train, such as `17.12`. */
  readonly maintenance: number | undefined;
  /** The small letters behind it: `a` in 17.3.2a and 10.3(4a). */
  readonly letter: string;
  /** As the system writes it, without leading zeros. */
  readonly text: string;
}

/** Also with the train’s name before it, as downloads have it: `Dublin-17.12.3`. */
const IOS_XE = /^(?:[a-z]{4,12}-)?(\d{2})\.0*(\d{1,2})(?:\.0*(\d{1,2})([a-z]{0,2}))?$/i;
/** 9.3(8), 10.2(1)F, 10.3(4a), 7.0(3)I7(10): what follows the bracket names the branch, not the order. */
const NX_OS = /^(\d{1,2})\.(\d{1,2})(?:\((\d{1,3})([a-z]{0,2})\)(?:[A-Z]\w{0,3}(?:\(\w{1,4}\))?)?)?$/i;
/** 10.3.4a, as the names of images have it. */
const NX_OS_DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{1,3})([a-z]{0,2})(?:\.?[FM])?$/i;

/** Reads a release of a system: IOS XE `17.3.2a`, also as `17.03.02a`; NX-OS `10.3(4a)`, also as `10.3.4a`. */
export function releaseOfSystem(text: string, system: Dialect): SoftwareRelease | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 24) return undefined;
  const match =
    system === 'iosxe' ? IOS_XE.exec(trimmed) : (NX_OS.exec(trimmed) ?? NX_OS_DOTTED.exec(trimmed));
  if (!match) return undefined;
  const [major, minor] = [Number(match[1]), Number(match[2])];
  if (system === 'iosxe' ? major < 16 : major < 4) return undefined;
  const maintenance = match[3] === undefined ? undefined : Number(match[3]);
  return made(system, major, minor, maintenance, (match[4] ?? '').toLowerCase());
}

/** The release of the IOS in IOS XE 3, which its configurations print: before every other release of IOS XE. */
export function releaseOfIosXe3(text: string): SoftwareRelease | undefined {
  const minor = /^15\.(\d{1,2})$/.exec(text)?.[1];
  return minor === undefined ? undefined : made('iosxe', 15, Number(minor), undefined, '');
}

/** The systems that a text may be a release of: `17.3.2` of IOS XE, `10.3(4a)` of NX-OS; 12.x and 15.x are classic IOS. */
export function systemsOfRelease(text: string): readonly Dialect[] {
  return (['iosxe', 'nxos'] as const).filter((system) => {
    const release = releaseOfSystem(text, system);
    return release !== undefined && (system === 'iosxe' || release.major < 12);
  });
}

/** The same train with another third number. */
export function withMaintenance(release: SoftwareRelease, maintenance: number): SoftwareRelease {
  return made(release.system, release.major, release.minor, maintenance, '');
}

function made(
  system: Dialect,
  major: number,
  minor: number,
  maintenance: number | undefined,
  letter: string,
): SoftwareRelease {
  const third =
    maintenance === undefined
      ? ''
      : system === 'iosxe'
        ? `.${maintenance}${letter}`
        : `(${maintenance}${letter})`;
  return { system, major, minor, maintenance, letter, text: `${major}.${minor}${third}` };
}

/** Below zero where `a` is the older one. A train counts as its first release, a letter as later than none. */
export function compareReleases(a: SoftwareRelease, b: SoftwareRelease): number {
  return (
    a.major - b.major ||
    a.minor - b.minor ||
    (a.maintenance ?? 1) - (b.maintenance ?? 1) ||
    (a.letter < b.letter ? -1 : Number(a.letter > b.letter))
  );
}

/** Whether a release lies between two others, ends included; without letters an end takes all of its letters in. */
export function isWithin(release: SoftwareRelease, first: string, last: string): boolean {
  const [low, high] = [releaseOfSystem(first, release.system), releaseOfSystem(last, release.system)];
  if (!low || !high) return false;
  if (compareReleases(release, low) < 0) return false;
  return compareReleases(high.letter === '' ? { ...release, letter: '' } : release, high) <= 0;
}

/** Whether it is that release or a later one. */
export function isFrom(release: SoftwareRelease, first: string): boolean {
  const low = releaseOfSystem(first, release.system);
  return low !== undefined && compareReleases(release, low) >= 0;
}
