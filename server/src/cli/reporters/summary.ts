import type { Severity } from '../../shared/settings';
import { coloursIf } from '../colours';
import { printable } from '../display';
import { Fleet } from '../fleet';
import { count, type Reporter, type ReportOptions, type Summary } from './reporter';

/** Rows of each table that people read; the rest is in the other formats. */
const ROWS = 20;

type Row = readonly string[];

/** What a check of many files came to, for people. */
export function summaryReporter({ colour, site }: Pick<ReportOptions, 'colour' | 'site'>): Reporter {
  const { bold } = coloursIf(colour);
  const fleet = new Fleet(ROWS, site);
  const table = (title: string, rows: readonly Row[]) =>
    rows.length === 0 ? '' : `\n${bold(title)}\n${aligned(rows.slice(0, ROWS))}${rest(rows.length - ROWS)}`;
  return {
    file: (file) => {
      fleet.add(file);
      return '';
    },
    end: (summary) =>
      [
        total(summary, fleet),
        table(
          'Findings',
          fleet
            .codes()
            .map(({ code, severity, name, findings, files }) => [
              code,
              severity,
              name,
              `${findings} in ${count(files, 'file')}`,
            ]),
        ),
        table(
          'Hops of the reporting path with findings',
          fleet.hops().map(({ name, files, findings }) => [name, `${findings} in ${count(files, 'file')}`]),
        ),
        table('Releases', fleet.releases().map(groupRow)),
        table('Sites', fleet.sites().map(groupRow)),
        table(
          'Most findings',
          fleet.worst().map(({ path, hostname, counts }) => [path, hostname ?? '', countsText(counts)]),
        ),
      ].join(''),
  };
}

function total({ files, counts, accepted, unreadable }: Summary, { affected }: Fleet): string {
  const notes = [
    `${count(files, 'file')} checked, ${affected} with findings: ${countsText(counts)}`,
    ...(accepted > 0 ? [`${accepted} known already`] : []),
    ...(unreadable.length > 0 ? [`${unreadable.length} unreadable`] : []),
  ];
  return `${notes.join('; ')}\n`;
}

function countsText(counts: Readonly<Record<Severity, number>>): string {
  const found = (Object.keys(counts) as Severity[]).filter((severity) => counts[severity] > 0);
  return found.map((severity) => count(counts[severity], severity)).join(', ') || 'nothing found';
}

function groupRow({ name, files, affected }: { name: string; files: number; affected: number }): Row {
  return [name, count(files, 'file'), `${affected} with findings`];
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
  return rows > 0 ? `  … and ${rows} more\n` : '';
}
