import type { Dialect, Mode } from './commands';
import type { Families, Family } from './family';
import { iosXeFamilies } from './iosxe/families';
import { nxOsFamilies } from './nxos/families';

const FAMILIES: Readonly<Record<Dialect, Families>> = { iosxe: iosXeFamilies, nxos: nxOsFamilies };

/**
 * The family whose grammar may read a command. Its opening is a cheap test of the first words: most lines of a
 * configuration belong to no family and never reach a grammar.
 */
export function familyOf(text: string, mode: Mode, dialect: Dialect): Family | undefined {
  return FAMILIES[dialect][mode].find(([opening]) => opening.test(text))?.[1];
}
