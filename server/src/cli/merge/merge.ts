import { resolve } from 'node:path';
import * as l10n from '@vscode/l10n';
import { byPath } from '../../disk/inputs';
import { readTextFile } from '../../disk/read-file';
import { UsageError } from '../../shared/usage-error';
import type { ReportedFile } from '../check/checked-file';
import { FAIL_ON } from '../commands';
import { type Io, wantsColour } from '../io';
import { fails } from '../options/severity';
import type { Arguments, ExitStatus } from '../options/usage';
import { printable } from '../output/display';
import { linkTemplate } from '../report/line-link';
import { siteBy } from '../report/site';
import { Tally } from '../report/tally';
import { FORMAT_NAMES, formatOf } from '../reporters/formats';
import { type JsonReport, readReport } from './json-report';

/** Makes one report of the JSON reports of parts; no file is lost or counted twice. */
export async function merge(given: Arguments, io: Io): Promise<ExitStatus> {
  const failOn = given.choice('fail-on', FAIL_ON) ?? 'warning';
  const reports = given.operands.map((path) => ({ path, ...read(path, io) }));
  const files = filesOf(reports);
  const missing = missingIn(reports);
  const reporter = await formatOf(given.choice('format', FORMAT_NAMES) ?? 'json').load({
    colour: wantsColour(io),
    quiet: false,
    known: l10n.t('known already'),
    suggests: false,
    shard: undefined,
    site: siteBy(given.value('site')),
    link: linkTemplate(given.value('link'), io.cwd),
    fails: (severity) => fails(severity, failOn),
  });
  const tally = new Tally();
  tally.interrupted = missing.length > 0;
  io.out(reporter.begin?.() ?? '');
  for (const file of files) {
    tally.add(file, false);
    io.out(reporter.file(file));
  }
  io.out(reporter.end(tally));
  const remark = reporter.remark?.();
  if (remark !== undefined) io.err(`smart-licensing: ${remark}\n`);
  for (const line of missing) io.err(`smart-licensing: ${printable(line)}\n`);
  if (missing.length > 0) return 2;
  return tally.hasFailure((severity) => fails(severity, failOn)) ? 1 : 0;
}

type Named = JsonReport & { readonly path: string };

function read(path: string, io: Io): JsonReport {
  const result = readTextFile(resolve(io.cwd, path));
  if ('reason' in result) throw new UsageError('{place}: {reason}', { place: path, reason: result.reason });
  const report = readReport(result.decoded.content);
  if ('problem' in report) throw new UsageError('{place}: {reason}', { place: path, reason: report.problem });
  return report;
}

/** Each file once, in path order. Two reports may hold the same file if they say the same of it. */
function filesOf(reports: readonly Named[]): ReportedFile[] {
  const found = new Map<string, { file: ReportedFile; text: string; report: string }>();
  for (const { path: report, files } of reports) {
    for (const { file, text } of files) {
      const other = found.get(file.path);
      if (other && other.text !== text) {
        throw new UsageError('{path}: {one} and {other} differ about it; give the newer report only', {
          path: file.path,
          one: other.report,
          other: report,
        });
      }
      found.set(file.path, { file, text, report });
    }
  }
  return [...found.values()].map(({ file }) => file).sort(byPath);
}

/** What keeps the reports from being all, a line for each. */
function missingIn(reports: readonly Named[]): string[] {
  const totals = new Set(reports.flatMap(({ shard }) => (shard ? [shard.total] : [])));
  if (totals.size > 1) {
    const list = [...totals].join(', ');
    throw new UsageError('the reports are parts of different numbers of parts: {list}', { list });
  }
  const whole = new Set(
    reports.flatMap(({ shard, interrupted }) => (shard && !interrupted ? [shard.index] : [])),
  );
  const [total = 0] = totals;
  const parts = Array.from({ length: total }, (_, at) => at + 1).filter((index) => !whole.has(index));
  const cut = reports.filter(({ shard, interrupted }) => !shard && interrupted);
  return [
    ...parts.map((index) =>
      l10n.t('part {index} of {total} is missing or was interrupted', { index, total }),
    ),
    ...cut.map(({ path }) => l10n.t('{path}: its check was interrupted', { path })),
  ];
}
