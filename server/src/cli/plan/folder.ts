import { basename, resolve, sep } from 'node:path';
import * as l10n from '@vscode/l10n';
import { findInputs, type InputFile } from '../../disk/inputs';
import { readTextFile } from '../../disk/read-file';
import type { SettingsLookup } from '../../disk/settings-lookup';
import { shown } from '../../model/cover';
import { type Analysis, analyse, changePlans, manualSteps } from '../../service';
import { printPlans } from '../../service/plan-print';
import type { Plan } from '../../service/plan-types';
import { UsageError } from '../../shared/usage-error';
import { Text } from '../../text/text';
import type { Io } from '../io';
import type { ExitStatus } from '../options/usage';
import { printable } from '../output/display';
import { MARK, type PlanFile, writePlans } from './files';
import { type IndexedPlan, planIndex } from './folder-index';
import { planJson } from './json';
import { PlanNames } from './names';

/** What is asked for. */
export interface FolderOptions {
  readonly paths: readonly string[];
  readonly out: string;
  readonly codes: readonly string[] | undefined;
  readonly format: 'text' | 'markdown' | 'json';
}

const ENDINGS = { text: 'txt', markdown: 'md', json: 'json' } as const;

/** Writes one plan for each device of the files into a folder, and a page that lists them. */
export async function plansInto(options: FolderOptions, lookup: SettingsLookup, io: Io): Promise<ExitStatus> {
  const { format, codes } = options;
  const folder = resolve(io.cwd, options.out);
  const inputs = await findInputs(options.paths, io.cwd);
  const own = (location: string): boolean => location.startsWith(folder + sep);
  const names = new PlanNames();
  const files: PlanFile[] = [];
  const indexed: IndexedPlan[] = [];
  const counts = { unchanged: 0, without: 0 };
  const unreadable = inputs.unreadable.map(({ path, reason }) => `${path}: ${reason}`);
  for (const input of inputs.files.filter(({ location }) => !own(location))) {
    const analysis = await analysed(input, lookup);
    if ('reason' in analysis) {
      if (analysis.binary && !input.named) counts.without++;
      else unreadable.push(`${input.path}: ${analysis.reason}`);
      continue;
    }
    const chosen = { ...(codes && { codes }), withoutCaptures: true };
    const plans = changePlans(analysis, chosen);
    const manual = manualSteps(analysis, chosen);
    if (analysis.configs.length === 0 && manual.length === 0) counts.without++;
    counts.unchanged += analysis.configs.length - plans.length;
    const all: readonly (Plan | undefined)[] = plans.length === 0 && manual.length > 0 ? [undefined] : plans;
    all.forEach((plan, at) => {
      const device = plan?.hostname ?? basename(input.path);
      const file = `${names.nameFor(device)}.${ENDINGS[format]}`;
      files.push({ name: file, text: document(plan, at === 0 ? manual : [], format) });
      indexed.push({ file, path: input.path, device, plan });
    });
  }
  const index = { name: `index.${ENDINGS[format]}`, text: shown(planIndex(indexed, counts, format)) };
  writePlans(folder, options.out, [...files, index]);
  io.out(
    `${l10n.t('Plans written to {folder}: {count}. {index} lists them.', { count: files.length, folder: printable(options.out), index: index.name })}\n`,
  );
  for (const line of unreadable) io.err(`smart-licensing: ${line}\n`);
  return unreadable.length > 0 ? 2 : 0;
}

async function analysed(
  input: InputFile,
  lookup: SettingsLookup,
): Promise<Analysis | { readonly reason: string; readonly binary: boolean }> {
  const read = readTextFile(input.location);
  if ('reason' in read) return { reason: read.reason, binary: read.binary === true };
  const settings = await lookup.of(input.location);
  if ('message' in settings) throw new UsageError('{reason}', { reason: settings.message });
  return analyse(Text.of(read.decoded.content), settings);
}

function document(
  plan: Plan | undefined,
  manual: readonly string[],
  format: FolderOptions['format'],
): string {
  const plans = plan ? [plan] : [];
  if (format === 'json') return shown(planJson(plans, manual, []));
  const text = shown(printPlans(plans, manual, format));
  return `${text.split('\n').map(printable).join('\n')}\n${MARK[format]}`;
}
