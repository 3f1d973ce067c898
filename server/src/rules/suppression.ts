import { Head } from '../syntax/heads';
import type { ChunkScan } from '../syntax/scan';
import type { Structure } from '../syntax/structure';
import { type Range, rangeOnLine } from '../text/range';

/** A comment that switches findings off: `! smart-licensing-disable-next-line SL601 -- reason`. */
export interface Suppression {
  readonly kind: 'disable-next-line' | 'disable-line' | 'disable' | 'enable' | 'disable-file';
  /** Codes it names; empty means all. */
  readonly codes: readonly string[];
  readonly reason: string;
  readonly line: number;
  readonly range: Range;
}

/** Beginning of a directive; so short a search, for a rare first character, costs almost nothing. */
const TELLTALE = '! smar';
const DIRECTIVE =
  /! smart-licensing-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])\s*((?:SL\d{3}(?:\s*,\s*|\s+)?)*)\s*(?:--\s*(.*))?$/;

const cache = new WeakMap<ChunkScan, readonly Suppression[]>();

/** All suppression comments of the text, in order. */
export function findSuppressions(structure: Structure): Suppression[] {
  const found: Suppression[] = [];
  structure.scans.forEach((scan, index) => {
    const first = structure.text.firstLineOf(index);
    let local = cache.get(scan);
    if (!local) {
      local = suppressionsOfChunk(structure, index);
      cache.set(scan, local);
    }
    for (const one of local) {
      const line = one.line + first;
      found.push({
        ...one,
        line,
        range: rangeOnLine(line, one.range.start.character, one.range.end.character),
      });
    }
  });
  return found;
}

function suppressionsOfChunk(structure: Structure, index: number): Suppression[] {
  const chunk = structure.text.chunks[index];
  const scan = structure.scans[index];
  if (!chunk || !scan) return [];
  const body = chunk.source.slice(chunk.start, chunk.end);
  const found: Suppression[] = [];
  let local = 0;
  for (let hit = body.indexOf(TELLTALE); hit >= 0; hit = body.indexOf(TELLTALE, hit + TELLTALE.length)) {
    while (local + 1 < chunk.starts.length && (chunk.starts[local + 1] as number) <= chunk.start + hit)
      local++;
    const line = structure.text.firstLineOf(index) + local;
    const raw = structure.text.line(line);
    const match = DIRECTIVE.exec(raw);
    if (!match || scan.heads[local] === Head.freeText) continue;
    found.push({
      kind: match[1] as Suppression['kind'],
      codes: match[2]?.match(/SL\d{3}/g) ?? [],
      reason: match[3]?.trim() ?? '',
      line: local,
      range: rangeOnLine(local, match.index, raw.trimEnd().length),
    });
  }
  return found;
}

/** Which findings the comments switch off, and which comments switched something off. */
export function suppress<
  F extends { readonly range: Range; readonly rule: { readonly meta: { readonly code: string } } },
>(
  findings: readonly F[],
  suppressions: readonly Suppression[],
): {
  readonly kept: F[];
  readonly suppressed: { readonly finding: F; readonly by: Suppression }[];
  readonly used: ReadonlySet<Suppression>;
} {
  const kept: F[] = [];
  const suppressed: { finding: F; by: Suppression }[] = [];
  const used = new Set<Suppression>();
  for (const finding of findings) {
    const by =
      suppressions.length === 0
        ? undefined
        : suppressorOf(finding.rule.meta.code, finding.range.start.line, suppressions);
    if (by) {
      used.add(by);
      suppressed.push({ finding, by });
    } else kept.push(finding);
  }
  return { kept, suppressed, used };
}

function suppressorOf(
  code: string,
  line: number,
  suppressions: readonly Suppression[],
): Suppression | undefined {
  let region: Suppression | undefined;
  for (const one of suppressions) {
    if (one.codes.length > 0 && !one.codes.includes(code)) continue;
    if (one.kind === 'disable-file') return one;
    if (one.kind === 'disable-line' && one.line === line) return one;
    if (one.kind === 'disable-next-line' && one.line === line - 1) return one;
    if (one.line > line) continue;
    if (one.kind === 'disable') region = one;
    if (one.kind === 'enable') region = undefined;
  }
  return region;
}
