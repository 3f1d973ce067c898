import type { Rule } from '../rule';
import { cleartextOnPrem } from './cleartext-on-prem';
import { cleartextToCisco } from './cleartext-to-cisco';
import { csluPathMissing } from './cslu-path-missing';
import { defaultAddressStillActive } from './default-address-still-active';
import { destinationNotApproved } from './destination-not-approved';
import { endpointHostMismatch } from './endpoint-host-mismatch';
import { endpointPathCase } from './endpoint-path-case';
import { endpointPathMissing } from './endpoint-path-missing';
import { endpointPathMisspelled } from './endpoint-path-misspelled';
import { placeholderLeft } from './placeholder-left';
import { smartQuotes } from './smart-quotes';
import { urlWithoutScheme } from './url-without-scheme';

/** The rules of this hop, by code. */
export const destinationRules: readonly Rule[] = [
  cleartextToCisco,
  cleartextOnPrem,
  endpointPathCase,
  endpointPathMisspelled,
  urlWithoutScheme,
  endpointHostMismatch,
  csluPathMissing,
  defaultAddressStillActive,
  destinationNotApproved,
  smartQuotes,
  placeholderLeft,
  endpointPathMissing,
];
