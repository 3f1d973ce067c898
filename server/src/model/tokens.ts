import { ChunkMemo } from '../syntax/chunk-memo';
import { Head } from '../syntax/heads';
import type { Structure } from '../syntax/structure';
import type { Chunk } from '../text/chunk';
import { Kept } from '../text/lineage';
import { comparePositions, type Range, rangeOnLine } from '../text/range';
import type { Text } from '../text/text';
import { isPlaceholder } from './placeholder';
import type { Secret } from './secret-pieces';
import { secretsIn } from './secrets';

/** A registration or trust token in clear text. The token itself is never kept, only where it stands. */
export interface TokenFinding {
  readonly range: Range;
}

interface LocalToken {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly keyed: boolean;
}

/** A key such as `token:` is about licensing where a licensing command stands so many lines from it. */
const NEAR = 10;

/**
 * An end of `idtoken` and of `token`. A short search that starts with a rare letter is many times faster than one for
 * the word, and this one runs over everything, free text included. Shorter forms are looked for in licensing lines only.
 */
const TELLTALES = ['ken', 'KEN'];

const MEMO = new Kept(() => new ChunkMemo<LocalToken>());

/** All tokens of the text, in order, in free text and comments too: a secret is one wherever it stands. A chunk a step. */
export function* tokenSteps(structure: Structure): Generator<void, TokenFinding[]> {
  const { text } = structure;
  const memo = text.lineage.of(MEMO);
  const find = (chunk: number): LocalToken[] => tokensOfChunk(structure, chunk);
  yield* memo.steps(structure, find);
  const found: TokenFinding[] = [];
  for (const { chunk, items } of memo.of(structure, find)) {
    yield;
    const first = text.firstLineOf(chunk);
    for (const { line, start, end, keyed } of items) {
      if (keyed && !isNearLicensing(structure, first + line)) continue;
      found.push({ range: rangeOnLine(first + line, start, end) });
    }
  }
  const wrapped = yield* acrossChunks(text);
  if (wrapped.length === 0) return found;
  return [...found, ...wrapped].sort((a, b) => comparePositions(a.range.start, b.range.start));
}

/** Tokens on the first line of a chunk of which only the line before, in another chunk, tells that they are any. */
function* acrossChunks(text: Text): Generator<void, TokenFinding[]> {
  const found: TokenFinding[] = [];
  for (let chunk = 1; chunk < text.chunks.length; chunk++) {
    if (chunk % 16 === 0) yield;
    const line = text.firstLineOf(chunk);
    const bare = text.bareLine(line);
    const alone = new Set(secretsIn(bare).map(({ start }) => start));
    for (const secret of secretsIn(bare, text.bareLine(line - 1))) {
      if (alone.has(secret.start) || !isToken(bare, secret)) continue;
      found.push({ range: rangeOnLine(line, secret.start, secret.end) });
    }
  }
  return found;
}

function tokensOfChunk(structure: Structure, index: number): LocalToken[] {
  const { text, scans } = structure;
  const scan = scans[index];
  if (!scan) return [];
  const lines = new Set(scan.marks.filter((line) => scan.heads[line] === Head.license));
  for (const line of linesWithTelltales(text.chunks[index])) lines.add(line);
  if (lines.size === 0) return [];
  const first = text.firstLineOf(index);
  const count = scan.heads.length;
  for (const line of [...lines]) if (line + 1 < count) lines.add(line + 1);
  return [...lines]
    .sort((a, b) => a - b)
    .flatMap((line) => {
      const bare = text.bareLine(first + line);
      return secretsIn(bare, line === 0 ? '' : text.bareLine(first + line - 1))
        .filter((secret) => isToken(bare, secret))
        .map(({ start, end, keyed = false }) => ({ line, start, end, keyed }));
    });
}

function isNearLicensing(structure: Structure, line: number): boolean {
  const { text } = structure;
  const until = Math.min(text.lineCount, line + NEAR + 1);
  for (let at = Math.max(0, line - NEAR); at < until; at++) {
    if (
      structure.head(at) === Head.license ||
      /\blic\w* smart\b|smart licens/i.test(text.bareLine(at).slice(0, 500))
    )
      return true;
  }
  return false;
}

function linesWithTelltales(chunk: Chunk | undefined): number[] {
  if (!chunk) return [];
  const { starts, start, end } = chunk;
  const body = chunk.reading.slice(start, end);
  const lines: number[] = [];
  for (const telltale of TELLTALES) {
    let line = 0;
    for (let hit = body.indexOf(telltale); hit >= 0; hit = body.indexOf(telltale, hit)) {
      while (line + 1 < starts.length && (starts[line + 1] as number) <= start + hit) line++;
      lines.push(line);
      hit = ((starts[line + 1] as number | undefined) ?? end) - start;
    }
  }
  return lines;
}

/** `YOUR_TOKEN_1`: capitals and digits joined by lines, as nobody's token is. */
const CAPITALS = /^[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)+$/;
/** The token of a web service: three parts with points between them. */
const WEB_TOKEN = /^eyJ|^[\w-]+\.[\w-]+\.[\w-]+$/;

/** A word that could be a real token: not a placeholder, not a plain word such as `TOKEN`, not one that was cut off. */
function isToken(line: string, { start, end, kind, keyed }: Secret): boolean {
  const token = line.slice(start, end);
  if (kind !== 'token' || isPlaceholder(token) || CAPITALS.test(token)) return false;
  if (/\.{3}|…/.test(line.slice(start, end + 3)) || (keyed && WEB_TOKEN.test(token))) return false;
  return (token.length >= 8 && /\d/.test(token) && /[A-Za-z]/.test(token)) || token.length >= 24;
}
