import { csvRow } from './csv-row';
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
    begin: () => csvRow(HEAD),
    file: ({ path, identity: { hostname = '', dialect, release = '' }, findings }) =>
      findings
        .map(({ severity, code, name, range: { start }, message }) =>
          csvRow([
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
