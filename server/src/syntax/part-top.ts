import { lazy } from '../shared/lazy';
import type { Chunk } from '../text/chunk';
import { hasCaptureSign } from './capture-signs';
import type { Dialect } from './device-mode';
import {
  hasForeignSign,
  isCardLine,
  isControllerMode,
  mayHaveCardLine,
  namesForeignSystem,
} from './foreign-signs';
import { Head } from './heads';
import { withoutJsonStrings } from './json-string';
import { markupLength, mayHaveMarkup } from './markup';
import { bodyScores } from './own-signs';
import { promptMode } from './prompt';
import type { ChunkScan } from './scan';
import type { LineSpan, Structure } from './structure';

/** Lines of a part that are looked at for signs that no head tells; those stand near the top. */
const TOP_LINES = 400;
/** A line is looked at so far. */
const LINE_LENGTH = 300;
/** In front of a line they stand for what is not read. */
const MARKS = /^\ufeff+/;
const ALL_MARKS = /^\ufeff+/gm;

/** What the top of a part tells, apart from its marks; found out when asked for. */
export interface TopSigns {
  /** Another system printed it. */
  readonly foreign: () => boolean;
  /** It is output that names another system. */
  readonly otherSystem: () => boolean;
  /** IOS XE under a controller. */
  readonly controller: () => boolean;
  readonly capture: () => boolean;
  /** A configuration names its device or its blocks at the left margin; output never does. */
  readonly names: () => boolean;
  readonly scores: () => Readonly<Record<Dialect, number>>;
  /** Some of its lines stood on the console of a device with cards, IOS XR. */
  readonly cards: () => boolean;
}

interface Top {
  readonly text: string;
  /** Configuration modes that its prompts show. */
  readonly modes: ReadonlySet<string>;
  /** A line of IOS XR's console was left out. */
  readonly cards: boolean;
}

interface Known {
  readonly first: number;
  readonly count: number;
  readonly scans: readonly ChunkScan[];
  readonly signs: TopSigns;
}

/** The last verdict about each first chunk. It holds as long as every chunk that it was read from does. */
const KNOWN = new WeakMap<ChunkScan, Known>();

/** What the first lines of a part tell. */
export function topSigns(structure: Structure, span: LineSpan): TopSigns {
  const end = Math.min(span.end, span.start + TOP_LINES);
  const index = structure.chunkOf(span.start);
  const scans = structure.scans.slice(index, structure.chunkOf(Math.max(span.start, end - 1)) + 1);
  const first = span.start - structure.text.firstLineOf(index);
  const count = end - span.start;
  const known = scans[0] && KNOWN.get(scans[0]);
  if (known?.first === first && known.count === count && areSame(known.scans, scans)) return known.signs;
  const signs = readSigns(() => topOf(structure, { start: span.start, end }));
  if (scans[0]) KNOWN.set(scans[0], { first, count, scans, signs });
  return signs;
}

function areSame(a: readonly ChunkScan[], b: readonly ChunkScan[]): boolean {
  return a.length === b.length && a.every((scan, at) => scan === b[at]);
}

function readSigns(read: () => Top): TopSigns {
  const top = lazy(read);
  // No sign is blank, as what stands in front of a configuration often is.
  const says = (test: (text: string) => boolean) => lazy(() => /\S/.test(top().text) && test(top().text));
  return {
    foreign: says(hasForeignSign),
    otherSystem: says(namesForeignSystem),
    controller: says(isControllerMode),
    capture: says((text) => hasCaptureSign(withoutJsonStrings(text))),
    names: lazy(() =>
      /^(?:(?:hostname|interface) \S|(?:call-home|callhome|call home)[ \t]*$)/m.test(top().text),
    ),
    scores: lazy(() => bodyScores(top().text.replace(/(?<=\S)[ \t]+/g, ' '), top().modes)),
    cards: lazy(() => top().cards),
  };
}

function topOf(structure: Structure, span: LineSpan): Top {
  const plain = plainTop(structure, span);
  if (plain !== undefined) return { text: plain, modes: new Set(), cards: false };
  const lines: string[] = [];
  const modes = new Set<string>();
  let cards = false;
  const prompts = new Set(structure.prompts(span));
  for (let line = span.start; line < span.end; line++) {
    // Free text is no evidence of anything; very long lines are none either.
    if (structure.head(line) === Head.freeText) continue;
    // Signs are tested and nothing is kept of the lines: their secrets need no covers.
    const raw = structure.text.bareLine(line).slice(0, LINE_LENGTH).replace(MARKS, '');
    if (isCardLine(raw)) {
      cards = true;
      continue;
    }
    if (!prompts.has(line)) {
      lines.push(raw.slice(markupLength(raw)));
      continue;
    }
    const mode = promptMode(raw.trimStart());
    if (mode) modes.add(mode);
    lines.push(structure.command(line)?.text.replace(/\s+/g, ' ') ?? '');
  }
  return { text: lines.join('\n'), modes, cards };
}

/** The lines in one piece where nothing in them is to be left out: most texts have one chunk and no prompts. */
function plainTop(structure: Structure, { start, end }: LineSpan): string | undefined {
  const at = structure.chunkOf(start);
  const chunk = structure.text.chunks[at];
  if (!chunk || end <= start || structure.chunkOf(end - 1) !== at) return undefined;
  const first = start - structure.text.firstLineOf(at);
  const last = first + end - start;
  if (structure.scans[at]?.heads.subarray(first, last).includes(Head.freeText)) return undefined;
  const [prompt] = structure.prompts({ start, end });
  if (prompt !== undefined) return undefined;
  if (hasLongLine(chunk, first, last)) return undefined;
  const behind = (chunk.starts[last - 1] ?? chunk.end) + structure.text.lineLength(end - 1);
  let lines = chunk.reading.slice(chunk.starts[first], behind);
  if (lines.includes('\r')) lines = lines.replace(/\r\n?/g, '\n');
  if (lines.includes('\ufeff')) lines = lines.replace(ALL_MARKS, '');
  return mayHaveCardLine(lines) || mayHaveMarkup(lines) ? undefined : lines;
}

/** Lines of which the length is taken together: where all of them are short, none is long. */
const TOGETHER = 6;

/** Whether a line of the chunk is longer than what is looked at. */
function hasLongLine({ starts, end }: Chunk, first: number, last: number): boolean {
  for (let from = first; from < last; from += TOGETHER) {
    const to = Math.min(from + TOGETHER, last);
    if ((starts[to] ?? end) - (starts[from] as number) <= LINE_LENGTH) continue;
    for (let line = from; line < to; line++)
      if ((starts[line + 1] ?? end) - (starts[line] as number) > LINE_LENGTH) return true;
  }
  return false;
}
