import type { Chunk } from '../text/chunk';
import { type FreeText, mayOpenFreeText, opensFreeText, passFreeText } from './free-text';
import { fourthCharacters, headOf, pairIndex, TELLING } from './head-of';
import { FIRST_FAMILY, Head } from './heads';
import { moreLength, promptLength } from './prompt';

/** What one pass over a chunk finds. Line numbers in it are local: 0 is the chunk's first line. */
export interface ChunkScan {
  /** Free text open before the first line and behind the last. */
  readonly entry: FreeText;
  readonly exit: FreeText;
  /** One `Head` a line. */
  readonly heads: Uint8Array;
  /** Lines of the families that are read one by one, in order: all but interfaces, VRFs, trustpoints, hosts and routes. */
  readonly marks: readonly number[];
  /** Lines of the families that are looked up by name: interfaces, VRFs, trustpoints, hosts, routes. */
  readonly named: readonly number[];
  /** Lines that begin with a prompt. */
  readonly prompts: readonly number[];
  /** Whether any character of a prompt or a backspace is there: without one, no line has to be looked at for them. */
  readonly signs: boolean;
  /** Commands that are indented, to tell a flat paste from a printed configuration. */
  readonly indented: number;
  readonly commands: number;
}

const SPACE = 32;
const TAB = 9;
const BANG = 33;
/** A byte order mark stands where files were put together. */
const MARK = 0xfeff;
const LF = 10;
const CR = 13;

/** Heads whose lines may be very many, so that they are found by name on demand instead of being read. */
const NAMED = new Uint8Array(64);
for (const head of [Head.interface, Head.vrf, Head.pki, Head.host, Head.route]) NAMED[head] = 1;

/** First two characters with which `no …`, free text or a terminal’s left-over can begin. */
const OTHERS = 'no do aa ba ce ma me re va -- ``'.split(' ');

/** What a line must begin with to be looked at, as masks for the fourth character; other lines are skipped at once. */
const INTERESTING = fourthCharacters();
for (const pair of OTHERS) INTERESTING[pairIndex(pair.charCodeAt(0), pair.charCodeAt(1))] = -1;

/** What many lines begin with that look so, and the character that tells: they are skipped as well. */
const FREQUENT: readonly (readonly [words: string, offset: number])[] = [
  ['service-policy', 7],
  ['switchport', 6],
];
const OFFSETS = new Uint8Array(INTERESTING.length);
const UNITS = new Uint8Array(INTERESTING.length);
for (const [words, offset] of FREQUENT) {
  const pair = pairIndex(words.charCodeAt(0), words.charCodeAt(1));
  OFFSETS[pair] = offset;
  UNITS[pair] = words.charCodeAt(offset);
}

/** What a line's first character makes of it: a command of no interest, a blank line, a comment, perhaps a family. */
const BLANK = 1;
const COMMENT = 2;
const PERHAPS = 3;
const FIRST = new Uint8Array(128);
for (let unit = 0; unit < FIRST.length; unit++) if (begins(unit)) FIRST[unit] = PERHAPS;
FIRST[LF] = FIRST[CR] = BLANK;
FIRST[BANG] = COMMENT;

