import { wordAtColumn, wordsOf } from '../catalog/words';
import { urlParts } from '../model/url';
import { Head } from '../syntax/heads';
import type { CommandLine, Structure } from '../syntax/structure';
import { comparePositions, type Position, type Range, rangeOnLine } from '../text/range';
import type { Analysis } from './analysis';

/** Lines looked at above a position for the headers around it. */
const LOOK_BACK = 5_000;

/**
 * What grows around a position, from the inside out: host of a URL, word, value in quotes, command, line, the blocks
 * around it, its part of the text, the text. Each range holds the one before it.
 */
export function selectionRangesAt(analysis: Analysis, position: Position): readonly Range[] {
  const { structure, text } = analysis;
  const { line } = position;
  const ranges: Range[] = [];
  const at = structure.command(line);
  if (at) ranges.push(...withinCommand(at, position.character));
  ranges.push(rangeOnLine(line, 0, text.lineLength(line)));
  ranges.push(...(at ? blocksAround(structure, at) : freeTextAround(structure, line)));
  const part = analysis.parts.find(({ start, end }) => line >= start && line < end);
  if (part) ranges.push(linesRange(structure, part.start, part.end - 1));
  ranges.push(linesRange(structure, 0, text.lineCount - 1));
  return growing(ranges, position);
}

function withinCommand({ line, start, text }: CommandLine, character: number): Range[] {
  const ranges: Range[] = [];
  const word = wordAtColumn(wordsOf(text), character - start);
  if (word) {
    const { host, hostStart } = urlParts(word.text);
    const from = start + word.start + hostStart;
    if (word.text.includes('://')) ranges.push(rangeOnLine(line, from, from + host.length));
    ranges.push(rangeOnLine(line, start + word.start, start + word.end));
    if (text[word.start - 1] === '"' && text[word.end] === '"')
      ranges.push(rangeOnLine(line, start + word.start - 1, start + word.end + 1));
  }
  ranges.push(rangeOnLine(line, start, start + text.length));
  return ranges;
}

/** The blocks that the command is in, and the one that it opens, from the inside out. */
function blocksAround(structure: Structure, at: CommandLine): Range[] {
  const headers = [at];
  let limit = at.indent;
  for (let line = at.line - 1; line >= Math.max(0, at.line - LOOK_BACK) && limit > 0; line--) {
    const header = structure.command(line);
    if (!header || header.indent >= limit) continue;
    limit = header.indent;
    headers.push(header);
  }
  // Outer blocks end behind inner ones, so one walk finds all their ends.
  const ranges: Range[] = [];
  let end = at.line;
  for (let line = at.line + 1; line < structure.text.lineCount && ranges.length < headers.length; line++) {
    const command = structure.command(line);
    if (!command) continue;
    while (ranges.length < headers.length && command.indent <= (headers[ranges.length]?.indent ?? 0))
      ranges.push(linesRange(structure, headers[ranges.length]?.line ?? line, end));
    end = line;
  }
  for (const header of headers.slice(ranges.length)) ranges.push(linesRange(structure, header.line, end));
  return ranges;
}

function freeTextAround(structure: Structure, line: number): Range[] {
  if (structure.head(line) !== Head.freeText) return [];
  let start = line;
  let end = line;
  while (start > 0 && structure.head(start - 1) === Head.freeText) start--;
  while (structure.head(end + 1) === Head.freeText && end + 1 < structure.text.lineCount) end++;
  return [linesRange(structure, start, end), linesRange(structure, Math.max(0, start - 1), end)];
}

function linesRange({ text }: Structure, start: number, end: number): Range {
  return { start: { line: start, character: 0 }, end: { line: end, character: text.lineLength(end) } };
}

/** Drops what does not grow. */
function growing(ranges: readonly Range[], position: Position): Range[] {
  const kept: Range[] = [];
  let last: Range = { start: position, end: position };
  for (const range of ranges) {
    const start = comparePositions(range.start, last.start);
    const end = comparePositions(range.end, last.end);
    if (start > 0 || end < 0 || (start === 0 && end === 0)) continue;
    kept.push(range);
    last = range;
  }
  return kept;
}
