import type { DeviceConfig } from '../model/device-config';
import type { Severity } from '../shared/settings';
import type { Report, RuleMeta } from './rule';

/**
 * Whether a rule may look at a configuration at all, and how grave what it says is. One mechanism for all rules: a rule
 * declares in its meta what it needs to know (docs/rule-contract.md#when-a-rule-may-speak).
 */
export function mayJudge(meta: RuleMeta, config: DeviceConfig): boolean {
  if (!meta.dialects.includes(config.dialect)) return false;
  if (meta.needs === 'whole' && !config.whole) return false;
  if (meta.needs === 'block' && !config.blockComplete) return false;
  if (config.licensing === 'off' && meta.needs !== 'line' && !meta.speaksWhenOff) return false;
  return !(meta.reachability && config.silenced);
}

/** The severity of a report of the rule; undefined when the gate of a missing thing is closed. */
export function gatedSeverity(meta: RuleMeta, config: DeviceConfig, report: Report): Severity | undefined {
  if (!report.negation) {
    if (meta.needs === 'whole-or-negation' && !config.whole) return undefined;
    if (meta.needs === 'block-or-negation' && !config.blockComplete) return undefined;
  }
  const { transport } = config;
  if (meta.reachability && transport.effective === 'unknown') return 'hint';
  if (report.severity) return report.severity;
  return transport.basis === 'inferred' && meta.severityWhenInferred
    ? meta.severityWhenInferred
    : meta.severity;
}
