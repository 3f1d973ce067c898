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
  const body: CommandLine[] = [];
  let flat: boolean | undefined;
  let separated = false;
  for (let line = header.line + 1; line < span.end; line++) {
    const command = isFence(structure, line) ? undefined : structure.command(line);
    if (!command) {
      if (flat !== false && isSeparator(structure, line)) separated = true;
      continue;
    }
    // Where a `--More--` was erased the indentation may be lost: the mode's own commands stay in the block.
    const stays = command.erased && body.length > 0 && belongsTo(mode, dialect, command.text);
    if (command.indent > header.indent || (stays && !flat)) {
      if (flat) break;
      flat = false;
      body.push(command);
      continue;
    }
    if (flat === false || separated || command.indent < header.indent) break;
    if (!belongsTo(mode, dialect, command.text) || (isAmbiguous(mode, dialect) && !flatText)) break;
    flat = true;
    body.push(command);
  }
  return { header, body, flat: flat === true };
}

/** A bare `!`, with which devices separate blocks. */
function isSeparator(structure: Structure, line: number): boolean {
  return structure.head(line) === Head.comment && structure.text.line(line).trim() === '!';
}
