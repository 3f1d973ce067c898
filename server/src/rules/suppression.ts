import { firstFrom } from '../shared/first-from';
import { grouped } from '../shared/grouped';
import { ChunkMemo } from '../syntax/chunk-memo';
import { Head } from '../syntax/heads';
import type { CommandLine, Structure } from '../syntax/structure';
import { atOnce } from '../text/at-once';
import { Kept } from '../text/lineage';
import { comparePositions, type Range, rangeOnLine } from '../text/range';

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
  return atOnce(suppressionSteps(structure));
}

/** The same in steps of one chunk each. */
export function* suppressionSteps(structure: Structure): Generator<void, Suppression[]> {
  const memo = structure.text.lineage.of(MEMO);
  const find = (chunk: number): Suppression[] => suppressionsOfChunk(structure, chunk);
  yield* memo.steps(structure, find);
  const found: Suppression[] = [];
  for (const { chunk, items } of memo.of(structure, find)) {
    yield;
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
  return atOnce(suppressSteps(findings, suppressions));
}

/** Findings, or comments, that are looked at in one step. */
const AT_ONCE = 64;

/** The same in steps. */
export function* suppressSteps<F extends Judged>(
  findings: readonly F[],
  suppressions: readonly Suppression[],
): Generator<void, Suppressed<F>> {
  if (suppressions.length === 0) return { kept: [...findings], suppressed: [] };
  const kept: F[] = [];
  const suppressed: { finding: F; by: Suppression }[] = [];
  const comments = new Comments(suppressions);
  for (const [at, finding] of findings.entries()) {
    if (at % AT_ONCE === 0) yield;
    const by = comments.over(finding.rule.meta.code, finding.range.start.line);
    if (by) suppressed.push({ finding, by });
    else kept.push(finding);
  }
  return { kept, suppressed };
}

/** The comments, or the codes in them, that switched nothing off. `silent` are rules that the settings switch off anyway. */
export function* unusedSuppressions<F extends Judged>(
  structure: Structure,
  suppressions: readonly Suppression[],
  { suppressed }: Suppressed<F>,
  silent: (code: string) => boolean,
): Generator<void, UnusedSuppression[]> {
  const unused: UnusedSuppression[] = [];
  const uses = grouped(suppressed, ({ by }) => by);
  for (const [at, suppression] of suppressions.entries()) {
    if (at % AT_ONCE === 0) yield;
    if (suppression.kind === 'enable') continue;
    const used = new Set(uses.get(suppression)?.map(({ finding }) => finding.rule.meta.code));
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

/** The comments of a text, to be asked for by code and line. */
class Comments {
  private readonly all: readonly Suppression[];
  private readonly byCode = new Map<string, CommentsOfCode>();

  constructor(all: readonly Suppression[]) {
    this.all = all;
  }

  /** The comment that switches a finding off; of several the first that is about its line or the file. */
  over(code: string, line: number): Suppression | undefined {
    let own = this.byCode.get(code);
    if (!own) {
      own = commentsOf(this.all.filter(({ codes }) => codes.length === 0 || codes.includes(code)));
      this.byCode.set(code, own);
    }
    const { file, byLine, regions } = own;
    const about = [...(file ? [file] : []), ...(byLine.get(line) ?? [])];
    const [first] = about.sort((a, b) => comparePositions(a.range.start, b.range.start));
    if (first) return first;
    const last = regions[firstFrom(regions, (one) => one.line > line) - 1];
    return last?.kind === 'disable' ? last : undefined;
  }
}

interface CommentsOfCode {
  readonly file: Suppression | undefined;
  /** By the line that they are about. */
  readonly byLine: ReadonlyMap<number, readonly Suppression[]>;
  /** Those that begin and end a region, in order. */
  readonly regions: readonly Suppression[];
}

function commentsOf(own: readonly Suppression[]): CommentsOfCode {
  const ofLines = own.filter(({ kind }) => kind === 'disable-line' || kind === 'disable-next-line');
  return {
    file: own.find(({ kind }) => kind === 'disable-file'),
    byLine: grouped(ofLines, ({ kind, line }) => (kind === 'disable-line' ? line : line + 1)),
    regions: own.filter(({ kind }) => kind === 'disable' || kind === 'enable'),
  };
}
