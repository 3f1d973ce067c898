import type { RulePages } from '../page';
import { domainLookupOffPage } from './domain-lookup-off.page';
import { ipHostInOtherVrfPage } from './ip-host-in-other-vrf.page';
import { ipHostInvalidPage } from './ip-host-invalid.page';
import { ipHostPinsCiscoPage } from './ip-host-pins-cisco.page';
import { lookupSourceMismatchPage } from './lookup-source-mismatch.page';
import { nameServerInOtherVrfPage } from './name-server-in-other-vrf.page';
import { noNameServerPage } from './no-name-server.page';

/** The pages of this hop's rules, by code. */
export const nameResolutionPages: RulePages = {
  SL401: domainLookupOffPage,
  SL402: noNameServerPage,
  SL403: nameServerInOtherVrfPage,
  SL404: ipHostInvalidPage,
  SL405: ipHostInOtherVrfPage,
  SL406: ipHostPinsCiscoPage,
  SL407: lookupSourceMismatchPage,
};
