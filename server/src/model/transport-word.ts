import { CLASSIC_TRANSPORTS, TRANSPORTS, type TransportName } from '../catalog/transports';
import type { Dialect } from '../grammar/commands';
import type { LicensingModel } from './release';

export type { TransportName } from '../catalog/transports';

/** The transports that a release has of its own. */
export function transportsOf(dialect: Dialect, model: LicensingModel): readonly TransportName[] {
  return (model === 'classic' ? CLASSIC_TRANSPORTS : TRANSPORTS)[dialect];
}

/** The transport that a word names, abbreviated as far as the device accepts; undefined for any other word. */
export function transportWord(word: string, dialect: Dialect): TransportName | undefined {
  const lower = word.toLowerCase();
  const fitting = (TRANSPORTS[dialect] as readonly TransportName[]).filter((name) => name.startsWith(lower));
  return lower !== '' && fitting.length === 1 ? fitting[0] : undefined;
}
