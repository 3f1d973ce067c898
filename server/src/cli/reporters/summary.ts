import * as l10n from '@vscode/l10n';
import { timeOf } from '../../service/health/iso-time';
import type { DeviceHealth } from '../../service/health/types';
import { hopLabel } from '../../service/hop-words';
import type { Message } from '../../shared/message';
import type { Severity } from '../../shared/settings';
import { DEVICE_TITLES } from '../html/devices-section';
import { coloursIf } from '../output/colours';
import { printable } from '../output/display';
import { cellsOf, DeviceTable } from '../report/device-table';
import { Fleet } from '../report/fleet';
import { count, type Reporter, type ReportOptions, type Summary, unrecognizedText } from './reporter';

/** Rows of each table that people read; the rest is in the other formats. */
const ROWS = 20;

type Row = readonly string[];

/** What a check of many files came to, for people. */
export function summaryReporter({ colour, site }: Pick<ReportOptions, 'colour' | 'site'>): Reporter {
  const { bold } = coloursIf(colour);
  const fleet = new Fleet(ROWS, site);
  const devices = new DeviceTable();
  const table = (title: string, rows: readonly Row[]) =>
    rows.length === 0 ? '' : `\n${bold(title)}\n${aligned(rows.slice(0, ROWS))}${rest(rows.length - ROWS)}`;
  return {
    file: (file) => {
      fleet.add(file);
      devices.add(file);
      return '';
    },
    end: (summary) =>
      [
        total(summary, fleet),
        table(
          l10n.t('Findings'),
          fleet
            .codes()
            .map(({ code, severity, name, findings, files }) => [
              code,
              severity,
              name,
              findingsIn(findings, files),
            ]),
        ),
        table(
          l10n.t('Hops of the reporting path with findings'),
          fleet.hops().map(({ hop, files, findings }) => [hopLabel(hop), findingsIn(findings, files)]),
        ),
        table(l10n.t('Releases'), fleet.releases().map(groupRow)),
        table(l10n.t('Sites'), fleet.sites().map(groupRow)),
        table(
          l10n.t('Most findings'),
          fleet.worst().map(({ path, hostname, counts }) => [path, hostname ?? '', countsText(counts)]),
        ),
        deviceTable(devices.rows(), bold),
      ].join(''),
  };
}

/** The devices, that of the next deadline first. */
function deviceTable(devices: readonly DeviceHealth[], bold: (text: string) => string): string {
  if (devices.length === 0) return '';
  const dated = (time: string | null) => (time === null ? Number.POSITIVE_INFINITY : timeOf(time));
  const sorted = [...devices].sort((a, b) => {
    const [first, second] = [dated(a.nextDeadline), dated(b.nextDeadline)];
    return first === second ? 0 : first - second;
  });
  const rows = sorted.slice(0, ROWS).map((device) => {
    const cells = [...cellsOf(device), countsText(device.findings)];
    return cells.map((cell) => cell || '–');
  });
  const titles: readonly Message[] = [...DEVICE_TITLES, 'Findings'];
  return `\n${bold(l10n.t('Devices'))}\n${aligned([titles.map((title) => l10n.t(title)), ...rows])}${rest(devices.length - ROWS)}`;
}

function total({ files, counts, unrecognized, accepted, unreadable }: Summary, { affected }: Fleet): string {
  const notes = [
    l10n.t('{files} checked, {count} with findings: {found}', {
      files: count(files - unrecognized, 'file'),
      count: affected,
      found: countsText(counts),
    }),
    ...unrecognizedText(unrecognized),
    ...(accepted > 0 ? [l10n.t('{count} known already', { count: accepted })] : []),
    ...(unreadable.length > 0 ? [l10n.t('{count} unreadable', { count: unreadable.length })] : []),
  ];
  return `${notes.join('; ')}\n`;
}

function countsText(counts: Readonly<Record<Severity, number>>): string {
  const found = (Object.keys(counts) as Severity[]).filter((severity) => counts[severity] > 0);
  return found.map((severity) => count(counts[severity], severity)).join(', ') || l10n.t('nothing found');
}

function findingsIn(findings: number, files: number): string {
  return l10n.t('{count} in {files}', { count: findings, files: count(files, 'file') });
}

function groupRow({ name, files, affected }: { name: string; files: number; affected: number }): Row {
  return [name, count(files, 'file'), l10n.t('{count} with findings', { count: affected })];
}

function aligned(rows: readonly Row[]): string {
  const shown = rows.map((row) => row.map(printable));
  const widths = (shown[0] ?? []).map((_, at) => Math.max(...shown.map((row) => row[at]?.length ?? 0)));
  return shown
    .map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('');
}

function rest(rows: number): string {
  return rows > 0 ? `  ${l10n.t('… and {count} more', { count: rows })}\n` : '';
}
