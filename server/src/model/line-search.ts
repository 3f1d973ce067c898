import { Head } from '../syntax/heads';
import type { Structure } from '../syntax/structure';

/** Lines of one head in a chunk that the test holds for, counted from the chunk's first. */
export function namedHolding(
  structure: Structure,
  chunkIndex: number,
  head: Head,
  holds: (raw: string) => boolean,
): number[] {
  const chunk = structure.text.chunks[chunkIndex];
  const scan = structure.scans[chunkIndex];
  if (!chunk || !scan) return [];
  return scan.named.filter((local) => {
    if (scan.heads[local] !== head) return false;
    const start = chunk.starts[local] ?? chunk.end;
    const end = chunk.starts[local + 1] ?? chunk.end;
    return end - start <= LONGEST && holds(chunk.reading.slice(start, end));
  });
}

/** Longer lines are no commands: no grammar reads them. */
const LONGEST = 10_000;

/** The words of a line by which a command of that head may be looked for, in small letters: of an interface its numbers. */
export function wordsOf(head: Head, raw: string): readonly string[] {
  if (raw.length > LONGEST) return [];
  const words = head === Head.interface ? raw.match(/\d[\d/.:]*/g) : raw.toLowerCase().split(/[\s"']+/);
  return words ?? [];
}

/** Whether a line holds a word in any letter case. An interface's number stands alone: `0` is not in `Ethernet1/10`. */
export function holdsWord(head: Head, lower: string): (raw: string) => boolean {
  if (head === Head.interface && /^\d[\d/.:]*$/.test(lower)) {
    const alone = new RegExp(`(?<![\\d/.:])${lower.replaceAll('.', '\\.')}(?![\\d/.:])`);
    return (raw) => raw.includes(lower) && alone.test(raw);
  }
  if (!/[a-z]/.test(lower)) return (raw) => raw.includes(lower);
  return (raw) => raw.includes(lower) || raw.toLowerCase().includes(lower);
}

/** Lines of a chunk that hold the words, spelt so, counted from the chunk's first. */
export function linesHolding(structure: Structure, chunkIndex: number, words: string): number[] {
  const chunk = structure.text.chunks[chunkIndex];
  if (!chunk) return [];
  const body = chunk.reading.slice(chunk.start, chunk.end);
  const { before, telltale } = telltaleOf(words);
  const lines: number[] = [];
  let local = 0;
  let next = 0;
  for (let hit = body.indexOf(telltale); hit >= 0; hit = body.indexOf(telltale, hit + 1)) {
    const start = hit - before;
    if (start < next || !body.startsWith(words, start)) continue;
    next = start + words.length;
    while (local + 1 < chunk.starts.length && (chunk.starts[local + 1] as number) <= chunk.start + start)
      local++;
    lines.push(local);
  }
  return lines;
}

/**
 * Lines of a chunk with a command that starts with the words, counted from the chunk's first: in any letter case, each
 * word that ends in `*` cut short as far as its letters here. Behind a prompt a command starts too.
 */
export function linesLike(structure: Structure, chunkIndex: number, words: string): number[] {
  const chunk = structure.text.chunks[chunkIndex];
  const { last, anywhere } = likeOf(words);
  if (!chunk) return [];
  const body = chunk.reading.slice(chunk.start, chunk.end);
  const lines: number[] = [];
  if (!last.test(body)) return lines;
  let local = 0;
  for (const { index } of body.matchAll(anywhere)) {
    while (local + 1 < chunk.starts.length && (chunk.starts[local + 1] as number) <= chunk.start + index)
      local++;
    if (lines.at(-1) !== local) lines.push(local);
  }
  return lines;
}

/** Tests whether a command starts with the words of `linesLike`. */
export function startsLike(words: string): RegExp {
  return likeOf(words).start;
}

/** The expressions for words that rules ask for; each is made once. */
interface Like {
  readonly start: RegExp;
  readonly anywhere: RegExp;
  /** The last word alone: hardly a text has it, and without a choice of beginnings it is looked for far faster. */
  readonly last: RegExp;
}

const LIKE = new Map<string, Like>();

function likeOf(words: string): Like {
  let like = LIKE.get(words);
  if (!like) {
    const parts = words
      .split(' ')
      .map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}[\\w-]*` : `${word}(?![\\w-])`));
    const beginning = parts.join('[ \\t]+');
    like = {
      start: new RegExp(`^${beginning}`, 'i'),
      anywhere: new RegExp(`(?:^|[#>])[ \\t\\ufeff]*${beginning}`, 'gim'),
      last: new RegExp(parts.length > 1 ? `[ \\t]${parts.at(-1)}` : `${parts[0]}`, 'i'),
    };
    LIKE.set(words, like);
  }
  return like;
}

/** Characters of configurations, the common ones first. */
const COMMON = ' e10tinsar2o-.d35cp4l67m98uhg/vfybw';

/**
 * A part of the words that starts with their rarest character. A short search for a rare character is many times faster
 * than one for words that begin as every second line does.
 */
function telltaleOf(words: string): { readonly before: number; readonly telltale: string } {
  let before = 0;
  let rarest = -1;
  for (let at = 0; at < words.length; at++) {
    const place = COMMON.indexOf(words.charAt(at));
    const rank = place < 0 ? COMMON.length : place;
    if (rank <= rarest) continue;
    rarest = rank;
    before = at;
  }
  return { before, telltale: words.slice(before, before + 4) };
}
