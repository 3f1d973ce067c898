import { valued } from '../actions';
import { defineFamily } from '../family';
import { interfaceActions } from '../interface-actions';
import recipes from './interface.ohm';

/** Interfaces of NX-OS. */
export const nxOsInterface = defineFamily('nxos/interface', () => recipes.NxInterfaces, {
  ...interfaceActions,
  Interface_vrf: valued('interface-vrf', 'vrf'),
});
