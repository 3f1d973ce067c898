import { atOnce } from '../text/at-once';
import {
  isForeignOutput,
  looksLikeCapture,
  namesOtherSystem,
  type PartDialect,
  type Verdict,
  verdictOf,
} from './dialect';
import { Head } from './heads';
import {
  isCardName,
  isOtherName,
  type Opening,
  openingSteps,
  type PartOrigin,
  PROMPT_NAME,
} from './openings';
import type { LineSpan, Structure } from './structure';

/** A stretch of a text with one device's configuration or output. */
export interface Part extends LineSpan {
  readonly origin: PartOrigin;
  readonly dialect: PartDialect;
  /** Another system printed it: its messages are nobody's. */
  readonly foreign: boolean;
  /** The command whose output the part is, as typed; empty when nothing says. */
  readonly command: string;
  /** Host name in the prompt that began the part. */
  readonly promptName: string | undefined;
  /** The user said which system it is. */
  readonly forced?: boolean;
}

const SHOW_LICENSE = /^sh\w*\s+lic/i;

/** Output about the device itself; that of `show cdp neighbors detail` names the systems of others. */
const SHOW_ITSELF = /^sh\w*\s+(?:ver|sys|soft|firm|stat|contr)/i;

/**
 * Cuts a text into parts. The parts do not overlap and are in order; lines that begin a part belong to none. `forced` is
 * the dialect that the user says the configurations have.
 */
export function partsOf(structure: Structure, forced: 'auto' | PartDialect = 'auto'): Part[] {
  return atOnce(partSteps(structure, forced));
}

/** The same in steps of one part each. */
export function* partSteps(structure: Structure, forced: 'auto' | PartDialect): Generator<void, Part[]> {
  const openings = (yield* openingSteps(structure)).map((opening, at, all) => {
    const end = all[at + 1]?.line ?? structure.text.lineCount;
    return { ...opening, end: Math.max(end, opening.first) };
  });
  const others = yield* foreignNames(structure, openings);
  const parts: Part[] = [];
  for (const opening of openings) {
    yield;
    if (opening.end > opening.first)
      parts.push(partOf(structure, opening, forced, others, parts[parts.length - 1]));
  }
  return parts;
}

type Cut = Opening & { readonly end: number };

/** Devices, by their prompts, of which `show version` or another output of the text says that they are not ours. */
function* foreignNames(structure: Structure, openings: readonly Cut[]): Generator<void, ReadonlySet<string>> {
  const names = new Set<string>();
  for (const { promptName, origin, command, first, end } of openings) {
    if (promptName === undefined || origin !== 'output' || names.has(promptName)) continue;
    if (!SHOW_ITSELF.test(command)) continue;
    yield;
    if (namesOtherSystem(structure, { start: first, end })) names.add(promptName);
  }
  return names;
}

/** The name in the prompt that began the part, or in the first of its own. */
function nameAt(structure: Structure, { promptName, first, end }: Cut): string | undefined {
  if (promptName !== undefined) return promptName;
  const [prompt] = structure.prompts({ start: first, end });
  return prompt === undefined ? undefined : PROMPT_NAME.exec(structure.text.line(prompt).trimStart())?.[0];
}

function partOf(
  structure: Structure,
  opening: Cut,
  forced: 'auto' | PartDialect,
  others: ReadonlySet<string>,
  before: Part | undefined,
): Part {
  const span = { start: opening.first, end: opening.end };
  const { origin, command, promptName } = opening;
  // Other systems write `end` too, some behind every block; and what a device of theirs prints is theirs.
  const goesOn =
    before?.foreign === true &&
    promptName === before.promptName &&
    (origin === 'session' || origin === 'output' || origin === 'partial-config');
  const name = nameAt(structure, opening);
  const isOther = origin !== 'prose' && (isOtherName(name) || others.has(name ?? ''));
  const verdict = goesOn || isOther ? 'foreign' : partVerdict(structure, span, opening, forced);
  const foreign = verdict === 'foreign';
  const dialect = foreign ? 'none' : verdict;
  return { ...span, origin, command, promptName, foreign, dialect, forced: forced !== 'auto' };
}

function partVerdict(
  structure: Structure,
  span: LineSpan,
  { origin, command, promptName }: Opening,
  forced: 'auto' | PartDialect,
): Verdict {
  if (isCardName(promptName)) return 'foreign';
  if (origin === 'prose') return looksLikeCapture(structure, span) ? 'capture' : 'none';
  if (origin === 'output') return outputVerdict(structure, span, command);
  return forced === 'auto' ? verdictOf(structure, span) : forced;
}

function outputVerdict(structure: Structure, span: LineSpan, command: string): Verdict {
  if (SHOW_LICENSE.test(command) && isForeignOutput(structure, span)) return 'foreign';
  if (SHOW_ITSELF.test(command) && namesOtherSystem(structure, span)) return 'foreign';
  return isEmpty(structure, span) ? 'none' : 'capture';
}

/** A script lists its commands without what they print. */
function isEmpty(structure: Structure, { start, end }: LineSpan): boolean {
  for (let line = start; line < end; line++) {
    const head = structure.head(line);
    if (head !== Head.blank && head !== Head.comment) return false;
  }
  return true;
}
