import { Head } from '../syntax/heads';
import type { Part } from '../syntax/parts';
import type { Structure } from '../syntax/structure';
import type { Chunk } from '../text/chunk';
import type { Text } from '../text/text';
import { type CallHomeOutput, callHomeOutputSteps } from './call-home-output';
import { type ClockOutput, readClockOutput } from './clock-output';
import { type OutputKind, outputKind } from './command';
import { type Field, readField, type Section, sectionSteps } from './field';
import { type HistoryAnswer, historyAnswerSteps } from './history-message';
import { type LicenseOutput, licenseOutputSteps } from './license-output';
import { outputLine } from './lines';
import { nexusCallHomeSteps } from './nexus-callhome';
import { type ReportLoad, readReportLoad } from './report-load';
import { readVersionOutput, type VersionOutput } from './version-output';

/** What one part of a text says about licensing. */
export interface CapturePart {
  readonly part: Part;
  readonly kind: OutputKind;
  /** Name in the prompt that began it, or the last one before it. */
  readonly host: string | undefined;
  /** A blank stands behind the prompt, as NX-OS has it. */
  readonly promptBlank: boolean;
  readonly outputs: readonly LicenseOutput[];
  /** Sections of call-home’s output, and of licensing’s that tells nothing of the device’s state. */
  readonly otherSections: readonly Section[];
  readonly callHome: CallHomeOutput | undefined;
  readonly version: VersionOutput | undefined;
  readonly clock: ClockOutput | undefined;
  readonly answers: readonly HistoryAnswer[];
  readonly reportLoad: readonly ReportLoad[];
}

/** Larger parts are read only where a chunk holds something of interest. */
const SMALL_PART = 4_000;
/** `show version` and `show clock` say what they have to say at once. */
const TOP_LINES = 120;
const CLOCK_LINES = 12;
const LOG_LINE = /%[A-Z][A-Z_0-9\\]*-\d-[A-Z]/;

/** Reads one part of a text that is output of a device, in steps. */
export function* readPart(
  structure: Structure,
  part: Part,
  host: string | undefined,
): Generator<void, CapturePart> {
  const { text } = structure;
  const kind = part.origin === 'output' ? outputKind(part.command) : 'unknown';
  // What stands behind `show clock` may be another output, pasted without its prompt.
  const sections = kind !== 'other' ? yield* sectionSteps(text, linesOf(structure, part)) : [];
  const top = (count: number): Iterable<number> => range(part.start, Math.min(part.end, part.start + count));
  const outputs = kind === 'call-home' ? [] : yield* licenseOutputSteps(sections);
  const callHome =
    kind === 'license'
      ? undefined
      : ((yield* callHomeOutputSteps(fieldsOf(sections))) ?? (yield* nexusCallHomeSteps(sections)));
  return {
    part,
    kind,
    host,
    promptBlank: /^[\w.-]+# \S/.test(text.line(part.start - 1).trimStart()),
    outputs,
    otherSections: callHome || (kind === 'license' && outputs.length === 0) ? sections : [],
    callHome,
    version: kind !== 'call-home' && kind !== 'other' ? readVersionOutput(text, top(TOP_LINES)) : undefined,
    clock: readClockOutput(text, top(CLOCK_LINES)),
    reportLoad: readReportLoad(text, part),
    answers: kind === 'license-history' ? yield* historyAnswerSteps(text, range(part.start, part.end)) : [],
  };
}

function fieldsOf(sections: readonly Section[]): Field[] {
  return sections.flatMap((section) => section.fields);
}

function* range(start: number, end: number): Generator<number> {
  for (let line = start; line < end; line++) yield line;
}

/**
 * The lines of a part that may belong to an output: no log lines, and of a large part only the chunks that hold one.
 * Undefined after each chunk that was looked at.
 */
function* linesOf(structure: Structure, { start, end }: Part): Generator<number | undefined> {
  const { text } = structure;
  const small = end - start <= SMALL_PART;
  let held = 0;
  for (let at = structure.chunkOf(start); at < text.chunks.length && text.firstLineOf(at) < end; at++) {
    const chunk = text.chunks[at];
    if (!chunk) return;
    // What begins near the end of a chunk goes on in the next.
    held = small || holdsOutput(chunk, text, at) ? 2 : held - 1;
    if (!small) yield undefined;
    if (held <= 0) continue;
    const last = Math.min(end, text.firstLineOf(at) + chunk.starts.length);
    for (let line = Math.max(start, text.firstLineOf(at)); line < last; line++) {
      if (structure.head(line) === Head.freeText) continue;
      const raw = text.line(line);
      if (!(raw.includes('%') && LOG_LINE.test(raw))) yield line;
    }
  }
}

const known = new WeakMap<Chunk, boolean>();

function holdsOutput(chunk: Chunk, text: Text, index: number): boolean {
  let holds = known.get(chunk);
  if (holds === undefined) {
    holds = hasOutputLine(chunk, text, index);
    known.set(chunk, holds);
  }
  return holds;
}

const OUTPUT_START =
  /^(?:Smart Licensing (?:is|Status)|Profile Name:|Current (?:call home|smart-licensing))/i;

function hasOutputLine(chunk: Chunk, text: Text, index: number): boolean {
  const first = text.firstLineOf(index);
  const { reading: source, starts } = chunk;
  let percent = -1;
  for (let local = 0; local < starts.length; local++) {
    const start = starts[local] ?? chunk.end;
    const end = starts[local + 1] ?? chunk.end;
    // Lines of a log hold a mnemonic; skipping them must not cost a reading each.
    if (percent < start) percent = indexOrEnd(source.indexOf('%', start));
    if (percent < end || end - start > 200) continue;
    const line = outputLine(text, first + local);
    if (OUTPUT_START.test(line.text)) return true;
    const field = readField(text, line);
    if (field?.key === 'failureReason' || field?.key === 'lastCommunication' || field?.key === 'udi')
      return true;
  }
  return false;
}

function indexOrEnd(index: number): number {
  return index < 0 ? Number.POSITIVE_INFINITY : index;
}
