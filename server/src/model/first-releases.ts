import type { Release } from './release';

/** A release from which something holds. */
export interface FirstRelease {
  readonly text: string;
  readonly numbers: readonly [major: number, minor: number, third: number];
}

const first = (text: string): FirstRelease => {
  const [major = 0, minor = 0, third = 0] = text.split(/[.()]/).map(Number);
  return { text, numbers: [major, minor, third] };
};

/**
 * From which release on a system licenses how; products that differ, and the sources, are in `upgrades/eras.ts`.
 * `optional`: classic Smart Licensing for who switches it on.
 */
export const FIRST = {
  iosxe: {
    optionalRouter: first('16.5.1'),
    classicSwitch: first('16.9.1'),
    classicRouter: first('16.10.1'),
    policy: first('17.3.2'),
  },
  nxos: { optional: first('9.3(3)'), policy: first('10.2(1)') },
  mds: { policy: first('9.2(2)') },
} as const;

/** Where the release of a configuration stands to a first one; `unknown` where it is the train and has no third number. */
export function placeOf(
  { major, minor, maintenance }: Release,
  { numbers }: FirstRelease,
): 'before' | 'unknown' | 'from' {
  const train = major - numbers[0] || minor - numbers[1];
  if (train !== 0) return train < 0 ? 'before' : 'from';
  if (maintenance === undefined) return 'unknown';
  return maintenance < numbers[2] ? 'before' : 'from';
}
