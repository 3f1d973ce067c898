import { CHECK_FORMATS, type CheckFormat, DIALECTS, FAIL_ON, type FailOn } from './commands';
import { type Arguments, UsageError } from './usage';

/** What the user has asked `check` to do. */
export interface CheckOptions {
  readonly paths: readonly string[];
  readonly format: CheckFormat;
  readonly failOn: FailOn;
  readonly dialect: (typeof DIALECTS)[number] | undefined;
  readonly config: string | undefined;
  readonly fix: boolean;
  readonly quiet: boolean;
  readonly baseline: string | undefined;
  readonly writeBaseline: string | undefined;
}

/** Reads the options of `check`; throws a UsageError where they contradict each other. */
export function checkOptions(given: Arguments): CheckOptions {
  const options: CheckOptions = {
    paths: given.operands.length > 0 ? given.operands : ['.'],
    format: given.choice('format', CHECK_FORMATS) ?? 'text',
    failOn: given.choice('fail-on', FAIL_ON) ?? 'warning',
    dialect: given.choice('dialect', DIALECTS),
    config: given.value('config'),
    fix: given.has('fix'),
    quiet: given.has('quiet'),
    baseline: given.value('baseline'),
    writeBaseline: given.value('write-baseline'),
  };
  if (options.baseline !== undefined && options.writeBaseline !== undefined) {
    throw new UsageError(
      '--baseline and --write-baseline exclude each other: the one written lists all findings',
    );
  }
  if (options.fix && options.paths.includes('-')) {
    if (options.paths.length > 1) throw new UsageError('--fix takes standard input (-) alone');
    if (options.format !== 'text') throw new UsageError('--fix with - prints the fixed text, not a report');
  }
  return options;
}
