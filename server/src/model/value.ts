import type { Command, CommandKind, CommandOf, Word } from '../grammar/commands';
import type { CommandLine } from '../syntax/structure';
import { type Range, rangeOnLine } from '../text/range';

/** A value with the place it was written at. */
export interface Value<T = string> {
  readonly value: T;
  readonly range: Range;
}

interface Placed<C extends Command> {
  readonly at: CommandLine;
  readonly command: C;
  /** The block it stands in; undefined for a global command. */
  readonly block: Block | undefined;
}

/** A command that a grammar has read, where it stands. */
export type Statement<K extends CommandKind = CommandKind> = Placed<CommandOf<K>>;

/** A line on which a destination's URL stands. */
export interface UrlAt {
  readonly url: Value;
  readonly statement: Statement;
}

/** A header with the commands under it, where lines can be added. */
export interface Block {
  readonly header: CommandLine;
  /** The enclosing block, e.g. call-home around a profile. */
  readonly parent: Block | undefined;
  /** The block's lines, those of inner blocks included. */
  readonly body: readonly CommandLine[];
  /** Told by its mode, not by indentation. */
  readonly flat: boolean;
}

/** Whether the statement is of that kind. */
export function isKind<K extends CommandKind>(statement: Statement, kind: K): statement is Statement<K> {
  return statement.command.kind === kind;
}

/** The statements of one kind, in order. */
export function ofKind<K extends CommandKind>(statements: readonly Statement[], kind: K): Statement<K>[] {
  return statements.filter((statement): statement is Statement<K> => isKind(statement, kind));
}

/** The last statement of a kind: what the device keeps when a line is entered twice. */
export function lastOf<K extends CommandKind>(
  statements: readonly Statement[],
  kind: K,
): Statement<K> | undefined {
  for (let at = statements.length - 1; at >= 0; at--) {
    const statement = statements[at];
    if (statement && isKind(statement, kind)) return statement;
  }
  return undefined;
}

/** Range of the whole command. */
export function rangeOf(line: CommandLine): Range {
  return rangeOnLine(line.line, line.start, line.start + line.text.length);
}

/** A word of a command with its place in the text. */
export function placed(line: CommandLine, word: Word): Value {
  return { value: word.text, range: rangeOnLine(line.line, line.start + word.start, line.start + word.end) };
}

/** The same for a word that may be missing. */
export function placedIf(line: CommandLine, word: Word | undefined): Value | undefined {
  return word && placed(line, word);
}

/** A URL of a command with its place; quotes around it, straight or curly, are not part of it. */
export function placedUrl(line: CommandLine, word: Word): Value {
  const text = word.text.replace(/^["'“”„‟‘’]+/, '');
  const start = word.end - text.length;
  const bare = text.replace(/(?<!["'“”„‟‘’])["'“”„‟‘’]+$/, '');
  return placed(line, { text: bare, start, end: start + bare.length });
}
