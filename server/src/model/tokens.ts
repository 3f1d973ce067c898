import { ChunkMemo } from '../syntax/chunk-memo';
import type { Structure } from '../syntax/structure';
import { Kept } from '../text/lineage';
import { type Range, rangeOnLine } from '../text/range';
import { isPlaceholder } from './placeholder';

/** A registration or trust token in clear text. The token itself is never kept, only where it stands. */
export interface TokenFinding {
  readonly range: Range;
}

interface LocalToken {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /\bidtoken\s+["'`]?([^\s"'`]+)/gi;

/** What a sentence puts behind a token. */
const PUNCTUATION = ')].,;:';

/**
 * Ends of `idtoken `. A short search that starts with a rare letter is many times faster than one for the word, and this
 * one runs over everything, free text included.
 */
const TELLTALES = ['ken ', 'KEN '];

const MEMO = new Kept(() => new ChunkMemo<LocalToken>());

/** All tokens of the text, in order, in free text and comments too: a secret is one wherever it stands. */
export function findTokens(structure: Structure): TokenFinding[] {
  const memo = structure.text.lineage.of(MEMO);
  const found: TokenFinding[] = [];
  for (const { first, items } of memo.of(structure, (chunk) => tokensOfChunk(structure, chunk))) {
    for (const { line, start, end } of items) found.push({ range: rangeOnLine(first + line, start, end) });
  }
  return found;
}

function tokensOfChunk(structure: Structure, index: number): LocalToken[] {
  const chunk = structure.text.chunks[index];
  if (!chunk) return [];
  const body = chunk.source.slice(chunk.start, chunk.end);
  if (!TELLTALES.some((end) => mayHoldToken(body, end))) return [];
  const tokens: LocalToken[] = [];
  let line = 0;
  for (const match of body.matchAll(TOKEN)) {
    const word = match[1] ?? '';
    const token = withoutPunctuation(word);
    if (!looksSecret(token)) continue;
    const at = match.index + match[0].length - word.length;
    while (line + 1 < chunk.starts.length && (chunk.starts[line + 1] as number) <= chunk.start + at) line++;
    const start = chunk.start + at - (chunk.starts[line] ?? chunk.start);
    tokens.push({ line, start, end: start + token.length });
  }
  return tokens;
}

function withoutPunctuation(word: string): string {
  let end = word.length;
  while (end > 0 && PUNCTUATION.includes(word.charAt(end - 1))) end--;
  return word.slice(0, end);
}

function mayHoldToken(body: string, end: string): boolean {
  for (let hit = body.indexOf(end); hit >= 0; hit = body.indexOf(end, hit + end.length)) {
    if (body.slice(Math.max(0, hit - 4), hit).toLowerCase() === 'idto') return true;
  }
  return false;
}

/** A word that could be a real token: not a placeholder, not a plain word such as `TOKEN`. */
function looksSecret(token: string): boolean {
  if (isPlaceholder(token) || /^[([]/.test(token)) return false;
  if (/^(?:id-?)?token[\w-]*$|^your|^<|^none$/i.test(token)) return false;
  return (token.length >= 8 && /\d/.test(token) && /[A-Za-z]/.test(token)) || token.length >= 24;
}
