import type { DeviceConfig } from './device-config';
import { interfaceKey } from './interface-name';

/** So many interfaces are offered to choose from. */
const MOST = 20;

/** Whether the name is that of the management port of NX-OS. */
export function isMgmt(name: string): boolean {
  return interfaceKey(name) === 'mgmt0';
}

/** Names of the interfaces of a VRF that are up and have an address; of any VRF when none is given. */
export function usableInterfaces(config: DeviceConfig, vrf: string | undefined): string[] {
  const usable: string[] = [];
  for (const shown of config.addressedInterfaces(vrf)) {
    if (shown.shutdown) continue;
    usable.push(shown.name.value);
    if (usable.length === MOST) break;
  }
  return usable;
}
