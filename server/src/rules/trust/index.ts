import type { Rule } from '../rule';
import { ipAddressIdentity } from './ip-address-identity';
import { trustpointRevocationFailsClosed } from './trustpoint-revocation-fails-closed';

/** The rules of this hop, by code. */
export const trustRules: readonly Rule[] = [trustpointRevocationFailsClosed, ipAddressIdentity];
