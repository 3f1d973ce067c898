import { shown } from '../model/cover';
import type { DeviceConfig } from '../model/device-config';
import { ruleOf } from '../rules';
import { runComparisonRules } from '../rules/runner';
import { findSuppressions, suppress } from '../rules/suppression';
import { comparePositions } from '../text/range';
import type { Analysis } from './analysis';
import { asFinding } from './finding';
import { type FindingName, findingNames } from './finding-names';
import type { Finding } from './types';

/** Findings of two versions, told apart. */
export interface Compared {
  readonly introduced: readonly Finding[];
  readonly resolved: readonly Finding[];
  readonly unchanged: readonly Finding[];
}

/**
 * The findings of two versions, matched as `check --since` matches them: by rule, line and blocks, not by place. What the
 * change itself is to blame for is introduced; what vanished only because reports go nowhere any more is not resolved.
 */
export function compared(before: Analysis | undefined, after: Analysis | undefined): Compared {
  const own = findingsOfChange(before, after);
  const left = new Map([...namesIn(before)].map(([finding, name]) => [keyOf(name), finding]));
  const introduced: Finding[] = [...own];
  const unchanged: Finding[] = [];
  for (const [finding, name] of namesIn(after))
    (left.delete(keyOf(name)) ? unchanged : introduced).push(finding);
  const gone = [...left.values()];
  const resolved = own.length === 0 ? gone : gone.filter((finding) => isMended(finding, before, after));
  introduced.sort(byPlace);
  return { introduced, unchanged, resolved };
}

/** What a change does to the devices of a text that no line of the new version shows by itself. */
function findingsOfChange(before: Analysis | undefined, after: Analysis | undefined): Finding[] {
  if (!before || !after) return [];
  const raw = pairsOf(before.configs, after.configs).flatMap((pair) =>
    runComparisonRules(...pair, after.settings),
  );
  return suppress(raw, findSuppressions(after.structure)).kept.map(asFinding);
}

/** The new version with what the change itself is to blame for among its findings. */
export function withFindingsOfChange(before: Analysis | undefined, after: Analysis): Analysis {
  const own = findingsOfChange(before, after);
  return own.length === 0 ? after : { ...after, findings: [...after.findings, ...own].sort(byPlace) };
}

function byPlace(a: Finding, b: Finding): number {
  return comparePositions(a.range.start, b.range.start) || a.code.localeCompare(b.code);
}

/** The configurations of one device in both versions: by host name, or the only one on either side. */
function pairsOf(
  before: readonly DeviceConfig[],
  after: readonly DeviceConfig[],
): (readonly [DeviceConfig, DeviceConfig])[] {
  const alone = before.length === 1 && after.length === 1;
  return before.flatMap((old) => {
    const name = old.hostname?.value;
    const same = after.find(({ hostname }) => alone || (name !== undefined && hostname?.value === name));
    return same && same.dialect === old.dialect ? [[old, same] as const] : [];
  });
}

/**
 * Whether a finding that is gone together with the reporting path was mended: its rule judges lines that carry nothing too,
 * and its line is another one now, not only because the destination was taken out.
 */
function isMended(
  { code, hop, range }: Finding,
  before: Analysis | undefined,
  after: Analysis | undefined,
): boolean {
  if (hop === 'hygiene' || !before || !after) return true;
  if (ruleOf(code)?.meta.reachability) return false;
  const { line } = range.start;
  const text = normal(before.text.line(line));
  for (let at = 0; at < after.text.lineCount; at++) if (normal(after.text.line(at)) === text) return false;
  const hasDestination = (configs: readonly DeviceConfig[]): boolean =>
    configs.some(({ destinations }) => destinations.some(({ statement }) => statement !== undefined));
  const wasDestination = before.configs.some(({ destinations }) =>
    destinations.some(({ url }) => url.range.start.line === line),
  );
  return !wasDestination || hasDestination(after.configs);
}

function normal(line: string): string {
  return line.trim().replace(/\s+/g, ' ');
}

function keyOf({ count, place }: FindingName): string {
  return `${count} ${place}`;
}

function namesIn(analysis: Analysis | undefined): ReadonlyMap<Finding, FindingName> {
  if (!analysis) return new Map();
  const { structure, findings } = analysis;
  return findingNames(findings, (line) => shown(structure.text.line(line)));
}
