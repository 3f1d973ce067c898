import type { Dialect } from '../../grammar/commands';
import { printPreviews } from '../../service/upgrade/document';
import { UsageError } from '../../shared/usage-error';
import type { UpgradePreview } from '../../upgrades/preview';
import type { SoftwareRelease } from '../../upgrades/release';
import { targetOf } from '../../upgrades/target';
import { printable } from '../output/display';
import { upgradeJson } from './upgrade-json';

/** How previews are written. */
export type UpgradeFormat = 'text' | 'markdown' | 'json';

/** What is asked for. */
export interface UpgradeOptions {
  readonly paths: readonly string[];
  readonly to: string;
  readonly out: string | undefined;
  readonly format: UpgradeFormat | undefined;
}

/** The release that is meant, for one of the systems that were found. */
export function targetFor({ paths, to }: UpgradeOptions, systems: readonly Dialect[]): SoftwareRelease {
  if (systems.length === 0)
    throw new UsageError('{place}: no configuration and no capture of a device was found', {
      place: paths.join(', '),
    });
  const target = targetOf(to, systems);
  if ('problem' in target) throw new UsageError(target.problem, target.data);
  return target;
}

/** Previews as they are printed or written. */
export function document(previews: readonly UpgradePreview[], format: UpgradeFormat): string {
  if (format === 'json') return upgradeJson(previews);
  return printPreviews(previews, format).split('\n').map(printable).join('\n');
}
