import type { Rule } from '../rule';
import { sourceInterfaceDown } from './source-interface-down';
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
  vrfUndefined,
];
