import type { Chunk } from '../text/chunk';
import { Head } from './heads';
import { MORE_WIDTH } from './prompt';
import type { ChunkScan } from './scan';
import type { Structure } from './structure';

/** The line holds no command. */
export const NO_COMMAND = -1;

/** Only the whole line, or its neighbours, can tell. */
const ASK = -2;

/** Kept with the scan of a chunk: an edit changes one chunk. */
const known = new WeakMap<ChunkScan, Int16Array>();

/**
 * Columns of indentation of a line as `Structure.command` counts them, or `NO_COMMAND`; for who goes through all lines
 * of a large text and has no time to read each. `local` counts from the first line of the chunk.
 */
export function indentAt(structure: Structure, chunk: number, local: number): number {
  const scan = structure.scans[chunk];
  const source = structure.text.chunks[chunk];
  if (!scan || !source) return NO_COMMAND;
  let indents = known.get(scan);
  if (!indents) {
    indents = findIndents(source, scan);
    known.set(scan, indents);
  }
  const indent = indents[local] ?? NO_COMMAND;
  if (indent !== ASK) return indent;
  return structure.command(structure.text.firstLineOf(chunk) + local)?.indent ?? NO_COMMAND;
}

function findIndents(chunk: Chunk, { heads, signs }: ChunkScan): Int16Array {
  const { reading, starts, end } = chunk;
  const indents = new Int16Array(starts.length);
  const isTyped = signs || holds(chunk, 'More');
  for (let local = 0; local < indents.length; local++) {
    const head = heads[local];
    if (head === Head.blank || head === Head.comment || head === Head.freeText) indents[local] = NO_COMMAND;
    else if (isTyped || head === Head.boundary) indents[local] = ASK;
    else {
      const width = widthAt(reading, starts[local] ?? end, starts[local + 1] ?? end);
      indents[local] = width >= MORE_WIDTH ? ASK : width;
    }
  }
  return indents;
}

function holds({ reading, start, end }: Chunk, word: string): boolean {
  return reading.slice(start, end).includes(word);
}

/** Columns of blanks at the start of a line; a tab reaches the next eighth. */
function widthAt(source: string, start: number, end: number): number {
  let width = 0;
  for (let at = start; at < end && width < MORE_WIDTH; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 9) width += 8 - (width % 8);
    else if (unit === 32) width++;
    else if (unit !== 0xfeff) break;
  }
  return width;
}
