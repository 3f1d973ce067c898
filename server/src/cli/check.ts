import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Severity } from '../shared/settings';
import type { Baseline } from './baseline';
import { type CheckOptions, checkOptions } from './check-options';
import { Checker, type Outcome, type Write } from './checker';
import { findInputs, type InputFile, STDIN } from './inputs';
import { type Io, wantsColour } from './io';
import { Progress } from './progress';
import { readTextFile, reasonOf, textOf } from './read-file';
import { reporterOf } from './reporters';
import { count } from './reporters/reporter';
import { SettingsLookup } from './settings-lookup';
import { fails } from './severity';
import { Tally } from './tally';
import { type Arguments, type ExitStatus, UsageError } from './usage';
import { replaceFile } from './write-file';

/** Files are checked without a pause for this long (ms), then the system's events have their turn. */
const SLICE = 50;

/** Checks files and reports what is wrong with them. */
export async function check(given: Arguments, io: Io): Promise<ExitStatus> {
  const options = checkOptions(given);
  const settings = new SettingsLookup(io.cwd, options.config, options.dialect);
  const problem = await settings.problem();
  if (problem) throw new UsageError(problem.message);
  const accepted = options.baseline === undefined ? undefined : await readBaseline(options.baseline, io);
  const listed =
    options.writeBaseline === undefined ? undefined : await newBaseline(options.writeBaseline, io);
  const isFailure = (severity: Severity) => fails(severity, options.failOn);
  const reporter = await reporterOf(options.format, {
    colour: wantsColour(io),
    quiet: options.quiet,
    fails: isFailure,
  });
  const checker = new Checker(await import('../service'), settings, {
    fix: options.fix,
    accepted,
    shows: options.quiet ? isFailure : () => true,
  });
  const inputs = await findInputs(options.paths, io.cwd);
  const tally = new Tally();
  const output = new Output(options, io, tally);
  for (const { path, reason } of inputs.unreadable) output.unreadable(path, reason);

  const stdin = { path: STDIN, location: join(io.cwd, STDIN), named: true };
  const files = inputs.stdin ? [stdin, ...inputs.files] : inputs.files;
  const progress = new Progress(io, files.length, options.quiet);
  let turn = Date.now();
  output.report(reporter.begin?.() ?? '');
  for (const [index, input] of files.entries()) {
    if (Date.now() - turn > SLICE) {
      await nextTurn();
      turn = Date.now();
    }
    if (io.outIsClosed()) break;
    progress.at(index);
    const outcome = await checker.check(input, await read(input, io), output.writerOf(input));
    progress.clear();
    if ('file' in outcome) {
      tally.add(outcome.file, options.format === 'text' && !options.quiet);
      listed?.add(input.location, outcome.file);
      output.report(reporter.file(outcome.file));
    }
    output.note(input, outcome);
  }
  output.report(reporter.end(tally));
  if (listed && options.writeBaseline !== undefined) writeBaseline(options.writeBaseline, listed, io);
  if (output.failed) return 2;
  return !listed && tally.hasFailure(isFailure) ? 1 : 0;
}

/** Where the parts of a check's output go. */
class Output {
  /** Whether something could not be read or written. */
  failed = false;
  private readonly options: CheckOptions;
  private readonly io: Io;
  private readonly tally: Tally;
  private readonly complaints = new Set<string>();
  /** With `--fix -`, standard output is for the fixed text. */
  private readonly filters: boolean;

  constructor(options: CheckOptions, io: Io, tally: Tally) {
    this.options = options;
    this.io = io;
    this.tally = tally;
    this.filters = options.fix && options.paths.includes('-');
  }

  report(text: string): void {
    if (text === '') return;
    if (this.filters) this.io.err(text);
    else this.io.out(text);
  }

  /** What else is to be said of a file. */
  note(input: InputFile, outcome: Outcome): void {
    if ('skipped' in outcome) this.tally.skipped++;
    if ('unreadable' in outcome) this.unreadable(input.path, outcome.unreadable);
    if ('badSettings' in outcome) this.complain(outcome.badSettings.message);
    if ('file' in outcome && outcome.fixed.length > 0 && !this.options.quiet) {
      const codes = [...new Set(outcome.fixed)].sort().join(', ');
      const line = `${input.path}: mended ${count(outcome.fixed.length, 'finding')} (${codes})\n`;
      if (this.options.format === 'text') this.report(line);
      else this.io.err(line);
    }
  }

  unreadable(path: string, reason: string): void {
    this.tally.unreadable.push({ path, reason });
    this.complain(`${path}: ${reason}`);
  }

  /** Puts the text of a file where `--fix` puts it. */
  writerOf(input: InputFile): Write {
    return (bytes, changed) => {
      if (this.filters) this.io.out(bytes);
      else if (changed) replaceFile(input.location, bytes);
    };
  }

  private complain(message: string): void {
    this.failed = true;
    if (!this.complaints.has(message)) this.io.err(`smart-licensing: ${message}\n`);
    this.complaints.add(message);
  }
}

async function read(input: InputFile, io: Io) {
  return input.path === STDIN ? textOf(await io.input()) : readTextFile(input.location);
}

async function readBaseline(path: string, io: Io): Promise<Baseline> {
  return (await import('./baseline')).Baseline.read(path, io.cwd);
}

async function newBaseline(path: string, io: Io): Promise<Baseline> {
  const { Baseline: Empty } = await import('./baseline');
  return new Empty(resolve(io.cwd, path));
}

function writeBaseline(path: string, baseline: Baseline, io: Io): void {
  try {
    writeFileSync(resolve(io.cwd, path), baseline.toString());
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error)}`);
  }
}
