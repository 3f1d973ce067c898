import { strict as assert } from 'node:assert';
import type { Command, CommandKind, Dialect, Mode, Word } from '../../server/src/grammar/commands';
import { readCommand } from '../../server/src/grammar/read-command';

/**
 * A command as a test writes it: `license smart transport «transport=cslu»`. What is marked is a word of the command
 * that is read, under that name; `«servers[]=…»` is one of several.
 */
type MarkedCommand = string;

/** A command, its kind, and what else it says than its words. `no` in front of it makes it negated. */
export type Row = readonly [command: MarkedCommand, kind: CommandKind, rest?: object];

/** One test for each command; it is read in capitals and with other blanks too. */
export function itReads(dialect: Dialect, mode: Mode, rows: readonly Row[]): void {
  for (const [command, kind, rest] of rows) {
    it(`${dialect}, ${mode}: ${plain(command).text}`, () => {
      const expected = { kind, negated: /^no\s/.test(command), ...rest };
      const { text, words } = plain(command);
      assert.deepEqual(readCommand(text, mode, dialect), { ...expected, ...words });

      const spaced = plain(command, ' \t  ');
      assert.deepEqual(readCommand(spaced.text, mode, dialect), { ...expected, ...spaced.words });

      const capitals = plain(command.replace(/(?<=^|»)[^«]*|(?<==)[^»]*/g, (part) => part.toUpperCase()));
      assert.deepEqual(readCommand(capitals.text, mode, dialect), { ...expected, ...capitals.words });
    });
  }
}

/** One test for each command that no grammar reads. */
export function itLeavesUnread(dialect: Dialect, mode: Mode, commands: readonly string[]): void {
  for (const command of commands) {
    it(`${dialect}, ${mode}: leaves unread ${command}`, () => {
      assert.equal(readCommand(command, mode, dialect), undefined);
    });
  }
}

/** The words of a command, in no order. */
export function wordsOf(command: Command): Word[] {
  return Object.values(command)
    .flat()
    .filter((value): value is Word => typeof value === 'object');
}

function plain(command: MarkedCommand, blank = ' '): { text: string; words: Record<string, Word | Word[]> } {
  let text = '';
  const words: Record<string, Word | Word[]> = {};
  for (const part of command.split(/(?=«)|(?<=»)/)) {
    const [, name, several, value] = /^«(\w+)(\[\])?=(.*)»$/.exec(part) ?? [];
    if (name === undefined || value === undefined) {
      text += part.replaceAll(' ', blank);
      continue;
    }
    const word: Word = { text: value, start: text.length, end: text.length + value.length };
    const known = words[name];
    words[name] = several ? [...(Array.isArray(known) ? known : []), word] : word;
    text += value;
  }
  return { text, words };
}
