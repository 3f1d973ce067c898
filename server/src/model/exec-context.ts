import { readCommand } from '../grammar/read-command';
import { Head } from '../syntax/heads';
import type { CommandLine } from '../syntax/structure';
import type { ConfigSource } from './source';
import type { Statement } from './value';

const CONFIGURE = /^conf\w*(?:\s+t\w*)?$/i;
const LEAVE = /^(?:exit|end|quit|\^z|wr(?:ite)?(?:\s.*)?|copy\s.*)$/i;

/** Families that only a configuration has, where they are found by name rather than read one by one. */
const CONFIGURATION_HEADS = [Head.interface, Head.vrf, Head.pki, Head.route, Head.host];

/**
 * Whether the device takes an exec command where it stands, as far as the text tells: at a prompt of exec mode, before
 * `configure terminal`, in a session that has not entered configuration mode. When a script may have left that mode
 * again nothing is certain, so the answer is yes. NX-OS takes exec commands in configuration mode too.
 */
export function takesExecCommand(source: ConfigSource, at: CommandLine): boolean {
  const nxos = source.dialect === 'nxos';
  if (at.prompt !== 'none') return nxos || at.prompt === 'exec';
  const entered = configureLines(source);
  const before = entered.filter((line) => line < at.line).pop();
  if (before === undefined) return entered.length > 0 || source.part.origin === 'session';
  return nxos || mayHaveLeft(source, before, at.line);
}

/** Whether a part holds exec commands and not one statement of a configuration: a note, or the steps of a guide. */
export function isExecNote(source: ConfigSource, globals: readonly Statement[]): boolean {
  const execOnly = globals.every(({ command }) => command.kind === 'license-exec' || command.kind === 'end');
  return execOnly && CONFIGURATION_HEADS.every((head) => source.globalLines(head).next().done);
}

function configureLines(source: ConfigSource): number[] {
  const lines: number[] = [];
  for (const line of source.structure.marks(source.part)) {
    if (source.structure.head(line) !== Head.configure) continue;
    const command = source.structure.command(line);
    if (command && command.prompt !== 'config' && CONFIGURE.test(command.text)) lines.push(line);
  }
  return lines;
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
