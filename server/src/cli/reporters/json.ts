import { writtenFinding, writtenIdentity } from '../../service/written';
import type { ReportedFile } from '../checked-file';
import type { Reporter, ReportOptions } from './reporter';

/** The stable format for programs: one object, positions 0-based as in LSP (docs/cli.md). */
export function jsonReporter({ shard }: Pick<ReportOptions, 'shard'>): Reporter {
  let separator = '\n';
  return {
    begin: () => `{\n  "version": 1,\n${shard ? `  "shard": ${JSON.stringify(shard)},\n` : ''}  "files": [`,
    file: (file) => {
      const text = separator + indented(fileObject(file), 4);
      separator = ',\n';
      return text;
    },
    end: ({ files, counts, interrupted }) => {
      const summary = { files, ...counts, ...(interrupted && { interrupted }) };
      return `${separator === '\n' ? '' : '\n  '}],\n  "summary": ${JSON.stringify(summary)}\n}\n`;
    },
  };
}

function fileObject(file: ReportedFile) {
  return {
    path: file.path,
    ...writtenIdentity(file.identity),
    findings: file.findings.map((finding) => writtenFinding(finding, file.fixes(finding), file.path)),
  };
}

function indented(value: unknown, by: number): string {
  const margin = ' '.repeat(by);
  return margin + JSON.stringify(value, null, 2).replaceAll('\n', `\n${margin}`);
}
