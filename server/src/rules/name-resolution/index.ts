import type { Rule } from '../rule';
import { domainLookupOff } from './domain-lookup-off';
import { ipHostInOtherVrf } from './ip-host-in-other-vrf';
import { ipHostInvalid } from './ip-host-invalid';
import { ipHostPinsCisco } from './ip-host-pins-cisco';
import { lookupSourceMismatch } from './lookup-source-mismatch';
import { nameServerInOtherVrf } from './name-server-in-other-vrf';
import { noNameServer } from './no-name-server';

/** The rules of this hop, by code. */
export const nameResolutionRules: readonly Rule[] = [
  domainLookupOff,
  noNameServer,
  nameServerInOtherVrf,
  ipHostInvalid,
  ipHostInOtherVrf,
  ipHostPinsCisco,
  lookupSourceMismatch,
];
