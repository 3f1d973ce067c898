import { SettingsLookup } from '../../disk/settings-lookup';
import type { Severity } from '../../shared/settings';
import { UsageError } from '../../shared/usage-error';
import { fails } from '../options/severity';
import { formatOf } from '../reporters/formats';
import type { Baseline } from './baseline';
import { Checker } from './checker';
import type { CheckOptions } from './options';
import type { Wanted } from './received-file';

/** Whether a finding of that severity fails the check. */
export function failureOf({ failOn }: CheckOptions): (severity: Severity) => boolean {
  return (severity) => fails(severity, failOn);
}

/** The checker that the options ask for; throws a UsageError that names what cannot be used. */
export async function checkerOf(options: CheckOptions, cwd: string): Promise<Checker> {
  const settings = new SettingsLookup(cwd, options.config, options.dialect, options.selection);
  const problem = await settings.problem();
  if (problem) throw new UsageError('{reason}', { reason: problem.message });
  const baseline = options.baseline === undefined ? undefined : await readBaseline(options.baseline, cwd);
  return new Checker(await import('../../service/checking'), settings, {
    fix: options.fix,
    fixes: options.fixes,
    baseline,
    recordsOf: wantedBy(options).devices
      ? (await import('../../service/health/records')).deviceRecords
      : undefined,
    shows: options.quiet ? failureOf(options) : () => true,
  });
}

/** What the reports of a check will ask of a file. */
export function wantedBy({ format, writeBaseline }: CheckOptions): Wanted {
  const { needs } = formatOf(format);
  return { ...needs, fingerprints: needs.fingerprints || writeBaseline !== undefined };
}

async function readBaseline(path: string, cwd: string): Promise<Baseline> {
  return (await import('./baseline')).Baseline.read(path, cwd);
}
