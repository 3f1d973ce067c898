import type { Dialect } from '../grammar/commands';
import type { LicensingModel } from './release';

/** The ways reports can leave a device. */
export type TransportName = 'callhome' | 'smart' | 'cslu' | 'automatic' | 'off';

/** The transport words of each system. */
export const TRANSPORTS: Readonly<Record<Dialect, readonly TransportName[]>> = {
  iosxe: ['automatic', 'callhome', 'cslu', 'off', 'smart'],
  nxos: ['callhome', 'cslu', 'off', 'smart'],
};

/** The transports that a release has of its own: classic IOS XE knows two, classic NX-OS no such command at all. */
export function transportsOf(dialect: Dialect, model: LicensingModel): readonly TransportName[] {
  if (model !== 'classic') return TRANSPORTS[dialect];
  return dialect === 'iosxe' ? ['callhome', 'smart'] : [];
}

/** The transport that a word names, abbreviated as far as the device accepts; undefined for any other word. */
export function transportWord(word: string, dialect: Dialect): TransportName | undefined {
  const lower = word.toLowerCase();
  const fitting = TRANSPORTS[dialect].filter((name) => name.startsWith(lower));
  return lower !== '' && fitting.length === 1 ? fitting[0] : undefined;
}
