import type { Rule } from '../rule';
import { identityCheckOffForCisco } from './identity-check-off-for-cisco';
import { ipAddressIdentity } from './ip-address-identity';
import { retiredRootCa } from './retired-root-ca';
import { secureTrustpointUndefined } from './secure-trustpoint-undefined';
import { trustpointRevocationFailsClosed } from './trustpoint-revocation-fails-closed';

/** The rules of this hop, by code. */
export const trustRules: readonly Rule[] = [
  trustpointRevocationFailsClosed,
  ipAddressIdentity,
  identityCheckOffForCisco,
  secureTrustpointUndefined,
  retiredRootCa,
];