/** Whether anything of interest begins with a character. */
function begins(unit: number): boolean {
  if (!/[a-z`-]/i.test(String.fromCharCode(unit))) return false;
  const first = pairIndex(unit, 0);
  return INTERESTING.subarray(first, first + 32).some((mask) => mask !== 0);
}

/**
 * Scans a chunk in one pass. Never throws; work is linear in the chunk's length. `heads` is where the heads go: zeros,
 * one a line.
 */
export function scanChunk(
  chunk: Chunk,
  entry: FreeText,
  heads: Uint8Array = new Uint8Array(chunk.starts.length),
): ChunkScan {
  const { reading: source, starts } = chunk;
  const count = starts.length;
  const marks: number[] = [];
  const named: number[] = [];
  let free: FreeText = entry;
  // Asked for each line, and strings take longer to compare.
  let isFree = entry !== '';
  let indented = 0;
  let blanks = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i] as number;
    if (isFree) {
      const passed = passFreeText(chunk, free, i);
      heads.fill(Head.freeText, i, passed.line);
      blanks += passed.line - i;
      free = passed.state;
      isFree = free !== '';
      i = passed.line - 1;
      continue;
    }
    let at = start;
    let unit = source.charCodeAt(at);
    while (unit === SPACE || unit === TAB || unit === MARK) unit = source.charCodeAt(++at);
    const kind = unit < 128 ? FIRST[unit] : at < source.length ? 0 : BLANK;
    if (kind === BLANK) {
      heads[i] = Head.blank;
      blanks++;
      continue;
    }
    if (at > start) indented++;
    if (kind === 0) continue;
    if (kind === COMMENT) {
      heads[i] = Head.comment;
      if (at > start) indented--;
      blanks++;
      // NX-OS announces the command that printed what follows.
      if (source.charCodeAt(at + 1) === 0x43 && source.startsWith('!Command: ', at)) {
        heads[i] = Head.boundary;
        marks.push(i);
      }
      continue;
    }
    const pair = pairIndex(unit, source.charCodeAt(at + 1));
    const mask = INTERESTING[pair] as number;
    if (mask === 0 || ((mask >>> (source.charCodeAt(at + TELLING) & 31)) & 1) === 0) continue;
    const offset = OFFSETS[pair] as number;
    if (offset > 0 && source.charCodeAt(at + offset) === UNITS[pair]) continue;
    const end = i + 1 < count ? (starts[i + 1] as number) : chunk.end;
    const head = headOf(source, at, end);
    if (head >= FIRST_FAMILY) {
      heads[i] = head;
      (NAMED[head] === 1 ? named : marks).push(i);
    } else if (mayOpenFreeText(unit)) {
      free = opensFreeText(source.slice(at, end).trimEnd());
      isFree = free !== '';
    }
  }
  const { prompts, signs } = findPrompts(chunk, heads, marks, named);
  return { entry, exit: free, heads, marks, named, prompts, signs, indented, commands: count - blanks };
}

/**
 * Gives lines behind a prompt or a `--More--` the head of the command that follows. Searching for the marks of a prompt
 * is far cheaper than testing each line for one.
 */
function findPrompts(
  chunk: Chunk,
  heads: Uint8Array,
  marks: number[],
  named: number[],
): Pick<ChunkScan, 'prompts' | 'signs'> {
  const { reading: source, starts, start, end } = chunk;
  const body = source.slice(start, end);
  const prompts: number[] = [];
  let signs = false;
  let changed = false;
  if (findScalars(chunk, heads, marks, body)) changed = true;
  for (const sign of ['#', '>', '\b', '(conf']) {
    let line = 0;
    for (let hit = body.indexOf(sign); hit >= 0; hit = body.indexOf(sign, hit)) {
      signs = true;
      while (line + 1 < starts.length && (starts[line + 1] as number) <= start + hit) line++;
      const lineStart = starts[line] as number;
      const next = line + 1 < starts.length ? (starts[line + 1] as number) : end;
      hit = next - start;
      if (heads[line] !== Head.other) continue;
      const skipped = leftOver(source, lineStart, next);
      if (skipped === 0) continue;
      prompts.push(line);
      const head = headOf(source, lineStart + skipped, next);
      heads[line] = head;
      if (head >= FIRST_FAMILY) (NAMED[head] === 1 ? named : marks).push(line);
      changed = true;
    }
  }
  if (changed) {
    for (const list of [prompts, marks, named]) list.sort((a, b) => a - b);
  }
  return { prompts, signs };
}

/** A key whose value is the lines below it. */
const SCALAR = /^[ \t\ufeff]*(?:- )?["\w.-]{1,64}: \|[-+\d]{0,2}[ \t]*$/;

/** Marks the keys of YAML under which a text begins. */
function findScalars(chunk: Chunk, heads: Uint8Array, marks: number[], body: string): boolean {
  const { reading: source, starts, start, end } = chunk;
  let line = 0;
  let found = false;
  for (let hit = body.indexOf(': |'); hit >= 0; hit = body.indexOf(': |', hit + 1)) {
    while (line + 1 < starts.length && (starts[line + 1] as number) <= start + hit) line++;
    if (heads[line] === Head.freeText || heads[line] === Head.boundary) continue;
    if (!SCALAR.test(source.slice(starts[line], starts[line + 1] ?? end).trimEnd())) continue;
    if ((heads[line] as number) < FIRST_FAMILY) marks.push(line);
    heads[line] = Head.boundary;
    found = true;
  }
  return found;
}

/** A session that was pasted as an indented block. */
const INDENTED_PROMPT = /^[ \t\ufeff]{1,40}[A-Za-z][\w.-]{0,63}(?:\([\w-]{1,40}\))?#[ \t]?(?=[A-Za-z]|\s*$)/;

function leftOver(source: string, start: number, end: number): number {
  const line = source.slice(start, Math.min(end, start + 200));
  const more = moreLength(line);
  if (more === 0) return promptLength(line) || (INDENTED_PROMPT.exec(line)?.[0].length ?? 0);
  let at = more;
  while (line.charCodeAt(at) === SPACE || line.charCodeAt(at) === TAB) at++;
  return at;
}
