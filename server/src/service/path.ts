import * as l10n from '@vscode/l10n';
import type { DeviceConfig } from '../model/device-config';
import { type HopValue, reportingPaths } from '../model/reporting-path';
import type { Analysis } from './analysis';
import { rawOf } from './analysis';
import type { Finding, HopReport, PathReport } from './types';

/**
 * The reporting path of each destination in effect, judged by the findings: a hop with a finding of severity error or
 * warning is broken. Empty where the text has no destination.
 */
export function reportingPath(analysis: Analysis): readonly PathReport[] {
  return analysis.configs.flatMap((config) => {
    const findings = analysis.findings.filter((finding) => isAbout(finding, config));
    return reportingPaths(config).map(({ destination, hops }) => ({
      url: destination.url.value,
      range: destination.url.range,
      hops: hops.map((hop) => judged(hop, findings)),
    }));
  });
}

/** Found in the configuration, or proved by a capture of its device. */
function isAbout(finding: Finding, config: DeviceConfig): boolean {
  const raw = rawOf(finding);
  return raw?.config === config || raw?.provesIn?.includes(config) === true;
}

function judged(hop: HopValue, findings: readonly Finding[]): HopReport {
  const own = findings.filter((finding) => rawOf(finding)?.rule.meta.hop === hop.hop);
  const grave = own.filter((finding) => finding.severity === 'error' || finding.severity === 'warning');
  const worst = grave[0];
  const range = worst?.range ?? hop.range;
  return {
    hop: hop.hop,
    state: worst ? 'broken' : hop.state,
    summary: worst ? `${l10n.t(hop.summary, hop.data)} ${worst.message}` : l10n.t(hop.summary, hop.data),
    ...(range ? { range } : {}),
    codes: [...new Set(own.map((finding) => finding.code))],
  };
}
