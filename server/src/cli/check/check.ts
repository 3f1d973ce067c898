import { resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import * as l10n from '@vscode/l10n';
import { findInputs, type InputFile, STDIN } from '../../disk/inputs';
import { readTextFile, reasonOf, textOf } from '../../disk/read-file';
import { replaceFile, writeWhole } from '../../disk/write-file';
import { shown } from '../../model/cover';
import { UsageError } from '../../shared/usage-error';
import { type Io, wantsColour } from '../io';
import { isIn } from '../options/shard';
import type { Arguments, ExitStatus } from '../options/usage';
import { printable } from '../output/display';
import { spokenLanguage } from '../output/spoken';
import { linkTemplate } from '../report/line-link';
import { ReportFile } from '../report/report-file';
import { siteBy } from '../report/site';
import { Tally } from '../report/tally';
import { formatOf } from '../reporters/formats';
import { count } from '../reporters/reporter';
import type { Baseline } from './baseline';
import type { ReportedFile } from './checked-file';
import type { Checker, Outcome, Write } from './checker';
import { keepHeapLean } from './lean-heap';
import { type CheckOptions, checkOptions } from './options';
import { Progress } from './progress';
import { checkerOf, failureOf } from './setup';
import { timingOf } from './timing-table';

/** Files are checked without a pause for this long (ms), then the system's events have their turn. */
const SLICE = 50;

/** A code that no rule has selects nothing: a check that looks at nothing must not pass. */
async function knowsAll({ select = [], ignore }: CheckOptions['selection']): Promise<void> {
  const codes = [...select, ...ignore];
  if (codes.length === 0) return;
  const { ruleList } = await import('../../service/rule-list');
  const rules = ruleList();
  const unknown = codes.find((code) => !rules.some((rule) => rule.code.startsWith(code)));
  if (unknown !== undefined)
    throw new UsageError('no rule {code}; smart-licensing rules lists them all', { code: unknown });
}

/** Checks files and reports what is wrong with them. */
export async function check(given: Arguments, io: Io): Promise<ExitStatus> {
  const options = checkOptions(given, io.env);
  await knowsAll(options.selection);
  const checker = await checkerOf(options, io.cwd);
  const listed =
    options.writeBaseline === undefined ? undefined : await newBaseline(options.writeBaseline, io);
  const isFailure = failureOf(options);
  const format = formatOf(options.format);
  if (options.stdinFormat === 'ndjson')
    return (await import('./ndjson')).checkLines(checker, options, io, isFailure);
  const reporter = await format.load({
    colour: wantsColour(io) && options.outputFile === undefined,
    quiet: options.quiet,
    known: knownBy(options),
    suggests: options.fixes === 'preferred',
    shard: options.shard,
    site: siteBy(options.site),
    link: linkTemplate(options.link, io.cwd),
    fails: isFailure,
  });
  const inputs = await findInputs(options.paths, io.cwd, options.exclude);
  keepHeapLean(inputs.files.length);
  const { shard, since } = options;
  const part = shard ? inputs.files.filter(({ path }) => isIn(shard, path)) : inputs.files;
  const changed = since === undefined ? part : await changedSince(since, part, io.cwd);
  const printTiming = timingOf(io);
  const tally = new Tally();
  const output = new Output(options, io, tally);
  for (const { path, reason } of inputs.unreadable) output.unreadable(path, reason);

  const stdin = stdinInput(options, io);
  const paired =
    inputs.files.length > 1
      ? await (await import('./device-partners')).withPartners(changed, inputs.files)
      : changed;
  const files = inputs.stdin ? [stdin, ...paired] : paired;
  const progress = new Progress(io, files.length, options.quiet);
  const run = await runOf(files, options, checker, output, io);
  const forget = io.onInterrupt(() => {
    tally.interrupted = true;
    run.stop();
  });
  if (!options.diff) output.report(reporter.begin?.() ?? '');
  let done = 0;
  for await (const [input, outcome] of run.outcomes()) {
    if ('stopped' in outcome) break;
    if ('file' in outcome) {
      tally.add(outcome.file, format.for === 'people' && format.needs.lines && !options.quiet);
      listed?.add(input.location, outcome.file);
      const text = options.diff ? output.diff(outcome.file) : reporter.file(outcome.file);
      if (text !== '') progress.clear();
      output.report(text);
    }
    output.note(input, outcome);
    progress.at(++done);
    if (io.outIsClosed()) break;
  }
  forget();
  progress.clear();
  tally.interrupted &&= done < files.length;
  if (!options.diff) output.report(reporter.end(tally));
  output.end();
  const remark = reporter.remark?.();
  if (remark !== undefined) io.err(`smart-licensing: ${remark}\n`);
  printTiming();
  if (tally.interrupted) {
    const text = l10n.t('interrupted; {done} of {total} checked', {
      done,
      total: count(files.length, 'file'),
    });
    io.err(`smart-licensing: ${text}\n`);
    return 130;
  }
  if (listed && options.writeBaseline !== undefined) writeBaseline(options.writeBaseline, listed, io);
  if (output.failed) return 2;
  const isOver = options.maxWarnings !== undefined && tally.counts.warning > options.maxWarnings;
  return !listed && (isOver || tally.hasFailure(isFailure)) ? 1 : 0;
}

/** Files being checked. */
interface Run {
  outcomes(): AsyncGenerator<readonly [InputFile, Outcome]>;
  /** Begins no other file. */
  stop(): void;
}

async function runOf(
  files: readonly InputFile[],
  options: CheckOptions,
  checker: Checker,
  output: Output,
  io: Io,
): Promise<Run> {
  // Starting a thread takes as long as checking some files.
  if (wantsThreads(options, files.length)) {
    return new (await import('./pool')).Pool(files, options.jobs, {
      cwd: io.cwd,
      options,
      language: spokenLanguage(),
    });
  }
  let stopped = false;
  return {
    stop: () => {
      stopped = true;
      checker.stop();
    },
    async *outcomes() {
      let turn = Date.now();
      for (const input of files) {
        if (Date.now() - turn > SLICE) {
          await nextTurn();
          turn = Date.now();
        }
        if (stopped) return;
        yield [input, await checker.check(input, await read(input, io), output.writerOf(input))];
      }
    },
  };
}

/** With `auto`, threads are started for so many files each that they are worth their start. */
const WORTH_A_THREAD = 24;

function wantsThreads({ jobs, autoJobs, diff, paths }: CheckOptions, files: number): boolean {
  if (jobs < 2 || diff || paths.includes('-')) return false;
  return files > (autoJobs ? jobs * WORTH_A_THREAD : jobs);
}

function knownBy({ baseline, since }: CheckOptions): string {
  if (since === undefined) return baseline === undefined ? '' : l10n.t('in the baseline');
  return baseline === undefined
    ? l10n.t('in {revision}', { revision: since })
    : l10n.t('in the baseline or in {revision}', { revision: since });
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
  private readonly file: ReportFile | undefined;

  constructor(options: CheckOptions, io: Io, tally: Tally) {
    this.options = options;
    this.io = io;
    this.tally = tally;
    this.filters = options.fix && options.paths.includes('-');
    const { outputFile } = options;
    this.file =
      outputFile === undefined ? undefined : new ReportFile(resolve(io.cwd, outputFile), outputFile);
  }

  report(text: string): void {
    if (text === '') return;
    if (this.filters) this.io.err(text);
    else if (this.file) this.file.write(shown(text));
    else this.io.out(text);
  }

  /** The report is whole. */
  end(): void {
    this.file?.end();
  }

  /** What `--fix` would change in a file. */
  diff(file: ReportedFile): string {
    const { text, hidden } = file.diff();
    if (hidden > 0) {
      const line = l10n.t('{path}: {count} changes are not shown: a secret stands in their lines', {
        path: printable(file.path),
        count: hidden,
      });
      this.io.err(`smart-licensing: ${line}\n`);
    }
    return text;
  }

  /** What else is to be said of a file. */
  note(input: InputFile, outcome: Outcome): void {
    if ('skipped' in outcome) this.tally.skipped++;
    if ('unreadable' in outcome) this.unreadable(input.path, outcome.unreadable);
    if ('badSettings' in outcome) this.complain(outcome.badSettings.message);
    if ('file' in outcome && outcome.fixed.length > 0 && !this.options.quiet) {
      const codes = [...new Set(outcome.fixed)].sort().join(', ');
      const found = count(outcome.fixed.length, 'finding');
      const line = `${l10n.t('{path}: fixed {count} ({codes})', { path: printable(input.path), count: found, codes })}\n`;
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
    if (!this.complaints.has(message)) this.io.err(`smart-licensing: ${printable(message)}\n`);
    this.complaints.add(message);
  }
}

async function read(input: InputFile, io: Io) {
  return input.isStdin ? textOf(await io.input()) : readTextFile(input.location);
}

/** Standard input, by the name that it is given. */
function stdinInput({ stdinFilename }: CheckOptions, io: Io): InputFile {
  const path = stdinFilename ?? STDIN;
  return { path, location: resolve(io.cwd, path), named: true, isStdin: true };
}

async function newBaseline(path: string, io: Io): Promise<Baseline> {
  const { Baseline: Empty } = await import('./baseline');
  return new Empty(resolve(io.cwd, path));
}

function writeBaseline(path: string, baseline: Baseline, io: Io): void {
  try {
    writeWhole(resolve(io.cwd, path), baseline.toString());
  } catch (error) {
    throw new UsageError('{place}: {reason}', { place: path, reason: reasonOf(error) });
  }
}

async function changedSince(since: string, files: readonly InputFile[], cwd: string): Promise<InputFile[]> {
  const [{ Since }, { sinceRevision }] = await Promise.all([
    import('../../disk/git/since'),
    import('../../disk/git/revision'),
  ]);
  return new Since(sinceRevision(since)).changed(files, cwd);
}
