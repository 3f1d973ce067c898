import type { Finding, Fix } from '../../service/types';
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
  const { dialect, release, hostname } = file.identity;
  return {
    path: file.path,
    dialect,
    release: release ?? null,
    hostname: hostname ?? null,
    findings: file.findings.map((finding) => findingObject(file, finding)),
  };
}

function findingObject(file: ReportedFile, finding: Finding) {
  const { code, name, hop, severity, message, range, related, docs } = finding;
  return {
    code,
    name,
    hop,
    severity,
    message,
    range,
    related: related.map((other) => ({
      path: other.path ?? file.path,
      range: other.range,
      message: other.message,
    })),
    fixes: file.fixes(finding).map(fixObject),
    docs,
  };
}

function fixObject({ title, preferred, safe, needs, edits }: Fix) {
  return {
    title,
    kind: 'quickfix',
    preferred,
    safe,
    ...(needs.length > 0 && { needs: needs.map(({ name, prompt, choices }) => ({ name, prompt, choices })) }),
    edits: edits.map(({ range, newText }) => ({ range, newText })),
  };
}

function indented(value: unknown, by: number): string {
  const margin = ' '.repeat(by);
  return margin + JSON.stringify(value, null, 2).replaceAll('\n', `\n${margin}`);
}
