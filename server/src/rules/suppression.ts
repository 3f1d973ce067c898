import { ChunkMemo } from '../syntax/chunk-memo';
import { Head } from '../syntax/heads';
import type { CommandLine, Structure } from '../syntax/structure';
import { Kept } from '../text/lineage';
import { type Range, rangeOnLine } from '../text/range';

/**
 * A comment that switches findings off: `! smart-licensing-disable-next-line SL601 -- reason`. In YAML comments begin with
 * `#`, in templates they stand between `{#` and `#}`.
 */
export interface Suppression {
  readonly kind: 'disable-next-line' | 'disable-line' | 'disable' | 'enable' | 'disable-file';
  /** Codes it names; empty means all. */
  readonly codes: readonly string[];
  readonly reason: string;
  readonly line: number;
  readonly range: Range;
}

/** Beginnings of a directive; so short a search, for a rare first character, costs almost nothing. */
const TELLTALES = ['! smar', '# smar'];
const DIRECTIVE =
  /[!#] smart-licensing-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])(.*)/;
/** What may stand before `-- reason`. */
const CODES = /^[\s,]*(?:SL\d{3}[\s,]*)*$/;

const MEMO = new Kept(() => new ChunkMemo<Suppression>());

/** All suppression comments of the text, in order. */
export function findSuppressions(structure: Structure): Suppression[] {
  const memo = structure.text.lineage.of(MEMO);
  const found: Suppression[] = [];
  for (const { chunk, items } of memo.of(structure, (chunk) => suppressionsOfChunk(structure, chunk))) {
    const first = structure.text.firstLineOf(chunk);
    for (const one of items) {
      const line = one.line + first;
      const range = rangeOnLine(line, one.range.start.character, one.range.end.character);
      found.push({ ...one, line, range });
    }
  }
  return found;
}

function suppressionsOfChunk(structure: Structure, index: number): Suppression[] {
  const chunk = structure.text.chunks[index];
  const scan = structure.scans[index];
  if (!chunk || !scan) return [];
  const body = chunk.reading.slice(chunk.start, chunk.end);
  const found: Suppression[] = [];
  let local = 0;
  for (const hit of hitsIn(body)) {
    while (local + 1 < chunk.starts.length && (chunk.starts[local + 1] as number) <= chunk.start + hit)
      local++;
    const line = structure.text.firstLineOf(index) + local;
    const raw = structure.text.line(line);
    const match = DIRECTIVE.exec(raw);
    if (!match || scan.heads[local] === Head.freeText) continue;
    const [codes = '', ...reason] = (match[2] ?? '').replace(/-?#\}.*$/, '').split('--');
    if (!CODES.test(codes)) continue;
    found.push({
      kind: match[1] as Suppression['kind'],
      codes: codes.match(/SL\d{3}/g) ?? [],
      reason: reason.join('--').trim(),
      line: local,
      range: rangeOnLine(local, match.index, raw.trimEnd().length),
    });
  }
  return found;
}

function hitsIn(body: string): number[] {
  const hits: number[] = [];
  for (const telltale of TELLTALES) {
    for (let hit = body.indexOf(telltale); hit >= 0; hit = body.indexOf(telltale, hit + telltale.length))
      hits.push(hit);
  }
  return hits.sort((a, b) => a - b);
}

/** A comment, or some of its codes, that no finding needs. */
export interface UnusedSuppression {
  readonly suppression: Suppression;
  /** Codes without a finding; empty when the comment names none. */
  readonly codes: readonly string[];
  /** The comment alone on its line, to be removed as a whole. */
  readonly line: CommandLine;
  readonly alone: boolean;
}

interface Judged {
  readonly range: Range;
  readonly rule: { readonly meta: { readonly code: string } };
}

/** The findings that stay, and those that a comment switches off. */
export interface Suppressed<F> {
  readonly kept: F[];
  readonly suppressed: { readonly finding: F; readonly by: Suppression }[];
}

/** Tells which findings the comments switch off. */
export function suppress<F extends Judged>(
  findings: readonly F[],
  suppressions: readonly Suppression[],
): Suppressed<F> {
  if (suppressions.length === 0) return { kept: [...findings], suppressed: [] };
  const kept: F[] = [];
  const suppressed: { finding: F; by: Suppression }[] = [];
  for (const finding of findings) {
    const by = suppressorOf(finding.rule.meta.code, finding.range.start.line, suppressions);
    if (by) suppressed.push({ finding, by });
    else kept.push(finding);
  }
  return { kept, suppressed };
}

/** The comments, or the codes in them, that switched nothing off. `silent` are rules that the settings switch off anyway. */
export function unusedSuppressions<F extends Judged>(
  structure: Structure,
  suppressions: readonly Suppression[],
  { suppressed }: Suppressed<F>,
  silent: (code: string) => boolean,
): UnusedSuppression[] {
  const unused: UnusedSuppression[] = [];
  for (const suppression of suppressions) {
    if (suppression.kind === 'enable') continue;
    const used = new Set(
      suppressed.filter(({ by }) => by === suppression).map(({ finding }) => finding.rule.meta.code),
    );
    const codes = suppression.codes.filter((code) => !used.has(code) && !silent(code));
    if (suppression.codes.length === 0 ? used.size > 0 : codes.length === 0) continue;
    const { line, range } = suppression;
    const raw = structure.text.line(line);
    const text = raw.slice(range.start.character).trimEnd();
    unused.push({
      suppression,
      codes,
      line: { line, start: range.start.character, text, indent: 0, prompt: 'none', erased: false },
      alone: raw.slice(0, range.start.character).trim() === '',
    });
  }
  return unused;
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
