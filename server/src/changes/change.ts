import type { Block } from '../model/value';
import type { CommandLine } from '../syntax/structure';
import type { Range } from '../text/range';

/** Where a command is added. */
export type Target =
  /** The global level, behind the block of `after` if given, otherwise before `end`. */
  | { readonly level: 'global'; readonly after?: CommandLine | undefined }
  /** An existing block: at its beginning (behind the header) or at its end. */
  | { readonly level: 'block'; readonly block: Block; readonly at: 'start' | 'end' };

/**
 * One step of a fix, in the device's own terms, from which text edits and change scripts are made. A command's text has
 * no indentation; it may hold `${name}` where a value must be asked for.
 */
export type Change =
  /** Replaces the part `range` of a command. */
  | {
      readonly op: 'rewrite';
      readonly line: CommandLine;
      readonly block: Block | undefined;
      readonly range: Range;
      readonly text: string;
      /** The device has refused the old line: there is nothing to take back. */
      readonly refused?: true;
    }
  /** Removes a command. */
  | { readonly op: 'remove'; readonly line: CommandLine; readonly block: Block | undefined }
  /** Replaces text that is no command of the configuration, such as a secret in a note; a device has nothing to undo. */
  | { readonly op: 'redact'; readonly range: Range; readonly text: string }
  /** Adds a command and, under it, the commands of a new block; a nested list is one level deeper. */
  | {
      readonly op: 'add';
      readonly target: Target;
      readonly text: string;
      readonly children?: readonly ChildCommand[];
    };

/** A command of a block that is added as a whole. */
export interface ChildCommand {
  readonly text: string;
  readonly children?: readonly ChildCommand[];
}

/** Replaces a value (its `range`) in the command that holds it. */
export function rewrite(
  statement: { readonly at: CommandLine; readonly block: Block | undefined },
  range: Range,
  text: string,
): Change {
  return { op: 'rewrite', line: statement.at, block: statement.block, range, text };
}

/** Replaces a whole command. */
export function replaceCommand(
  statement: { readonly at: CommandLine; readonly block: Block | undefined },
  text: string,
): Change {
  const { line, start, text: old } = statement.at;
  const range = { start: { line, character: start }, end: { line, character: start + old.length } };
  return { op: 'rewrite', line: statement.at, block: statement.block, range, text };
}

/** Replaces a line that no device has taken. */
export function typedAnew(
  statement: { readonly at: CommandLine; readonly block: Block | undefined },
  text: string,
): Change {
  const change = replaceCommand(statement, text);
  return change.op === 'rewrite' ? { ...change, refused: true } : change;
}

/** Removes a command. */
export function remove(statement: { readonly at: CommandLine; readonly block: Block | undefined }): Change {
  return { op: 'remove', line: statement.at, block: statement.block };
}

/** Replaces text wherever it stands. */
export function redact(range: Range, text: string): Change {
  return { op: 'redact', range, text };
}

/** Adds a command to a block, by default at its end. */
export function addTo(block: Block, text: string, at: 'start' | 'end' = 'end'): Change {
  return { op: 'add', target: { level: 'block', block, at }, text };
}

/** Adds a global command behind another one, otherwise before `end`. */
export function addGlobal(text: string, after?: CommandLine, children?: readonly ChildCommand[]): Change {
  return { op: 'add', target: { level: 'global', after }, text, ...(children ? { children } : {}) };
}
