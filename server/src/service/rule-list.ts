import * as l10n from '@vscode/l10n';
import type { Dialect } from '../grammar/commands';
import { RULES } from '../rules/index';
import { SCENARIOS } from '../scenarios/index';
import type { Severity } from '../shared/settings';
import { ruleSummary } from './rule-page';

/** What a list of the rules tells of one. */
export interface ListedRule {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly systems: readonly Dialect[];
  readonly foundIn: 'configuration' | 'capture';
  readonly summary: string;
}

/** All rules, those of captures among them, in the order of their codes. */
export function ruleList(): readonly ListedRule[] {
  const rules = RULES.map(({ meta }) => ({
    code: meta.code,
    name: meta.name,
    severity: meta.severity,
    systems: meta.dialects,
    foundIn: 'configuration' as const,
    summary: l10n.t(meta.summary),
  }));
  const scenarios = SCENARIOS.map(({ meta }) => ({
    code: meta.code,
    name: meta.name,
    severity: meta.severity,
    systems: meta.dialects,
    foundIn: 'capture' as const,
    summary: ruleSummary(meta.code) ?? '',
  }));
  return [...rules, ...scenarios].sort((a, b) => (a.code < b.code ? -1 : 1));
}
