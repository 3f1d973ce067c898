import { HOPS, type Hop } from '../../shared/hops';
import type { Severity } from '../../shared/settings';
import type { ReportedFile } from '../check/checked-file';
import { type SiteOf, siteBy } from './site';

/** How often something was found, and in how many files. */
export interface Share {
  readonly findings: number;
  readonly files: number;
}

/** A rule's findings; the severity is that of the gravest. */
export interface CodeShare extends Share {
  readonly code: string;
  readonly name: string;
  readonly hop: Hop;
  readonly severity: Severity;
}

/** The findings on one hop. */
export interface HopShare extends Share {
  readonly hop: Hop;
}

/** Files that have something in common, and how many of them have findings. */
export interface Group {
  readonly name: string;
  readonly files: number;
  readonly affected: number;
}

/** A file with many findings. */
export interface Worst {
  readonly path: string;
  readonly hostname: string | undefined;
  readonly counts: Readonly<Record<Severity, number>>;
}

interface Counter {
  readonly name: string;
  readonly hop: Hop;
  findings: number;
  files: number;
  severity: Severity;
}

const WEIGHTS: Readonly<Record<Severity, number>> = { error: 1e6, warning: 1e3, information: 1, hint: 0 };

/** Adds up what a check finds in many files; what it keeps does not grow with their number. */
export class Fleet {
  affected = 0;
  private readonly limit: number;
  private readonly counters = new Map<string, Counter>();
  private readonly hopCounters = new Map<Hop, { findings: number; files: number }>();
  private readonly releaseGroups = new Map<string, { files: number; affected: number }>();
  private readonly siteGroups = new Map<string, { files: number; affected: number }>();
  private readonly siteOf: SiteOf;
  private worstFiles: Worst[] = [];

  /** Keeps the `limit` worst files; without `siteOf` a site is a folder. */
  constructor(limit: number, siteOf = siteBy(undefined)) {
    this.limit = limit;
    this.siteOf = siteOf;
  }

  /** The system of a file with its release. */
  static releaseOf({ identity: { dialect, release } }: Pick<ReportedFile, 'identity'>): string {
    return dialect === 'none' ? SYSTEMS.none : `${SYSTEMS[dialect]} ${release ?? '?'}`;
  }

  add(file: ReportedFile): void {
    const { hostname } = file.identity;
    const affected = file.findings.length > 0;
    if (affected) this.affected++;
    join(this.releaseGroups, Fleet.releaseOf(file), affected);
    join(this.siteGroups, this.siteOf(file), affected);
    const counts = { error: 0, warning: 0, information: 0, hint: 0 };
    const codes = new Set<string>();
    const hops = new Set<Hop>();
    for (const { code, name, hop, severity } of file.findings) {
      counts[severity]++;
      const counter = this.counters.get(code) ?? { name, hop, findings: 0, files: 0, severity };
      this.counters.set(code, counter);
      counter.findings++;
      if (WEIGHTS[severity] > WEIGHTS[counter.severity]) counter.severity = severity;
      if (!codes.has(code)) counter.files++;
      codes.add(code);
      const broken = this.hopCounters.get(hop) ?? { findings: 0, files: 0 };
      this.hopCounters.set(hop, broken);
      broken.findings++;
      if (!hops.has(hop)) broken.files++;
      hops.add(hop);
    }
    if (!affected) return;
    this.worstFiles.push({ path: file.path, hostname, counts });
    if (this.worstFiles.length > 2 * this.limit) this.worstFiles = this.worst();
  }

  /** The rules, that of most findings first. */
  codes(): CodeShare[] {
    const shares = [...this.counters].map(([code, counter]) => ({ code, ...counter }));
    return shares.sort((a, b) => b.findings - a.findings || compare(a.code, b.code));
  }

  /** The hops on which something is wrong, that of most files first. */
  hops(): HopShare[] {
    const broken = HOPS.flatMap((hop) => {
      const counter = this.hopCounters.get(hop);
      return counter ? [{ hop, ...counter }] : [];
    });
    return broken.sort((a, b) => b.files - a.files);
  }

  /** Systems with their releases, in their order. */
  releases(): Group[] {
    return groups(this.releaseGroups).sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  }

  /** Sites, that with most affected files first. */
  sites(): Group[] {
    return groups(this.siteGroups).sort((a, b) => b.affected - a.affected || compare(a.name, b.name));
  }

  /** The files with most and gravest findings. */
  worst(): Worst[] {
    return [...this.worstFiles]
      .sort((a, b) => weight(b) - weight(a) || compare(a.path, b.path))
      .slice(0, this.limit);
  }
}

const SYSTEMS: Readonly<Record<ReportedFile['identity']['dialect'], string>> = {
  iosxe: 'IOS XE',
  nxos: 'NX-OS',
  capture: 'capture',
  none: 'no configuration',
};

function join(into: Map<string, { files: number; affected: number }>, name: string, affected: boolean): void {
  const group = into.get(name) ?? { files: 0, affected: 0 };
  into.set(name, group);
  group.files++;
  if (affected) group.affected++;
}

function groups(from: ReadonlyMap<string, { files: number; affected: number }>): Group[] {
  return [...from].map(([name, group]) => ({ name, ...group }));
}

function weight({ counts }: Worst): number {
  return (Object.keys(counts) as Severity[]).reduce((sum, each) => sum + counts[each] * WEIGHTS[each], 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
