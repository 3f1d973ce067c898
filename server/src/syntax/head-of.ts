import { COMMAND_WORDS } from './command-words';
import { Head, type HeadName } from './heads';
import { behindBlanks, behindWord, blankAt, type WordPattern, wordPattern } from './word-pattern';

/** First words by head, each word as `word-pattern.ts` writes it. */
type Words = Readonly<Partial<Record<HeadName, readonly string[]>>>;

/**
 * Lines that are no commands of licensing but tell what a text is, or where a part of it begins and ends; and headers
 * that people misspell. The words of the commands that are read come from the catalog: `command-words.ts`.
 */
export const SIGNS: Words = {
  announcement: ['building configuration*', 'current configuration*'],
  boot: ['boot*'],
  boundary: ['show …'],
  callHome: ['call ho*'],
  clock: ['clo(ck)'],
  configure: ['conf*'],
  licensing: ['licensi*'],
  platform: ['platform …'],
  service: ['serv(ice)'],
  vdc: ['vdc …'],
  // Lines of a block that tell themselves, where its header is not in the text.
  destinationAddress: ['dest(ination) add*'],
  destinationProfile: ['destination-profile …'],
};

/** A word that lines begin with, and what may come behind it. */
interface Step {
  readonly pattern: WordPattern;
  readonly next: Step[];
  head: Head | undefined;
}

/** Says which head the command has that starts at `at` and ends before `end`. */
export type HeadFinder = (source: string, at: number, end: number) => Head;

const LETTERS = 5;

/** Five bits of each of the first two characters: what falls together by that is told apart by the words. */
export function pairIndex(first: number, second: number): number {
  return ((first & 31) << LETTERS) | (second & 31);
}

/** Where the character stands that tells most lines which only begin alike: the fourth. */
export const TELLING = 3;

/** By `pairIndex`, which characters (five bits of each) may be the fourth of a line that has a head. */
export function fourthCharacters(): Int32Array {
  const masks = new Int32Array(1 << (2 * LETTERS));
  for (const phrase of ALL.flatMap((words) => Object.values(words).flat())) {
    const fixed = /^[^(*$…]*/.exec(phrase)?.[0] ?? '';
    const pair = pairIndex(phrase.charCodeAt(0), phrase.charCodeAt(1));
    const isOpen = fixed.length <= TELLING;
    // Two blanks may stand for one.
    const blanks = fixed.lastIndexOf(' ', TELLING) < 0 ? 0 : bit(' ') | bit('\t');
    masks[pair] = (masks[pair] as number) | (isOpen ? -1 : bit(fixed[TELLING]) | blanks);
  }
  return masks;
}

function bit(character = ''): number {
  return 1 << (character.charCodeAt(0) & 31);
}

/** Finds heads by these words; where several fit, the one that asks for more. */
export function headFinder(...tables: readonly Words[]): HeadFinder {
  const steps: (Step[] | undefined)[] = [];
  for (const words of tables)
    for (const [name, phrases] of Object.entries(words) as [HeadName, readonly string[]][])
      for (const phrase of phrases) {
        const pair = pairIndex(phrase.charCodeAt(0), phrase.charCodeAt(1));
        steps[pair] ??= [];
        let among: Step[] = steps[pair];
        let step: Step | undefined;
        for (const text of phrase.split(' ')) {
          step = among.find(({ pattern }) => pattern.text === text);
          if (!step) {
            step = { pattern: wordPattern(text), next: [], head: undefined };
            among.push(step);
          }
          among = step.next;
        }
        if (step) step.head = Head[name];
      }
  for (const among of steps) if (among) inOrder(among);
  return (source, at, end) => {
    const among = steps[pairIndex(source.charCodeAt(at), source.charCodeAt(at + 1))];
    return (among && find(among, source, at, end)) ?? Head.other;
  };
}

/** Words that more must follow come first, and those of which more is asked. */
function inOrder(among: Step[]): void {
  const weight = ({ next, pattern }: Step): number => Number(next.length > 0) * 100 + pattern.start.length;
  among.sort((a, b) => weight(b) - weight(a));
  for (const { next } of among) inOrder(next);
}

function find(among: readonly Step[], source: string, at: number, end: number): Head | undefined {
  for (const { pattern, next, head } of among) {
    const behind = behindWord(pattern, source, at, end);
    if (behind < 0) continue;
    if (next.length > 0) {
      const start = behindBlanks(source, behind, end);
      const found = start > behind ? find(next, source, start, end) : undefined;
      if (found !== undefined) return found;
    }
    if (head !== undefined) return head;
  }
  return undefined;
}

const ALL: readonly Words[] = [COMMAND_WORDS, SIGNS];
const byWords = headFinder(...ALL);

/** Head of the command that starts at `at`, in upper or lower case, its words perhaps cut short. */
export function headOf(source: string, at: number, end: number): Head {
  switch (source.charCodeAt(at)) {
    case 0x60: // `
      return source.startsWith('```', at) ? Head.boundary : Head.other;
    case 0x2d: // -
      return source.startsWith('---', at) && showAfterDashes(source, at, end) ? Head.boundary : Head.other;
    default:
      return isPrefixed(source, at) ? headBehindPrefix(source, at + 2, end) : byWords(source, at, end);
  }
}

/** `no …`, `do …`. */
function isPrefixed(source: string, at: number): boolean {
  if ((source.charCodeAt(at + 1) | 32) !== 0x6f || !blankAt(source, at + 2)) return false;
  const first = source.charCodeAt(at) | 32;
  return first === 0x6e || first === 0x64;
}

function headBehindPrefix(source: string, at: number, end: number): Head {
  const head = headOf(source, behindBlanks(source, at, end), end);
  return head === Head.end || head === Head.boundary || head === Head.announcement ? Head.other : head;
}

function showAfterDashes(source: string, at: number, end: number): boolean {
  const line = source.slice(at, Math.min(end, at + 120));
  return /^-{3,}\s*`?sho?w?\s/i.test(line);
}
