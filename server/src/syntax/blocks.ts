import type { Dialect, Mode } from './device-mode';
import { isFence } from './fences';
import { Head } from './heads';
import { belongsTo, isAmbiguous } from './modes';
import type { CommandLine, LineSpan, Structure } from './structure';

/** The commands under a header, in order, however deep. */
export interface BlockLines {
  readonly header: CommandLine;
  readonly body: readonly CommandLine[];
  /** The block has no indentation: its lines were told by their mode. */
  readonly flat: boolean;
}

/**
 * Reads the block under `header`: by indentation where there is one, otherwise by the commands that the mode knows,
 * as the device itself reads pasted lines. `flatText` says whether the text as a whole has lost its indentation.
 */
export function readBlock(
  structure: Structure,
  header: CommandLine,
  mode: Mode,
  dialect: Dialect,
  span: LineSpan,
  flatText: boolean,
): BlockLines {
  const reading = new Reading(header);
  while (!readOn(reading, structure, mode, dialect, span, flatText)) {}
  return linesOf(reading);
}

/** The same in steps of some lines. */
export function* blockSteps(
  structure: Structure,
  header: CommandLine,
  mode: Mode,
  dialect: Dialect,
  span: LineSpan,
  flatText: boolean,
): Generator<void, BlockLines> {
  const reading = new Reading(header);
  while (!readOn(reading, structure, mode, dialect, span, flatText)) yield;
  return linesOf(reading);
}

/** A block of which some lines are read. */
class Reading {
  readonly header: CommandLine;
  readonly body: CommandLine[] = [];
  flat: boolean | undefined;
  separated = false;
  next: number;

  constructor(header: CommandLine) {
    this.header = header;
    this.next = header.line + 1;
  }
}

/** Lines of a block that are read in one step. */
const READ_AT_ONCE = 500;

/** Reads on; whether the block has ended. */
function readOn(
  reading: Reading,
  structure: Structure,
  mode: Mode,
  dialect: Dialect,
  span: LineSpan,
  flatText: boolean,
): boolean {
  const { header, body } = reading;
  const until = Math.min(span.end, reading.next + READ_AT_ONCE);
  for (; reading.next < until; reading.next++) {
    const line = reading.next;
    const command = isFence(structure, line) ? undefined : structure.command(line);
    if (!command) {
      if (reading.flat !== false && isSeparator(structure, line)) reading.separated = true;
      continue;
    }
    // Where a `--More--` was erased the indentation may be lost: the mode's own commands stay in the block.
    const stays = command.erased && body.length > 0 && belongsTo(mode, dialect, command.text);
    if (command.indent > header.indent || (stays && !reading.flat)) {
      if (reading.flat) return true;
      reading.flat = false;
      body.push(command);
      continue;
    }
    if (reading.flat === false || reading.separated || command.indent < header.indent) return true;
    if (!belongsTo(mode, dialect, command.text) || (isAmbiguous(mode, dialect) && !flatText)) return true;
    reading.flat = true;
    body.push(command);
  }
  return until === span.end;
}

function linesOf({ header, body, flat }: Reading): BlockLines {
  return { header, body, flat: flat === true };
}

/** A bare `!`, with which devices separate blocks. */
function isSeparator(structure: Structure, line: number): boolean {
  return structure.head(line) === Head.comment && structure.text.line(line).trim() === '!';
}
