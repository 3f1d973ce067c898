import { resolve, sep } from 'node:path';
import * as l10n from '@vscode/l10n';
import { findInputs } from '../../disk/inputs';
import { readTextFile } from '../../disk/read-file';
import type { SettingsLookup } from '../../disk/settings-lookup';
import { factsOfHead } from '../../service/device-facts';
import type { NamedAnalysis } from '../../service/tie-across';
import { systemsIn, upgradePreviews } from '../../service/upgrade/previews';
import type { UpgradePreview } from '../../upgrades/preview';
import { targetOf } from '../../upgrades/target';
import type { Io } from '../io';
import type { ExitStatus } from '../options/usage';
import { printable } from '../output/display';
import { MARK, type PlanFile, writePlans } from './files';
import { read } from './input';
import { PlanNames } from './names';
import { type IndexedPreview, upgradeIndex } from './upgrade-index';
import { document, targetFor, type UpgradeOptions } from './upgrade-shown';

const ENDINGS = { text: 'txt', markdown: 'md', json: 'json' } as const;

/** The files of a fleet: captures, since any device may be in them, and the places of the configurations. */
interface Fleet {
  readonly captures: readonly NamedAnalysis[];
  readonly configured: readonly string[];
  readonly unreadable: readonly string[];
}

/** Writes one preview for each device of the files into a folder, and a page that lists them. */
export async function previewsInto(
  options: UpgradeOptions,
  out: string,
  lookup: SettingsLookup,
  io: Io,
): Promise<ExitStatus> {
  const format = options.format ?? 'markdown';
  const { captures, configured, unreadable } = await fleetOf(options.paths, resolve(io.cwd, out), lookup, io);
  const previews: UpgradePreview[] = [];
  const systems = new Set(systemsIn(captures));
  for (const location of configured) {
    // Held no longer than its own page needs.
    const own = [{ path: location, analysis: await read(location, lookup, io) }];
    const present = systemsIn(own);
    for (const system of present) systems.add(system);
    const target = targetOf(options.to, present);
    if (!('problem' in target)) previews.push(...upgradePreviews(own, target, captures));
  }
  const target = targetFor(options, [...systems]);
  const known = new Set(previews.map(({ hostname }) => hostname?.toLowerCase()));
  previews.push(
    ...upgradePreviews(captures, target).filter(({ hostname }) => !known.has(hostname?.toLowerCase())),
  );
  const names = new PlanNames();
  const files: PlanFile[] = [];
  const indexed: IndexedPreview[] = [];
  for (const preview of previews) {
    const file = `${names.nameFor(preview.hostname ?? 'device')}.${ENDINGS[format]}`;
    files.push({ name: file, text: `${document([preview], format)}${MARK[format]}` });
    indexed.push({ file, preview });
  }
  const index = { name: `index.${ENDINGS[format]}`, text: upgradeIndex(indexed, target, format) };
  writePlans(resolve(io.cwd, out), out, [...files, index]);
  io.out(
    `${l10n.t('Previews written to {folder}: {count}. {index} lists them.', { folder: printable(out), count: files.length, index: index.name })}\n`,
  );
  for (const line of unreadable) io.err(`smart-licensing: ${line}\n`);
  return unreadable.length > 0 ? 2 : 0;
}

async function fleetOf(
  paths: readonly string[],
  folder: string,
  lookup: SettingsLookup,
  io: Io,
): Promise<Fleet> {
  const inputs = await findInputs(paths, io.cwd);
  const unreadable = inputs.unreadable.map(({ path, reason }) => `${path}: ${reason}`);
  const captures: NamedAnalysis[] = [];
  const configured: string[] = [];
  for (const { path, location, named } of inputs.files) {
    if (location.startsWith(folder + sep)) continue;
    const found = readTextFile(location);
    if ('reason' in found) {
      if (!found.binary || named) unreadable.push(`${path}: ${found.reason}`);
    } else if (factsOfHead(found.decoded.content).isCapture) {
      captures.push({ path, analysis: await read(location, lookup, io) });
    } else configured.push(location);
  }
  return { captures, configured, unreadable };
}
