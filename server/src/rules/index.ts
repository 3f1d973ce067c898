import { clockRules } from './clock';
import { destinationRules } from './destination';
import { hygieneRules } from './hygiene';
import { unusedSuppression } from './hygiene/unused-suppression';
import { nameResolutionRules } from './name-resolution';
import { proxyRules } from './proxy';
import type { Rule } from './rule';
import { sourceRules } from './source';
import { transportRules } from './transport';
import { reportingPathLost } from './transport/reporting-path-lost';
import { trustRules } from './trust';

/** All rules, by code. Each hop's folder lists its own. */
export const RULES: readonly Rule[] = [
  unusedSuppression,
  reportingPathLost,
  ...transportRules,
  ...destinationRules,
  ...proxyRules,
  ...nameResolutionRules,
  ...sourceRules,
  ...trustRules,
  ...clockRules,
  ...hygieneRules,
];

/** The rule with that code. */
export function ruleOf(code: string): Rule | undefined {
  return RULES.find((rule) => rule.meta.code === code);
}
