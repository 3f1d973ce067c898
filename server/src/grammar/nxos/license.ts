import { defineFamily } from '../family';
import { licenseActions } from '../license-actions';
import recipes from './license.ohm';

/** `license …` of NX-OS. */
export const nxOsLicense = defineFamily('nxos/license', () => recipes.NxLicense, {
  ...licenseActions,
  Global_feature: licenseActions.Global_enable,
});
