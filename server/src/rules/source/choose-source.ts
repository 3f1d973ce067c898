import type { DeviceConfig } from '../../model/device-config';
import { pathInEffect } from '../../model/effect';
import { interfaceKey, interfaceNumber } from '../../model/interface-name';
import { vrfOf } from '../../model/name-resolution';
import { usableInterfaces } from '../../model/usable-interfaces';
import { nearest } from '../../shared/nearest';
import type { NeededValue } from '../rule';
import type { LicensingSource } from './licensing-sources';
import { vrfLines } from './vrf-lines';

/** So many names are compared when one is misspelt. */
const MOST_COMPARED = 2000;

/** The defined interface that was most likely meant: its number is a slip away, or the word for its type. */
export function nearestInterface(config: DeviceConfig, name: string): string | undefined {
  const own = typeAndNumber(name);
  const others = config.interfaceNames().slice(0, MOST_COMPARED);
  const named = new Map<string, string>();
  for (const { value } of others) {
    const other = typeAndNumber(value);
    if (other.type === own.type) named.set(other.number, value);
  }
  const number = nearest(own.number, named.keys());
  if (number !== undefined) return named.get(number);
  const types = new Map<string, string>();
  for (const { value } of others) {
    const other = typeAndNumber(value);
    if (other.number === own.number) types.set(other.type, value);
  }
  const type = nearest(own.type, types.keys());
  return type === undefined ? undefined : types.get(type);
}

function typeAndNumber(name: string): { readonly type: string; readonly number: string } {
  const key = interfaceKey(name);
  const number = interfaceNumber(key);
  return { type: key.slice(0, key.length - number.length), number };
}

/** The question for another source interface: usable ones in the VRF that the other lines set, a near name first. */
export function sourceNeeded<Id extends string>(
  config: DeviceConfig,
  source: LicensingSource,
  prompt: Id,
  near?: string,
): NeededValue<Id> {
  const own = interfaceKey(source.interface.value);
  const usable = usableInterfaces(config, wantedVrf(config, source)).filter(
    (name) => interfaceKey(name) !== own,
  );
  const choices = near && usable.includes(near) ? [near, ...usable.filter((name) => name !== near)] : usable;
  return { name: 'interface', prompt, choices, kind: 'interface' };
}

/** The VRF that the source interface must be in for the other lines; undefined when none says. */
export function wantedVrf(config: DeviceConfig, source: LicensingSource): string | undefined {
  const set = source.vrf ?? vrfLines(config)[0]?.vrf;
  if (set) return vrfOf(set.value);
  return config.dialect === 'nxos' && pathInEffect(config) === 'callhome' ? '' : undefined;
}
