import type { Rule } from '../rule';
import { noRouteInVrf } from './no-route-in-vrf';
import { sourceInterfaceDown } from './source-interface-down';
import { sourceInterfaceMissing } from './source-interface-missing';
import { sourceInterfaceUndefined } from './source-interface-undefined';
import { sourceInterfaceWithoutAddress } from './source-interface-without-address';
import { sourceVrfMismatch } from './source-vrf-mismatch';
import { vrfUndefined } from './vrf-undefined';

/** The rules of this hop, by code. */
export const sourceRules: readonly Rule[] = [
  sourceInterfaceUndefined,
  sourceInterfaceDown,
  sourceInterfaceWithoutAddress,
  sourceVrfMismatch,
  sourceInterfaceMissing,
  vrfUndefined,
  noRouteInVrf,
];
