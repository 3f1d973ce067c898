import type { Reporter } from './reporter';

const HEAD = [
  'path',
  'hostname',
  'dialect',
  'release',
  'severity',
  'code',
  'name',
  'line',
  'column',
  'message',
];

/** A row for each finding, for spreadsheets; lines and columns count from 1. */
export function csvReporter(): Reporter {
  return {
    begin: () => row(HEAD),
    file: ({ path, identity: { hostname = '', dialect, release = '' }, findings }) =>
      findings
        .map(({ severity, code, name, range: { start }, message }) =>
          row([
            path,
            hostname,
            dialect,
            release,
            severity,
            code,
            name,
            `${start.line + 1}`,
            `${start.character + 1}`,
            message,
          ]),
        )
        .join(''),
    end: () => '',
  };
}

function row(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(text: string): string {
  // A spreadsheet would calculate what begins like a formula.
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
