import { defineFamily } from '../family';
import { trustpointActions } from '../trustpoint-actions';
import recipes from './trustpoint.ohm';

/** Trustpoints of NX-OS. */
export const nxOsTrustpoint = defineFamily('nxos/trustpoint', () => recipes.NxTrustpoints, trustpointActions);
