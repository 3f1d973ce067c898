import { openedBy } from '../catalog/described';
import type { DeviceConfig } from '../model/device-config';
import { Head } from '../syntax/heads';
import { modesOf } from '../syntax/modes';
import type { CommandLine, LineSpan, Structure } from '../syntax/structure';
import { atOnce } from '../text/at-once';
import { rangeOnLine } from '../text/range';
import type { Analysis } from './analysis';
import type { TextEdit } from './types';

/**
 * Edits that give the lines of the blocks that licensing reaches (call-home, trustpoints, VRFs, interfaces) the device's own indentation: one blank a
 * level on IOS XE, two on NX-OS. Nothing else of a line is touched, free text never. A text without indentation is left
 * alone: only the device could tell its blocks for certain. So are typed sessions.
 */
export function formatEdits(analysis: Analysis, span?: LineSpan): readonly TextEdit[] {
  return atOnce(formatSteps(analysis, span));
}

/** The same in steps, for a caller that must yield now and then. */
export function* formatSteps(analysis: Analysis, span?: LineSpan): Generator<void, readonly TextEdit[]> {
  // Blanks mean something else there.
  if (analysis.host?.kind === 'yaml') return [];
  const { start, end } = span ?? analysis.structure.span;
  const { structure } = analysis;
  const edits: TextEdit[] = [];
  for (const config of analysis.configs) {
    if (config.part.origin === 'session' || structure.isFlat(config.part)) continue;
    yield* blockEdits(structure, config, edits);
  }
  return edits.filter(({ range }) => range.start.line >= start && range.start.line < end);
}

function* blockEdits(structure: Structure, config: DeviceConfig, edits: TextEdit[]): Generator<void, void> {
  const { part } = config;
  let line = part.start;
  let turn = line;
  while (line < part.end) {
    if (line - turn > 2_000) {
      turn = line;
      yield;
    }
    const head = structure.head(line);
    const opens = modesOf(head).length > 0;
    const header = opens ? structure.command(line) : undefined;
    line++;
    if (!header || header.indent > 0 || header.prompt !== 'none') continue;
    const unit = config.dialect === 'nxos' ? '  ' : ' ';
    const tidy = head === Head.callHome ? undefined : tidyEnd(structure, line, part.end, unit);
    if (tidy !== undefined) {
      line = tidy;
      continue;
    }
    // What else a device prints is left as it is.
    if (!openedBy(header.text, 'global', config.dialect)) continue;
    const body: number[] = [];
    const commands: CommandLine[] = [];
    for (; line < part.end; line++) {
      const command = structure.command(line);
      // Behind an erased `--More--` nothing tells whether the block goes on.
      if (command && command.indent === 0 && !command.erased) break;
      if (command) commands.push(command);
      body.push(line);
    }
    // A prompt or an erased `--More--` inside: the indentation says nothing.
    if (commands.some(({ prompt, erased }) => prompt !== 'none' || erased)) continue;
    for (const edit of indentEdits(structure, config, commands, body)) edits.push(edit);
  }
}

/**
 * The line behind a block whose lines all have one level and the right indentation already, as nearly all have;
 * undefined when the block needs a closer look.
 */
function tidyEnd(structure: Structure, first: number, end: number, unit: string): number | undefined {
  for (let line = first; line < end; line++) {
    const raw = structure.text.line(line);
    if (raw === '' || raw.startsWith('!')) continue;
    if (!/^[ \t]/.test(raw)) return line;
    if (!raw.startsWith(unit) || /[ \t]/.test(raw.charAt(unit.length))) return undefined;
  }
  return end;
}

function indentEdits(
  structure: Structure,
  config: DeviceConfig,
  commands: readonly CommandLine[],
  body: readonly number[],
): TextEdit[] {
  const unit = config.dialect === 'nxos' ? '  ' : ' ';
  const depths = depthsOf(config, commands);
  const edits: TextEdit[] = [];
  let next = 0;
  for (const line of body) {
    while ((commands[next]?.line ?? Number.POSITIVE_INFINITY) < line) next++;
    const own = commands[next]?.line === line;
    if (!own && !isIndentedComment(structure, line)) continue;
    // A comment stands with the command behind it, the last one with the one before.
    const depth = depths[next] ?? depths[depths.length - 1];
    if (depth === undefined) continue;
    const indent = /^[ \t]*/.exec(structure.text.line(line))?.[0] ?? '';
    const wanted = unit.repeat(depth);
    if (indent !== wanted) edits.push({ range: rangeOnLine(line, 0, indent.length), newText: wanted });
  }
  return edits;
}

function isIndentedComment(structure: Structure, line: number): boolean {
  return structure.head(line) === Head.comment && /^[ \t]+!/.test(structure.text.line(line));
}

/** The level of each command: by meaning in call-home, elsewhere by the indentation it has. */
function depthsOf({ callHome, dialect }: DeviceConfig, commands: readonly CommandLine[]): number[] {
  const known = new Map(callHome.statements.map(({ at }) => [at.line, 1]));
  for (const { block, statements } of callHome.profiles) {
    for (const { line } of block.body) known.set(line, 2);
    for (const { at } of statements) known.set(at.line, 2);
    known.set(block.header.line, 1);
  }
  const levels: number[] = [];
  const depths: number[] = [];
  for (const { line, indent } of commands) {
    while ((levels[levels.length - 1] ?? -1) > indent) levels.pop();
    if ((levels[levels.length - 1] ?? -1) < indent) levels.push(indent);
    const told = dialect === 'iosxe' ? known.get(line) : undefined;
    depths.push(told ?? Math.min(levels.length, (depths[depths.length - 1] ?? 0) + 1));
  }
  return depths;
}
