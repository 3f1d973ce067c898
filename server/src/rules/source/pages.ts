import type { RulePages } from '../page';
import { noRouteInVrfPage } from './no-route-in-vrf.page';
import { sourceInterfaceDownPage } from './source-interface-down.page';
import { sourceInterfaceMissingPage } from './source-interface-missing.page';
import { sourceInterfaceUndefinedPage } from './source-interface-undefined.page';
import { sourceInterfaceWithoutAddressPage } from './source-interface-without-address.page';
import { sourceVrfMismatchPage } from './source-vrf-mismatch.page';
import { vrfUndefinedPage } from './vrf-undefined.page';

/** The pages of this hop's rules, by code. */
export const sourcePages: RulePages = {
  SL501: sourceInterfaceUndefinedPage,
  SL502: sourceInterfaceDownPage,
  SL503: sourceInterfaceWithoutAddressPage,
  SL504: sourceVrfMismatchPage,
  SL505: sourceInterfaceMissingPage,
  SL506: vrfUndefinedPage,
  SL507: noRouteInVrfPage,
};
