import type { Dialect, Mode } from './commands';
import type { Family } from './family';
import { iosXeFamilies } from './iosxe/families';
import { nxOsFamilies } from './nxos/families';
import { OPENINGS } from './openings';

/** The families of a system by their names, and by which words they are known in each mode. */
type Openings<Name> = Readonly<Record<Mode, readonly (readonly [name: Name, opening: RegExp])[]>>;
const IOS_XE: Openings<keyof typeof iosXeFamilies> = OPENINGS.iosxe;
const NX_OS: Openings<keyof typeof nxOsFamilies> = OPENINGS.nxos;

/** The family whose grammar may read a command. */
export function familyOf(text: string, mode: Mode, dialect: Dialect): Family | undefined {
  if (dialect === 'iosxe') {
    const name = nameOf(IOS_XE[mode], text);
    return name && iosXeFamilies[name];
  }
  const name = nameOf(NX_OS[mode], text);
  return name && nxOsFamilies[name];
}

function nameOf<Name>(openings: readonly (readonly [Name, RegExp])[], text: string): Name | undefined {
  return openings.find(([, opening]) => opening.test(text))?.[0];
}
