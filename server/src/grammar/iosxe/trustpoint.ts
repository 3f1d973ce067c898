import { flag, valued } from '../actions';
import type { CommandOf } from '../commands';
import { defineFamily } from '../family';
import type { Node } from '../node';
import { given, isNegated, valueIn, wordOf } from '../nodes';
import { trustpointActions } from '../trustpoint-actions';
import recipes from './trustpoint.ohm';

const vrf = valued('trustpoint-vrf', 'vrf');
const sourceInterface = valued('trustpoint-source-interface', 'interface');

/** Trustpoints of IOS XE, and its pool of CA certificates. */
export const iosXeTrustpoint = defineFamily('iosxe/trustpoint', () => recipes.XeTrustpoints, {
  ...trustpointActions,
  Global_pool: flag('certificate-pool'),
  Global_trustpoolPolicy: flag('trustpool-policy'),
  Global_trustpoolImport: (command) => ({
    kind: 'trustpool-import',
    negated: isNegated(command),
    words: command.child(2).child(0).children.map(wordOf),
  }),
  Trustpoint_vrf: vrf,
  Trustpoint_sourceInterface: sourceInterface,
  TrustpoolPolicy_revocationCheck: trustpointActions.Trustpoint_revocationCheck,
  TrustpoolPolicy_cabundle: caBundle,
  TrustpoolPolicy_vrf: vrf,
  TrustpoolPolicy_sourceInterface: sourceInterface,
  CertificatePool_cabundle: caBundle,
});

function caBundle(command: Node): CommandOf<'ca-bundle'> {
  const location = valueIn(command)?.child(1);
  return {
    kind: 'ca-bundle',
    negated: isNegated(command),
    ...given({ location: location && wordOf(location) }),
  };
}
