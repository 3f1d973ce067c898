import type { RulePages } from '../page';
import { identityCheckOffForCiscoPage } from './identity-check-off-for-cisco.page';
import { ipAddressIdentityPage } from './ip-address-identity.page';
import { retiredRootCaPage } from './retired-root-ca.page';
import { secureTrustpointUndefinedPage } from './secure-trustpoint-undefined.page';
import { trustpointRevocationFailsClosedPage } from './trustpoint-revocation-fails-closed.page';

/** The pages of this hop's rules, by code. */
export const trustPages: RulePages = {
  SL601: trustpointRevocationFailsClosedPage,
  SL602: ipAddressIdentityPage,
  SL603: identityCheckOffForCiscoPage,
  SL604: secureTrustpointUndefinedPage,
  SL605: retiredRootCaPage,
};
