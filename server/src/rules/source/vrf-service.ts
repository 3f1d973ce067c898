import type { DeviceConfig } from '../../model/device-config';
import { isInEffect } from '../../model/effect';
import { isMapped, mayLookUp, type NeededName, neededNames } from '../name-resolution/needed-names';
import { mayReach } from './reachability';

/** How much of what the reports need the VRF ('' is the global table) has: names that resolve, routes to the servers. */
export function service(config: DeviceConfig, vrf: string): number {
  const resolves = neededNames(config).every((needed) => isResolved(config, needed, vrf));
  const reaches = config.destinations
    .filter((destination) => isInEffect(config, destination))
    .every((destination) => mayReach(config, vrf, destination));
  return Number(resolves) + Number(reaches);
}

/** Whether names that are resolved now would no longer be in the VRF. */
export function breaksNames(config: DeviceConfig, vrf: string): boolean {
  return neededNames(config).some(
    (needed) => mayLookUp(config, needed.vrf) && !isResolved(config, needed, vrf),
  );
}

function isResolved(config: DeviceConfig, needed: NeededName, vrf: string): boolean {
  const there = { ...needed, vrf: { name: vrf, range: undefined } };
  return isMapped(config, there) || mayLookUp(config, there.vrf);
}
