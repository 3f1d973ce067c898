import pages from 'pages:rules';
import { RULES } from './index';
import type { RulePages } from './page';

/** The pages of all rules, by code. The build has seen that each rule has one. */
export const PAGES: RulePages = Object.fromEntries(
  RULES.flatMap(({ meta }) => {
    const page = pages[meta.name];
    return page ? [[meta.code, page] as const] : [];
  }),
);
