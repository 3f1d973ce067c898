import { resolve } from 'node:path';
import * as l10n from '@vscode/l10n';
import { findInputs, type InputFile, STDIN } from '../../disk/inputs';
import { reasonOf } from '../../disk/read-file';
import { writeWhole } from '../../disk/write-file';
import { UsageError } from '../../shared/usage-error';
import { type Io, wantsColour } from '../io';
import { isIn } from '../options/shard';
import type { Arguments, ExitStatus } from '../options/usage';
import { linkTemplate } from '../report/line-link';
import { siteBy } from '../report/site';
import { Tally } from '../report/tally';
import { formatOf } from '../reporters/formats';
import { count } from '../reporters/reporter';
import type { Baseline } from './baseline';
import { keepHeapLean } from './lean-heap';
import { type CheckOptions, checkOptions } from './options';
import { Output } from './output';
import { Progress } from './progress';
import { runOf } from './run';
import { checkerOf, failureOf } from './setup';
import { timingOf } from './timing-table';

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
  const pairing = inputs.files.length > 1 ? await import('./device-partners') : undefined;
  // What is mended is read right before it is written.
  const texts = options.fix ? undefined : pairing && new pairing.ReadFiles();
  const paired = pairing ? await pairing.withPartners(changed, inputs.files, texts) : changed;
  const files = inputs.stdin ? [stdin, ...paired] : paired;
  const progress = new Progress(io, files.length, options.quiet);
  const run = runOf(files, options, checker, output, io, texts);
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

function knownBy({ baseline, since }: CheckOptions): string {
  if (since === undefined) return baseline === undefined ? '' : l10n.t('in the baseline');
  return baseline === undefined
    ? l10n.t('in {revision}', { revision: since })
    : l10n.t('in the baseline or in {revision}', { revision: since });
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
