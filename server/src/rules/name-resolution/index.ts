import type { Rule } from '../rule';
import { domainLookupOff } from './domain-lookup-off';
import { ipHostInvalid } from './ip-host-invalid';
import { nameServerInOtherVrf } from './name-server-in-other-vrf';
import { noNameServer } from './no-name-server';

/** The rules of this hop, by code. */
export const nameResolutionRules: readonly Rule[] = [
  domainLookupOff,
  noNameServer,
  nameServerInOtherVrf,
  ipHostInvalid,
];
