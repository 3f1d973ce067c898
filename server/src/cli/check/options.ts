import { availableParallelism } from 'node:os';
import { codesOf, type Selection } from '../../settings/selection';
import { UsageError } from '../../shared/usage-error';
import { DIALECTS, FAIL_ON, type FailOn, FIXES, STDIN_FORMATS } from '../commands';
import type { Io } from '../io';
import { type Shard, shardOf } from '../options/shard';
import type { Arguments } from '../options/usage';
import { FORMAT_NAMES, type FormatName } from '../reporters/formats';

/** What the user has asked `check` to do. */
export interface CheckOptions {
  readonly paths: readonly string[];
  readonly format: FormatName;
  readonly failOn: FailOn;
  readonly dialect: (typeof DIALECTS)[number] | undefined;
  readonly config: string | undefined;
  readonly fix: boolean;
  readonly quiet: boolean;
  readonly baseline: string | undefined;
  readonly writeBaseline: string | undefined;
  readonly since: string | undefined;
  readonly jobs: number;
  /** As many threads as pay, not as many as were asked for. */
  readonly autoJobs: boolean;
  readonly shard: Shard | undefined;
  readonly site: string | undefined;
  readonly link: string | undefined;
  readonly selection: Selection;
  readonly exclude: readonly string[];
  readonly maxWarnings: number | undefined;
  readonly outputFile: string | undefined;
  readonly stdinFilename: string | undefined;
  readonly stdinFormat: (typeof STDIN_FORMATS)[number];
  readonly fixes: (typeof FIXES)[number];
  readonly diff: boolean;
}

/** Reads the options of `check`; throws a UsageError where they contradict each other. */
export function checkOptions(given: Arguments, env: Io['env']): CheckOptions {
  const shard = given.value('shard');
  const options: CheckOptions = {
    paths: given.operands.length > 0 ? given.operands : ['.'],
    format: given.choice('format', FORMAT_NAMES) ?? 'text',
    failOn: given.choice('fail-on', FAIL_ON) ?? (given.has('max-warnings') ? 'error' : 'warning'),
    dialect: given.choice('dialect', DIALECTS),
    config: given.value('config'),
    fix: given.has('fix'),
    quiet: given.has('quiet'),
    baseline: given.value('baseline'),
    writeBaseline: given.value('write-baseline'),
    since: given.value('since'),
    jobs: jobsOf(given.value('jobs')),
    autoJobs: given.value('jobs') === 'auto',
    shard: shard === undefined ? undefined : shardOf(shard, env),
    site: given.value('site'),
    link: given.value('link'),
    selection: {
      select: codesOf('select', given.value('select')),
      ignore: codesOf('ignore', given.value('ignore')) ?? [],
    },
    exclude: given.values('exclude'),
    maxWarnings: warningsOf(given.value('max-warnings')),
    outputFile: given.value('output-file'),
    stdinFilename: given.value('stdin-filename'),
    stdinFormat: given.choice('stdin-format', STDIN_FORMATS) ?? 'text',
    fixes: given.choice('fixes', FIXES) ?? 'all',
    diff: given.has('diff'),
  };
  if (options.diff && options.fix)
    throw new UsageError('--diff and --fix exclude each other: --diff writes nothing');
  if (options.stdinFilename !== undefined && !options.paths.includes('-'))
    throw new UsageError('--stdin-filename names standard input: give - as the path');
  if (options.stdinFormat === 'ndjson' && (options.paths.length > 1 || options.paths[0] !== '-'))
    throw new UsageError('--stdin-format ndjson takes standard input (-) alone');
  if (options.baseline !== undefined && options.writeBaseline !== undefined) {
    throw new UsageError(
      '--baseline and --write-baseline exclude each other: the one written lists all findings',
    );
  }
  if (options.since !== undefined && options.writeBaseline !== undefined) {
    throw new UsageError('--since and --write-baseline exclude each other: a baseline lists all findings');
  }
  if (options.since !== undefined && options.paths.includes('-')) {
    throw new UsageError('--since takes files: git knows nothing of standard input (-)');
  }
  if (options.shard && options.paths.includes('-')) {
    throw new UsageError('--shard takes files: standard input (-) has no parts');
  }
  if (options.fix && options.paths.includes('-')) {
    if (options.paths.length > 1) throw new UsageError('--fix takes standard input (-) alone');
    if (options.format !== 'text') throw new UsageError('--fix with - prints the fixed text, not a report');
  }
  return options;
}

function warningsOf(value: string | undefined): number | undefined {
  if (value === undefined || /^\d{1,9}$/.test(value)) return value === undefined ? undefined : Number(value);
  throw new UsageError('--max-warnings takes a number, not {value}', { value });
}

/** More threads than this are no help to anybody. */
const MOST_JOBS = 256;

function jobsOf(value: string | undefined): number {
  if (value === undefined) return 1;
  if (value === 'auto') return availableParallelism();
  const jobs = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new UsageError('--jobs takes auto or a number from 1 to {most}, not {value}', {
    most: MOST_JOBS,
    value,
  });
}
