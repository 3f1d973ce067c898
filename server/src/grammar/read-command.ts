import type { Command, Dialect, Mode } from './commands';
import { familyOf } from './families';

export { builtGrammars } from './family';

/** No command is longer, whatever a hostile file holds: Ohm needs microseconds for each character. */
const LONGEST = 2000;

/** Distinct commands remembered; beyond that the memory starts anew. */
const REMEMBERED = 20_000;

/** `do license …`: a command of exec mode, accepted in any configuration mode. */
const OF_EXEC_MODE = /^do[ \t]/i;

/** Commands by mode and text. One that the grammar of its family does not read is remembered too. */
type Memory = Map<Mode, Map<string, Command | null>>;

const memory: Readonly<Record<Dialect, Memory>> = { iosxe: new Map(), nxos: new Map() };
let remembered = 0;

/**
 * The command that `text` is in a mode of a dialect; undefined when no grammar reads it. `text` is one command
 * without indentation, prompt and trailing blanks; the columns of the command's words count from its start.
 */
export function readCommand(text: string, mode: Mode, dialect: Dialect): Command | undefined {
  const known = memory[dialect].get(mode)?.get(text);
  if (known !== undefined) return known ?? undefined;
  if (text.length === 0 || text.length > LONGEST) return undefined;
  const place = placeOf(text, mode);
  const family = familyOf(text, place, dialect);
  if (!family) return undefined;
  // A copy: `text` is cut out of a document, which would stay alive for as long as it is remembered.
  const own = ` ${text}`.slice(1);
  const command = family.read(own, place);
  remember(own, mode, dialect, command ?? null);
  return command;
}

/** The mode whose grammars read a command. */
export function placeOf(text: string, mode: Mode): Mode {
  return OF_EXEC_MODE.test(text) ? 'global' : mode;
}

function remember(text: string, mode: Mode, dialect: Dialect, command: Command | null): void {
  if (remembered >= REMEMBERED) {
    for (const known of Object.values(memory)) known.clear();
    remembered = 0;
  }
  let known = memory[dialect].get(mode);
  if (!known) {
    known = new Map();
    memory[dialect].set(mode, known);
  }
  known.set(text, command);
  remembered++;
}
