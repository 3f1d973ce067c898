import * as l10n from '@vscode/l10n';
import { shown } from '../../model/cover';
import type { Layout, ShownFinding } from '../messages';
import type { Library } from './library';
import { escaped } from './markdown-text';
import { shownFile } from './shown-file';

/** The findings of a text, each with its place, its line and what would mend it. */
export function findingsDocument(library: Library, path: string, layout: Layout): string {
  const { findings, dialect } = shownFile(library, path);
  const { text } = library.analysis(path).structure;
  const lineOf = ({ range }: ShownFinding): string => shown(text.line(range.start.line)).trim();
  if (findings.length === 0)
    return `${path}: ${dialect === 'none' ? l10n.t('Nothing recognised') : l10n.t('Nothing found')}\n`;
  const write = layout === 'markdown' ? markdownFinding : textFinding;
  const blocks = findings.map((finding) => write(path, finding, lineOf(finding)));
  return layout === 'markdown' ? `# ${escaped(path)}\n\n${blocks.join('\n')}\n` : `${blocks.join('\n\n')}\n`;
}

function textFinding(path: string, finding: ShownFinding, line: string): string {
  const { code, name, severity, message, range, related, fixes } = finding;
  const place = `${path}:${range.start.line + 1}:${range.start.character + 1}`;
  return [
    `${place}: ${severity} ${code}: ${message} [${name}]`,
    `    ${line}`,
    ...related.map((one) => `  = ${one.path}:${one.range.start.line + 1}: ${one.message}`),
    ...fixes.map(({ title }) => `  = ${l10n.t('fix')}: ${title}`),
  ].join('\n');
}

function markdownFinding(_path: string, finding: ShownFinding, line: string): string {
  const { code, severity, message, range, related, fixes } = finding;
  const place = l10n.t('line {line}', { line: String(range.start.line + 1) });
  return [
    `- **${severity} ${code}**, ${place}: ${escaped(message)}`,
    ...(line === '' ? [] : [`  - \`${line.replaceAll('`', "'")}\``]),
    ...related.map((one) => `  - ${escaped(`${one.path}:${one.range.start.line + 1}: ${one.message}`)}`),
    ...fixes.map(({ title }) => `  - ${l10n.t('fix')}: ${escaped(title)}`),
  ].join('\n');
}
