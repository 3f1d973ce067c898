import type { Command, CommandKind, Dialect, Mode } from '../grammar/commands';
import { readCommand } from '../grammar/read-command';
import { bestOf } from './find';
import { CATALOG, type Entry, type KnownRow, rowsOfMode } from './index';
import { ORDER } from './row';
import type { Token } from './syntax';
import { wordsOf } from './words';

/** A command that a grammar has read, with its row and what each of its words is. */
export interface Described {
  readonly kind: CommandKind;
  readonly entry: Entry;
  readonly negated: boolean;
  readonly row: KnownRow;
  /** The words without `no`, each with what it is; a word without a token stands behind what the row says. */
  readonly words: readonly {
    readonly text: string;
    readonly end: number;
    readonly token: Token | undefined;
  }[];
}

/** What the catalog says of a command of a mode; undefined where no grammar reads it. */
export function describe(text: string, mode: Mode | undefined, dialect: Dialect): Described | undefined {
  const command = mode && readCommand(text, mode, dialect);
  // Badly indented, the lines of a profile stand beside it.
  if (!command) return mode === 'call-home' ? describe(text, 'call-home-profile', dialect) : undefined;
  const start = /^no\s+/i.exec(text)?.[0].length ?? 0;
  const words = wordsOf(text.slice(start));
  const found = bestOf(words, rowsOf(command, mode, dialect));
  if (!found) return undefined;
  const { row, match } = found;
  return {
    kind: command.kind,
    entry: CATALOG[command.kind],
    negated: command.negated,
    row,
    words: words.map((word, at) => ({ text: word.text, end: start + word.end, token: match.tokens[at] })),
  };
}

function rowsOf({ kind }: Command, mode: Mode, dialect: Dialect): readonly KnownRow[] {
  return rowsOfMode(dialect, mode).filter((row) => row.kind === kind);
}

/** The mode that a header opens in a mode; undefined where licensing does not reach it. */
export function openedBy(header: string, mode: Mode, dialect: Dialect): Mode | undefined {
  const command = readCommand(header, mode, dialect);
  return command && CATALOG[command.kind].opens;
}

/** The mode that is entered by these headers, the first of them from the global mode; undefined where none is known. */
export function modeOf(headers: readonly string[], dialect: Dialect): Mode | undefined {
  let mode: Mode | undefined = 'global';
  for (const header of headers) mode &&= openedBy(header, mode, dialect);
  return mode;
}

/** Whether two configurations are compared by the commands of this kind, wherever nothing has to name them first. */
export function isCompared(kind: CommandKind): boolean {
  const { role, byName } = CATALOG[kind];
  return role !== 'context' && !byName;
}

/** Where a global command or the header of a block comes in a change; smaller is earlier. */
export function globalRank(text: string, dialect: Dialect): number {
  const kind = readCommand(text, 'global', dialect)?.kind;
  return kind ? ORDER.indexOf(CATALOG[kind].order) : ORDER.length;
}
