import type { RulePages } from '../page';
import { cleartextOnPremPage } from './cleartext-on-prem.page';
import { cleartextToCiscoPage } from './cleartext-to-cisco.page';
import { csluPathMissingPage } from './cslu-path-missing.page';
import { defaultAddressStillActivePage } from './default-address-still-active.page';
import { destinationNotApprovedPage } from './destination-not-approved.page';
import { endpointHostMismatchPage } from './endpoint-host-mismatch.page';
import { endpointPathCasePage } from './endpoint-path-case.page';
import { endpointPathMissingPage } from './endpoint-path-missing.page';
import { endpointPathMisspelledPage } from './endpoint-path-misspelled.page';
import { placeholderLeftPage } from './placeholder-left.page';
import { smartQuotesPage } from './smart-quotes.page';
import { urlWithoutSchemePage } from './url-without-scheme.page';

/** The pages of this hop's rules, by code. */
export const destinationPages: RulePages = {
  SL201: cleartextToCiscoPage,
  SL202: cleartextOnPremPage,
  SL203: endpointPathCasePage,
  SL204: endpointPathMisspelledPage,
  SL205: urlWithoutSchemePage,
  SL206: endpointHostMismatchPage,
  SL207: csluPathMissingPage,
  SL208: defaultAddressStillActivePage,
  SL209: destinationNotApprovedPage,
  SL210: smartQuotesPage,
  SL211: placeholderLeftPage,
  SL212: endpointPathMissingPage,
};
