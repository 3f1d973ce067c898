import { version } from '../../../package.json';
import { nearest } from '../shared/nearest';
import { COMMANDS } from './commands';
import { commandHelp, programHelp } from './help';
import type { Io } from './io';
import {
  type Arguments,
  type CommandSpec,
  type ExitStatus,
  readArguments,
  UsageError,
  unknown,
} from './usage';

/** Carries out a command line (without the program's name) and gives its exit status. */
export async function run(words: readonly string[], io: Io): Promise<ExitStatus> {
  const [name, ...rest] = words;
  if (name === undefined) {
    io.err(programHelp(COMMANDS));
    return 2;
  }
  if (name === '--version') {
    io.out(`${version}\n`);
    return 0;
  }
  if (['--help', '-h', 'help'].includes(name)) {
    io.out(programHelp(COMMANDS));
    return 0;
  }
  try {
    if (name === '#worker') return await (await import('./worker')).work();
    const spec = specOf(name);
    if (rest.some((word) => word === '--help' || word === '-h')) {
      io.out(commandHelp(spec));
      return 0;
    }
    return await carryOut(spec, rest, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`smart-licensing: ${error.message}\n`);
    return 2;
  }
}

function specOf(name: string): CommandSpec {
  const spec = COMMANDS.find((command) => command.name === name);
  if (spec) return spec;
  const names = COMMANDS.map((command) => command.name);
  throw new UsageError(`${unknown(`command ${name}`, nearest(name, names))} (known: ${names.join(', ')})`);
}

/** Each command is loaded when it is called: starting is most of the time that one small file takes. */
async function carryOut(spec: CommandSpec, words: readonly string[], io: Io): Promise<ExitStatus> {
  // Clients add words of their own when they start a server; those are for it.
  if (spec.name === 'lsp') return (await import('./lsp')).lsp(words);
  const given: Arguments = readArguments(spec, words);
  if (spec.name === 'check') return (await import('./check')).check(given, io);
  if (spec.name === 'merge') return (await import('./merge')).merge(given, io);
  if (spec.name === 'path') return (await import('./path')).path(given, io);
  if (spec.name === 'plan') return (await import('./plan')).plan(given, io);
  if (spec.name === 'review') return (await import('./review')).review(given, io);
  return (await import('./explain')).explainCode(given, io);
}
