import type { Block } from '../model/value';
import { Head } from '../syntax/heads';
import type { CommandLine, LineSpan, Structure } from '../syntax/structure';
import { skinOf } from '../text/plain-blanks';
import { comparePositions, type Range } from '../text/range';
import type { Text } from '../text/text';
import type { Change, ChildCommand } from './change';

/** A replacement in a text, shaped as LSP's `TextEdit`. */
export interface Edit {
  readonly range: Range;
  readonly newText: string;
}

/** The place that changes are made in: a part of a text, with the columns that one level of indentation has. */
export interface Ground {
  readonly structure: Structure;
  readonly span: LineSpan;
  /** ` ` on IOS XE, two blanks on NX-OS. */
  readonly unit: string;
}

/**
 * Text edits for the changes of one fix. New lines get the indentation of the lines beside them and the line ending of
 * the line before; nothing else is touched.
 */
export function textEdits(ground: Ground, changes: readonly Change[]): Edit[] {
  return changes
    .map((change) => editFor(ground, change))
    .sort((a, b) => comparePositions(a.range.start, b.range.start));
}

function editFor(ground: Ground, change: Change): Edit {
  switch (change.op) {
    case 'rewrite':
    case 'redact':
      return { range: change.range, newText: change.text };
    case 'remove':
      return { range: wholeLine(ground.structure.text, change.line.line), newText: '' };
    case 'add':
      return change.target.level === 'block'
        ? addToBlock(ground, change.target.block, change.target.at, change)
        : addGlobally(ground, change.target.after, change);
  }
}

/** The line with its ending; for a last line without one, the ending before it. */
function wholeLine(text: Text, line: number): Range {
  if (line + 1 < text.lineCount)
    return { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
  const end = { line, character: text.lineLength(line) };
  if (line === 0) return { start: { line, character: 0 }, end };
  return { start: { line: line - 1, character: text.lineLength(line - 1) }, end };
}

function addToBlock(ground: Ground, block: Block, at: 'start' | 'end', command: ChildCommand): Edit {
  const last = block.body[block.body.length - 1];
  const behind = at === 'start' || !last ? block.header.line : last.line;
  return insertBehind(ground, behind, childIndent(ground, block), block.flat ? '' : ground.unit, command);
}

function addGlobally(ground: Ground, after: CommandLine | undefined, command: ChildCommand): Edit {
  const { structure, span } = ground;
  if (after)
    return insertBehind(
      ground,
      blockEnd(structure, after, span),
      indentOf(structure, after),
      ground.unit,
      command,
    );
  const before = insertionLine(structure, span);
  const text = structure.text;
  const ending = text.lineEnding(Math.max(0, before - 1));
  const margin = marginOf(text, Math.max(span.start, before - 1));
  const lines = rendered(command, margin, ground.unit);
  if (
    before < text.lineCount &&
    !(before === text.lineCount - 1 && text.lineLength(before) > 0 && before >= span.end)
  ) {
    const position = { line: before, character: 0 };
    return {
      range: { start: position, end: position },
      newText: lines.map((line) => line + ending).join(''),
    };
  }
  return insertBehind(ground, Math.max(0, span.end - 1), margin, ground.unit, command);
}

/** What a mail or a terminal program has put in front of the line. */
function marginOf(text: Text, line: number): string {
  return skinOf(text.writtenLine(line));
}

function insertBehind(
  ground: Ground,
  line: number,
  indent: string,
  unit: string,
  command: ChildCommand,
): Edit {
  const { text } = ground.structure;
  const position = { line, character: text.lineLength(line) };
  const ending = text.lineEnding(line);
  const newText = rendered(command, indent, unit)
    .map((added) => ending + added)
    .join('');
  return { range: { start: position, end: position }, newText };
}

function rendered(command: ChildCommand, indent: string, unit: string): string[] {
  return [
    indent + command.text,
    ...(command.children ?? []).flatMap((child) => rendered(child, indent + unit, unit)),
  ];
}

/** The line before which global commands go: `end` with the separators before it, or the end of the part. */
function insertionLine(structure: Structure, span: LineSpan): number {
  let line = span.end;
  for (const mark of structure.marks(span)) if (structure.head(mark) === Head.end) line = mark;
  while (line > span.start && line === span.end && structure.head(line - 1) === Head.blank) line--;
  return line;
}

/** Last line of the block under a command, by indentation; the command's own line when it has none. */
function blockEnd(structure: Structure, header: CommandLine, span: LineSpan): number {
  let end = header.line;
  for (let line = header.line + 1; line < span.end; line++) {
    const command = structure.command(line);
    if (!command) {
      if (structure.head(line) === Head.comment && structure.text.line(line).trim() === '!') break;
      continue;
    }
    if (command.indent <= header.indent) break;
    end = line;
  }
  return end;
}

function childIndent(ground: Ground, block: Block): string {
  const { structure } = ground;
  const inner = block.body.find(
    (line) => indentOf(structure, line).length === line.start && isPlain(structure, line),
  );
  if (inner && block.body.length > 0) return indentOf(structure, inner);
  return indentOf(structure, block.header) + (block.flat ? '' : ground.unit);
}

/** Not one of the lines that an erased `--More--` has moved to the right. */
function isPlain(structure: Structure, line: CommandLine): boolean {
  const before = structure.text.line(line.line).slice(0, line.start);
  return (
    before.slice(marginOf(structure.text, line.line).length).replace(/\t/g, '        ').length === line.indent
  );
}

/** Blanks in front of a command, and what a mail or a terminal program has put in front of them. */
function indentOf(structure: Structure, line: CommandLine): string {
  const margin = marginOf(structure.text, line.line);
  const blanks = structure.text.line(line.line).slice(margin.length, line.start);
  return margin + (/^[ \t]*/.exec(blanks)?.[0] ?? '');
}
