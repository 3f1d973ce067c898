import { ruleOf } from '../rules/index';
import { scenarioOf } from '../scenarios/index';
import type { Hop } from '../shared/hops';

/** What the findings of a code are about, for reports that do not say it; a code of no rule is about the text. */
export function hopOfCode(code: string): Hop {
  return (ruleOf(code) ?? scenarioOf(code))?.meta.hop ?? 'hygiene';
}
