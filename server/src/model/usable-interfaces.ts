import type { DeviceConfig } from './device-config';
import { interfaceKey } from './interface-name';
import type { Interface } from './interfaces';
import { vrfOf } from './name-resolution';

/** So many interfaces are offered to choose from. */
const MOST = 20;

/** The VRF of an interface, '' for the global table. The management port of NX-OS cannot leave its VRF. */
export function vrfOfInterface(config: DeviceConfig, shown: Interface): string {
  if (shown.vrf) return vrfOf(shown.vrf.value);
  return config.dialect === 'nxos' && isMgmt(shown.name.value) ? 'management' : '';
}

/** Whether the name is that of the management port of NX-OS. */
export function isMgmt(name: string): boolean {
  return interfaceKey(name) === 'mgmt0';
}

/** Names of the interfaces of a VRF that are up and have an address; of any VRF when none is given. */
export function usableInterfaces(config: DeviceConfig, vrf: string | undefined): string[] {
  const usable: string[] = [];
  for (const shown of config.addressedInterfaces()) {
    if (shown.shutdown || (vrf !== undefined && vrfOfInterface(config, shown) !== vrf)) continue;
    usable.push(shown.name.value);
    if (usable.length === MOST) break;
  }
  return usable;
}
