import type { Finding } from '../../service/types';
import type { Severity } from '../../shared/settings';
import type { ReportedFile } from '../check/checked-file';
import type { Reporter } from './reporter';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands that GitHub Actions shows as annotations. */
export function githubReporter(): Reporter {
  return {
    file: (file) => file.findings.map((finding) => annotation(file, finding)).join(''),
    end: ({ unreadable }) =>
      unreadable.map(({ path, reason }) => `::error file=${property(path)}::${data(reason)}\n`).join(''),
  };
}

function annotation(file: ReportedFile, { severity, code, name, message, range }: Finding): string {
  const { start, end } = range;
  const columns =
    start.line === end.line ? [`col=${start.character + 1}`, `endColumn=${end.character + 1}`] : [];
  const properties = [
    `file=${property(file.path)}`,
    `line=${start.line + 1}`,
    `endLine=${end.line + 1}`,
    ...columns,
    `title=${property(`${code} ${name}`)}`,
  ];
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data(message)}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
