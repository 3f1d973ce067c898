import { valued } from '../actions';
import { defineFamily } from '../family';
import { identityActions } from '../identity-actions';
import recipes from './identity.ohm';

/** What tells an NX-OS configuration and its device apart. */
export const nxOsIdentity = defineFamily('nxos/identity', () => recipes.NxIdentity, {
  ...identityActions,
  Global_feature: valued('feature', 'name'),
});
