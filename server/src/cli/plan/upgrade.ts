import type { SettingsLookup } from '../../disk/settings-lookup';
import type { NamedAnalysis } from '../../service/tie-across';
import { systemsIn, upgradePreviews } from '../../service/upgrade/previews';
import type { Io } from '../io';
import type { ExitStatus } from '../options/usage';
import { read } from './input';
import { document, targetFor, type UpgradeOptions } from './upgrade-shown';

/** Prints what a change of release does to the devices of some files, or writes it into a folder, one page a device. */
export async function previewUpgrades(
  options: UpgradeOptions,
  lookup: SettingsLookup,
  io: Io,
): Promise<ExitStatus> {
  if (options.out !== undefined) {
    const { previewsInto } = await import('./upgrade-folder');
    return previewsInto(options, options.out, lookup, io);
  }
  const files: NamedAnalysis[] = [];
  for (const path of options.paths) files.push({ path, analysis: await read(path, lookup, io) });
  const target = targetFor(options, systemsIn(files));
  io.out(document(upgradePreviews(files, target), options.format ?? 'text'));
  return 0;
}
