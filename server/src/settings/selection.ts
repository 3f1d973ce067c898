import { UsageError } from '../shared/usage-error';

/** The codes of `--select` and `--ignore`: whole, or their beginnings. */
export interface Selection {
  readonly select: readonly string[] | undefined;
  readonly ignore: readonly string[];
}

/** Reads `SL2,SL504`; throws a UsageError for what no code begins with. */
export function codesOf(option: string, value: string | undefined): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const words = value.split(',').map((word) => word.trim());
  const wrong = words.find((word) => !/^SL\d{0,3}$/i.test(word));
  if (wrong !== undefined)
    throw new UsageError('--{option} takes codes or their beginnings (SL2,SL504), not {value}', {
      option,
      value: wrong,
    });
  return words.map((word) => word.toUpperCase());
}

/** Whether a code is reported. What is named longer counts: `--select SL2 --ignore SL201`. */
export function isSelected({ select, ignore }: Selection, code: string): boolean {
  const longest = (codes: readonly string[]): number =>
    Math.max(-1, ...codes.filter((one) => code.startsWith(one)).map((one) => one.length));
  const out = longest(ignore);
  if (select === undefined) return out < 0;
  const chosen = longest(select);
  return chosen >= 0 && chosen > out;
}
