import { clockPages } from './clock/pages';
import { destinationPages } from './destination/pages';
import { hygienePages } from './hygiene/pages';
import { nameResolutionPages } from './name-resolution/pages';
import type { RulePages } from './page';
import { proxyPages } from './proxy/pages';
import { sourcePages } from './source/pages';
import { transportPages } from './transport/pages';
import { trustPages } from './trust/pages';

/** The pages of all rules, by code. */
export const PAGES: RulePages = {
  ...transportPages,
  ...destinationPages,
  ...proxyPages,
  ...nameResolutionPages,
  ...sourcePages,
  ...trustPages,
  ...clockPages,
  ...hygienePages,
};
