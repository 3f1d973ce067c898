/** A field notice about releases that know only the retired QuoVadis root. */
export interface RootNotice {
  readonly number: string;
  /** The first releases with the new root. */
  readonly fixed: readonly string[];
}

/** IE3x00 and ESS3x00 got the new root later than others. */
export const INDUSTRIAL: RootNotice = { number: 'FN72298', fixed: ['17.6.1'] };
/** cBR-8: some releases of 17.3 and 17.6 have the new root, which the running-config does not tell. */
export const CABLE: RootNotice = { number: 'FN72116', fixed: ['17.3.1z', '17.6.1a'] };
/** All other products. */
export const GENERAL: RootNotice = { number: 'FN72323', fixed: ['16.12.6', '17.3.4', '17.4.2', '17.5.1'] };

/** FN72323: releases that know only the retired root. */
export const RETIRED_ROOT: readonly (readonly [first: string, last: string])[] = [
  ['16.1', '16.9.8'],
  ['16.10.1', '16.11.99'],
  ['16.12.1', '16.12.5'],
  ['17.1.1', '17.2.99'],
  ['17.3.1', '17.3.3'],
  ['17.4.1', '17.4.1'],
];

/** Whether FN72323 names no release of a train that has the new root. */
export function hasNoFixedRelease(major: number, minor: number): boolean {
  const isFixed = GENERAL.fixed.some((release) => release.startsWith(`${major}.${minor}.`));
  return !isFixed && RETIRED_ROOT.some(([first, last]) => isTrainWithin(major, minor, first, last));
}

function isTrainWithin(major: number, minor: number, first: string, last: string): boolean {
  const [low, high] = [first, last].map((text) => text.split('.').map(Number));
  return major === low?.[0] && minor >= (low[1] ?? 0) && minor <= (high?.[1] ?? 0);
}
