import * as l10n from '@vscode/l10n';
import type { DeviceConfig } from '../model/device-config';
import { grouped } from '../shared/grouped';
import { type Range, rangeOnLine } from '../text/range';
import { type Analysis, rawOf } from './analysis';
import { isProven } from './capture/is-proven';
import { reportingPath } from './path';
import { configAt } from './place';
import type { PathReport } from './types';

/** A sentence above a licensing block, and what it leads to. */
export interface CodeLens {
  readonly range: Range;
  readonly title: string;
  readonly leadsTo: 'reporting-path' | 'fix-all' | 'next-steps';
  /** The finding whose next steps it leads to. */
  readonly code?: string;
}

/**
 * Above each block that holds a destination in effect: how many hops are broken, how many problems have a fix. Above what
 * a capture proves: its next steps.
 */
export function codeLenses(analysis: Analysis): readonly CodeLens[] {
  return [...pathLenses(analysis), ...stepLenses(analysis)];
}

function stepLenses(analysis: Analysis): CodeLens[] {
  return analysis.findings.filter(isProven).map(({ code, range }) => ({
    range,
    title: l10n.t('{code}: next steps', { code }),
    leadsTo: 'next-steps',
    code,
  }));
}

function pathLenses(analysis: Analysis): CodeLens[] {
  const anchors = new Map<number, PathReport[]>();
  for (const path of reportingPath(analysis)) {
    const config = path.range && configAt(analysis, path.range.start.line);
    if (!path.range || !config) continue;
    const line = anchorOf(config, path.range.start.line);
    const same = anchors.get(line);
    if (same) same.push(path);
    else anchors.set(line, [path]);
  }
  const counted = new Set<DeviceConfig>();
  const fixable = grouped(
    analysis.findings.filter((finding) => finding.fixable),
    (finding) => rawOf(finding)?.config,
  );
  return [...anchors].flatMap(([line, paths]) => {
    const range = rangeOnLine(line, 0, analysis.text.lineLength(line));
    const lenses: CodeLens[] = [{ range, title: pathTitle(paths), leadsTo: 'reporting-path' }];
    const config = configAt(analysis, line);
    const fixes = config && !counted.has(config) ? (fixable.get(config)?.length ?? 0) : 0;
    if (config) counted.add(config);
    if (fixes > 0) lenses.push({ range, title: fixesTitle(fixes), leadsTo: 'fix-all' });
    return lenses;
  });
}

/** The header of the call-home block around a line, or the line itself. */
function anchorOf({ callHome, callhomeNx, dialect }: DeviceConfig, line: number): number {
  const block = dialect === 'iosxe' ? callHome.block : callhomeNx.block;
  const last = block?.body[block.body.length - 1]?.line ?? -1;
  return block && line > block.header.line && line <= last ? block.header.line : line;
}

function pathTitle(paths: readonly PathReport[]): string {
  const broken = new Set(
    paths.flatMap(({ hops }) => hops.filter(({ state }) => state === 'broken').map(({ hop }) => hop)),
  ).size;
  if (broken === 0) return l10n.t('reporting path: no broken hop');
  return broken === 1
    ? l10n.t('reporting path: 1 broken hop')
    : l10n.t('reporting path: {count} broken hops', { count: String(broken) });
}

function fixesTitle(count: number): string {
  return count === 1 ? l10n.t('1 fix') : l10n.t('{count} fixes', { count: String(count) });
}
