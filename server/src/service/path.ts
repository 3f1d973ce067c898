import * as l10n from '@vscode/l10n';
import { shown } from '../model/cover';
import type { DeviceConfig } from '../model/device-config';
import type { HopValue } from '../model/hop';
import { reportingPaths } from '../model/reporting-path';
import type { Analysis } from './analysis';
import { rawOf } from './analysis';
import { isEmbeddedFinding } from './embedded-finding';
import type { Finding, HopReport, PathReport } from './types';

/**
 * The reporting path of each destination in effect, judged by the findings: a hop with a finding of severity error or
 * warning is broken. Empty where the text has no destination.
 */
export function reportingPath(analysis: Analysis): readonly PathReport[] {
  return analysis.configs.flatMap((config) => configPaths(analysis, config));
}

/** The same for one configuration of the text. */
export function configPaths(analysis: Analysis, config: DeviceConfig): readonly PathReport[] {
  const findings = analysis.findings.filter((finding) => isAbout(finding, config));
  return reportingPaths(config).map(({ destination, hops }) => {
    const elsewhere = config.destinations
      .filter((other) => other.statement && other !== destination)
      .map((other) => other.url.range.start.line);
    const own = findings.filter((finding) => !isOnLines(finding, elsewhere));
    return {
      url: shown(destination.url.value),
      range: destination.url.range,
      hops: hops.map((hop) => judged(hop, own)),
    };
  });
}

/** Found in the configuration, in a template's lines of it, or proved by a capture of its device. */
function isAbout(finding: Finding, config: DeviceConfig): boolean {
  const raw = rawOf(finding);
  if (!raw) return false;
  const { line } = finding.range.start;
  if (isEmbeddedFinding(raw)) return config.part.start <= line && line < config.part.end;
  return raw.config === config || raw.provesIn?.includes(config) === true;
}

/** A finding that stands on the line of one destination, in effect or left over, says nothing about another. */
function isOnLines(finding: Finding, lines: readonly number[]): boolean {
  return lines.includes(finding.range.start.line);
}

function judged(hop: HopValue, findings: readonly Finding[]): HopReport {
  const own = findings.filter((finding) => finding.hop === hop.hop);
  const worst = own.find(isGrave);
  const range = worst?.range ?? hop.range;
  const facts = Object.fromEntries(Object.entries(hop.data).map(([name, value]) => [name, shown(value)]));
  const summary = l10n.t(hop.summary, facts);
  return {
    hop: hop.hop,
    state: worst ? 'broken' : hop.state,
    summary: worst ? `${summary} ${worst.message}` : summary,
    ...(range ? { range } : {}),
    codes: [...new Set(own.map((finding) => finding.code))],
    facts,
    findings: own,
  };
}

/** Whether a finding breaks the hop it is on. */
export function isGrave({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}
