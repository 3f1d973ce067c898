import { readCommand } from '../grammar/read-command';
import { Head } from '../syntax/heads';
import type { CommandLine } from '../syntax/structure';
import type { ConfigSource } from './source';
import { ofKind, type Statement } from './value';

const CONFIGURE = /^conf\w*(?:\s+t\w*)?$/i;
const LEAVE = /^(?:exit|end|quit|\^z|wr(?:ite)?(?:\s.*)?|copy\s.*)$/i;

/** Families that only a configuration has, where they are found by name rather than read one by one. */
const CONFIGURATION_HEADS = [Head.vrf, Head.pki, Head.route, Head.host];

/** Lines looked at before an exec command; a script that leaves configuration mode does so right before it. */
const LOOK_BACK = 40;

/**
 * Tells whether the device takes an exec command where it stands, as far as the text tells: at a prompt of exec mode,
 * before `configure terminal`, in a session that has not entered configuration mode. When a script may have left that
 * mode again nothing is certain, so the answer is yes. NX-OS takes exec commands in configuration mode too.
 */
export function execModeOf(
  source: ConfigSource,
  globals: readonly Statement[],
): (at: CommandLine) => boolean {
  const nxos = source.dialect === 'nxos';
  const configures = configureLines(source);
  const [first] = configures;
  const ends = ofKind(globals, 'end').map((statement) => statement.at.line);
  const marked = markedLines(source);
  return (at) => {
    if (at.prompt !== 'none') return nxos || at.prompt === 'exec';
    if (marked.some(({ from, to }) => from < at.line && at.line < to)) return true;
    if (isBehindEnd(ends, configures, at.line)) return true;
    if (first === undefined) return source.part.origin === 'session';
    return nxos || at.line < first || mayHaveLeft(source, Math.max(first, at.line - LOOK_BACK), at.line);
  };
}

/** Whether a part holds exec commands and not one statement of a configuration: a note, or the steps of a guide. */
export function isExecNote(source: ConfigSource, globals: readonly Statement[]): boolean {
  // What a module sends to configuration mode is no note.
  if (source.part.origin === 'module') return false;
  const execOnly = globals.every(({ command }) => command.kind === 'license-exec' || command.kind === 'end');
  return (
    execOnly &&
    CONFIGURATION_HEADS.every((head) => source.globalLines(head).next().done) &&
    !namesInterface(source)
  );
}

/** A sentence may begin with the word; the name of an interface has a number. */
function namesInterface(source: ConfigSource): boolean {
  for (const line of source.globalLines(Head.interface)) if (/\d/.test(line.text)) return true;
  return false;
}

/** The lines that enter configuration mode. */
function configureLines(source: ConfigSource): number[] {
  const lines: number[] = [];
  for (const line of source.structure.marks(source.part)) {
    if (source.structure.head(line) !== Head.configure) continue;
    const command = source.structure.command(line);
    if (command && command.prompt !== 'config' && CONFIGURE.test(command.text)) lines.push(line);
  }
  return lines;
}

/** Behind an `end`, where the text does not enter configuration mode again. */
function isBehindEnd(ends: readonly number[], configures: readonly number[], line: number): boolean {
  const end = ends.filter((one) => one < line).pop();
  return end !== undefined && !configures.some((one) => end < one && one < line);
}

/** The lines that a template of Catalyst Center hands to exec mode. */
function markedLines(source: ConfigSource): { readonly from: number; readonly to: number }[] {
  const ends = [...source.commandsWith('MODE_END_ENABLE')].map(({ line }) => line);
  return [...source.commandsWith('MODE_ENABLE')].map(({ line: from }) => ({
    from,
    to: ends.find((end) => end > from) ?? Number.POSITIVE_INFINITY,
  }));
}

/** Whether the commands right before a line leave a mode (a block's or configuration, which a script does not tell), or save. */
function mayHaveLeft(source: ConfigSource, from: number, before: number): boolean {
  for (let line = before - 1; line > from; line--) {
    const command = source.structure.command(line);
    if (!command) continue;
    if (LEAVE.test(command.text)) return true;
    if (readCommand(command.text, 'global', source.dialect)?.kind !== 'license-exec') return false;
  }
  return false;
}
