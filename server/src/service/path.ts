import * as l10n from '@vscode/l10n';
import { shown } from '../model/cover';
import type { Destination } from '../model/destination';
import type { DeviceConfig } from '../model/device-config';
import type { HopValue } from '../model/hop';
import { reportingPaths } from '../model/reporting-path';
import { grouped } from '../shared/grouped';
import { PATH_HOPS, type PathHop } from '../shared/hops';
import type { Analysis } from './analysis';
import { rawOf } from './analysis';
import { isEmbeddedFinding } from './embedded-finding';
import { configAt } from './place';
import type { Finding, HopReport, PathReport } from './types';

/**
 * The reporting path of each destination in effect, judged by the findings: a hop with a finding of severity error or
 * warning is broken. Empty where the text has no destination.
 */
export function reportingPath(analysis: Analysis): readonly PathReport[] {
  const about = findingsByConfig(analysis);
  return analysis.configs.flatMap((config) => pathsOf(config, about.get(config) ?? []));
}

/** The same for one configuration of the text. */
export function configPaths(analysis: Analysis, config: DeviceConfig): readonly PathReport[] {
  return pathsOf(config, findingsByConfig(analysis).get(config) ?? []);
}

function pathsOf(config: DeviceConfig, findings: readonly Finding[]): PathReport[] {
  const written = config.destinations.filter(({ statement }) => statement);
  const onLines = grouped(written, lineOf);
  // A finding that stands on the line of one destination, in effect or left over, says nothing about another.
  const byLine = grouped(findings, ({ range }) => range.start.line);
  const shared = grouped(
    findings.filter(({ range }) => !onLines.has(range.start.line)),
    ({ hop }) => hop,
  );
  const known = new Map(PATH_HOPS.map((hop) => [hop, verdictOn(shared.get(hop) ?? [])]));
  return reportingPaths(config).map(({ destination, hops }) => {
    const line = lineOf(destination);
    const isOwn = onLines.get(line)?.every((one) => one === destination) === true;
    const own = grouped(isOwn ? (byLine.get(line) ?? []) : [], ({ hop }) => hop);
    const verdictOf = (hop: PathHop): Verdict => {
      const more = own.get(hop);
      return more
        ? verdictOn(inDocument([...(shared.get(hop) ?? []), ...more]))
        : (known.get(hop) ?? NOTHING);
    };
    return {
      url: shown(destination.url.value),
      range: destination.url.range,
      hops: hops.map((hop) => judged(hop, verdictOf(hop.hop))),
    };
  });
}

function lineOf({ url }: Destination): number {
  return url.range.start.line;
}

/** As the analysis has them: by place, those of one place as they were. */
function inDocument(findings: Finding[]): Finding[] {
  return findings.sort((a, b) => a.range.start.line - b.range.start.line);
}

/** The findings in each configuration, in a template's lines of it, or proved by a capture of its device. */
function findingsByConfig(analysis: Analysis): ReadonlyMap<DeviceConfig, readonly Finding[]> {
  const pairs = analysis.findings.flatMap((finding) =>
    ownersOf(analysis, finding).map((config) => ({ config, finding })),
  );
  const found = new Map<DeviceConfig, Finding[]>();
  for (const [config, own] of grouped(pairs, (pair) => pair.config))
    found.set(
      config,
      own.map(({ finding }) => finding),
    );
  return found;
}

function ownersOf(analysis: Analysis, finding: Finding): DeviceConfig[] {
  const raw = rawOf(finding);
  if (!raw) return [];
  const owner = isEmbeddedFinding(raw) ? configAt(analysis, finding.range.start.line) : raw.config;
  const proven = isEmbeddedFinding(raw) ? [] : (raw.provesIn ?? []);
  return [...new Set(owner ? [owner, ...proven] : proven)];
}

/** What the findings on a hop come to. */
interface Verdict {
  readonly findings: readonly Finding[];
  /** The one that breaks the hop. */
  readonly worst: Finding | undefined;
  readonly codes: readonly string[];
}

function verdictOn(findings: readonly Finding[]): Verdict {
  return { findings, worst: findings.find(isGrave), codes: [...new Set(findings.map(({ code }) => code))] };
}

const NOTHING = verdictOn([]);

function judged(hop: HopValue, { findings, worst, codes }: Verdict): HopReport {
  const range = worst?.range ?? hop.range;
  const facts = Object.fromEntries(Object.entries(hop.data).map(([name, value]) => [name, shown(value)]));
  const summary = l10n.t(hop.summary, facts);
  return {
    hop: hop.hop,
    state: worst ? 'broken' : hop.state,
    summary: worst ? `${summary} ${worst.message}` : summary,
    ...(range ? { range } : {}),
    codes,
    facts,
    findings,
  };
}

/** Whether a finding breaks the hop it is on. */
export function isGrave({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}
