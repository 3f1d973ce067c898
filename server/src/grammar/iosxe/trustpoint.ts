import { flag, valued } from '../actions';
import { defineFamily } from '../family';
import { isNegated, wordOf } from '../nodes';
import { trustpointActions } from '../trustpoint-actions';
import recipes from './trustpoint.ohm';

/** Trustpoints of IOS XE. */
export const iosXeTrustpoint = defineFamily('iosxe/trustpoint', () => recipes.XeTrustpoints, {
  ...trustpointActions,
  Global_pool: flag('certificate-pool'),
  Trustpoint_vrf: valued('trustpoint-vrf', 'vrf'),
  Trustpoint_sourceInterface: valued('trustpoint-source-interface', 'interface'),
  CertificatePool_cabundle: (command) => ({
    kind: 'ca-bundle',
    negated: isNegated(command),
    location: wordOf(command.child(2).child(1)),
  }),
});
