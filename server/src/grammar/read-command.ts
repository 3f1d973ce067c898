import type { Command, Dialect, Mode } from './commands';
import { familyOf } from './families';

export { builtGrammars } from './family';

/** No command is longer, whatever a hostile file holds: Ohm needs microseconds for each character. */
const LONGEST = 2000;

/** Distinct commands remembered; beyond that the memory starts anew. */
const REMEMBERED = 20_000;

/** `do license …`: a command of exec mode, accepted in any configuration mode. */
const OF_EXEC_MODE = /^do[ \t]/i;

/** A command that no grammar reads is remembered too. */
const memory = new Map<string, Command | null>();

/**
 * The command that `text` is in a mode of a dialect; undefined when no grammar reads it. `text` is one command
 * without indentation, prompt and trailing blanks; the columns of the command's words count from its start.
 */
export function readCommand(text: string, mode: Mode, dialect: Dialect): Command | undefined {
  if (text.length === 0 || text.length > LONGEST) return undefined;
  const place = placeOf(text, mode);
  const family = familyOf(text, place, dialect);
  if (!family) return undefined;

  const key = `${family.name} ${place} ${text}`;
  const known = memory.get(key);
  if (known !== undefined) return known ?? undefined;

  // A slice of the key: a slice of `text` would keep the whole document alive for as long as it is remembered.
  const command = family.read(key.slice(-text.length), place);
  if (memory.size >= REMEMBERED) memory.clear();
  memory.set(key, command ?? null);
  return command;
}

/** The mode whose grammars read a command. */
export function placeOf(text: string, mode: Mode): Mode {
  return OF_EXEC_MODE.test(text) ? 'global' : mode;
}
