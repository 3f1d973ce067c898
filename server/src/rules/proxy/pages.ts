import type { RulePages } from '../page';
import { proxyHalfSetPage } from './proxy-half-set.page';
import { proxyIgnoredByCallhomePage } from './proxy-ignored-by-callhome.page';
import { proxyNotEnabledPage } from './proxy-not-enabled.page';
import { proxyWithoutServerPage } from './proxy-without-server.page';

/** The pages of this hop's rules, by code. */
export const proxyPages: RulePages = {
  SL301: proxyHalfSetPage,
  SL302: proxyIgnoredByCallhomePage,
  SL303: proxyNotEnabledPage,
  SL304: proxyWithoutServerPage,
};
