import { writtenFinding, writtenIdentity } from '../../service/written';
import type { ReportedFile } from '../check/checked-file';
import { fingerprintOf } from '../check/fingerprint';
import { TOOL } from '../output/tool';
import { DeviceTable } from '../report/device-table';
import type { Reporter, ReportOptions } from './reporter';

/** The stable format for programs: one object, positions 0-based as in LSP (docs/cli.md). */
export function jsonReporter({ shard }: Pick<ReportOptions, 'shard'>): Reporter {
  let separator = '\n';
  const devices = new DeviceTable();
  return {
    begin: () =>
      `{\n  "version": 1,\n  "tool": ${JSON.stringify(TOOL)},\n${shard ? `  "shard": ${JSON.stringify(shard)},\n` : ''}  "files": [`,
    file: (file) => {
      devices.add(file);
      const text = separator + indented(fileObject(file), 4);
      separator = ',\n';
      return text;
    },
    end: ({ files, counts, unrecognized, interrupted }) => {
      const summary = { files, ...counts, unrecognized, ...(interrupted && { interrupted }) };
      const close = separator === '\n' ? '' : '\n  ';
      const tables = `  "devices": ${list(devices.rows())},\n  "deviceRecords": ${list(devices.records)},\n`;
      return `${close}],\n${tables}  "summary": ${JSON.stringify(summary)}\n}\n`;
    },
  };
}

/** A file with its findings, as the object of a report has it. */
export function fileObject(file: ReportedFile) {
  return {
    path: file.path,
    ...writtenIdentity(file.identity),
    findings: file.findings.map((finding) => ({
      ...writtenFinding(finding, file.fixes(finding), file.path),
      fingerprint: fingerprintOf(file, finding),
    })),
  };
}

/** An element on each line. */
function list(values: readonly unknown[]): string {
  const lines = values.map((value) => `\n    ${JSON.stringify(value)}`);
  return lines.length === 0 ? '[]' : `[${lines.join(',')}\n  ]`;
}

function indented(value: unknown, by: number): string {
  const margin = ' '.repeat(by);
  return margin + JSON.stringify(value, null, 2).replaceAll('\n', `\n${margin}`);
}
