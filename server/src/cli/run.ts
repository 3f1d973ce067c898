import { version } from '../../../package.json';
import { shown } from '../model/cover';
import { nearest } from '../shared/nearest';
import { UsageError } from '../shared/usage-error';
import { COMMANDS } from './commands';
import type { Io } from './io';
import { commandHelp, programHelp } from './options/help';
import { languageOf } from './options/language';
import { type Arguments, type CommandSpec, type ExitStatus, readArguments } from './options/usage';
import { printable } from './output/display';
import { speak } from './output/spoken';

/** Carries out a command line (without the program's name) and gives its exit status. */
export async function run(words: readonly string[], io: Io): Promise<ExitStatus> {
  try {
    speak(languageOf(words, io.env), io);
    return await answer(words, withoutCovers(io));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`smart-licensing: ${printable(error.message)}\n`);
    return 2;
  }
}

/** What is printed shows asterisks for secrets; bytes are a file's own. */
function withoutCovers(io: Io): Io {
  return {
    ...io,
    out: (text) => io.out(typeof text === 'string' ? shown(text) : text),
    err: (text) => io.err(shown(text)),
  };
}

async function answer(words: readonly string[], io: Io): Promise<ExitStatus> {
  const [name, ...rest] = commandIn(words);
  if (name === undefined) {
    io.err(programHelp(COMMANDS));
    return 2;
  }
  if (['--version', '-V', '-v', 'version'].includes(name)) {
    io.out(`${version}\n`);
    return 0;
  }
  if (['--help', '-h', 'help'].includes(name)) {
    const [about] = rest;
    const known = COMMANDS.find((spec) => spec.name === about);
    io.out(known ? commandHelp(known, io.columns) : programHelp(COMMANDS, io.columns));
    return 0;
  }
  if (name === '#worker') return (await import('./check/worker')).work(io);
  const spec = specOf(name);
  if (rest.some((word) => word === '--help' || word === '-h')) {
    io.out(commandHelp(spec, io.columns));
    return 0;
  }
  return carryOut(spec, rest, io);
}

/** The words without a `--locale` in front of the command. */
function commandIn(words: readonly string[]): readonly string[] {
  const [first = ''] = words;
  if (first === '--locale') return words.slice(2);
  return first.startsWith('--locale=') ? words.slice(1) : words;
}

function specOf(name: string): CommandSpec {
  const spec = COMMANDS.find((command) => command.name === name);
  if (spec) return spec;
  const names = COMMANDS.map((command) => command.name);
  const near = nearest(name, names);
  const data = { name, near: near ?? '', names: names.join(', ') };
  throw near === undefined
    ? new UsageError('unknown command {name} (known: {names})', data)
    : new UsageError('unknown command {name}; did you mean {near}? (known: {names})', data);
}

/** Each command is loaded when it is called: starting is most of the time that one small file takes. */
async function carryOut(spec: CommandSpec, words: readonly string[], io: Io): Promise<ExitStatus> {
  // Clients add words of their own when they start a server; those are for it.
  if (spec.name === 'lsp') return (await import('./lsp')).lsp(words);
  const given: Arguments = readArguments(spec, words);
  if (spec.name === 'check') return (await import('./check/check')).check(given, io);
  if (spec.name === 'merge') return (await import('./merge/merge')).merge(given, io);
  if (spec.name === 'path') return (await import('./path/path')).path(given, io);
  if (spec.name === 'plan') return (await import('./plan/plan')).plan(given, io);
  if (spec.name === 'review') return (await import('./review/review')).review(given, io);
  if (spec.name === 'rules') return (await import('./rules/rules')).rules(given, io);
  if (spec.name === 'completion') return (await import('./completion')).completion(given, io);
  return (await import('./rules/explain')).explainCode(given, io);
}
