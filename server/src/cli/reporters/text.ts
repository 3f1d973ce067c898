import * as l10n from '@vscode/l10n';
import type { Finding } from '../../service/types';
import type { Severity } from '../../shared/settings';
import type { Range } from '../../text/range';
import type { ReportedFile } from '../check/checked-file';
import { type Colours, coloursIf, type Paint } from '../output/colours';
import { printable } from '../output/display';
import { excerpt } from '../output/excerpt';
import { count, type Reporter, type ReportOptions, type Summary, unrecognizedText } from './reporter';

/** Findings for people: where, what, the line with a mark under the place, and what would mend it. */
export function textReporter({ colour, quiet, known }: ReportOptions): Reporter {
  const colours = coloursIf(colour);
  return {
    file: (file) => file.findings.map((finding) => `${findingText(file, finding, colours)}\n`).join(''),
    end: (summary) => (quiet ? '' : summaryText(summary, known, colours)),
  };
}

function findingText(file: ReportedFile, finding: Finding, colours: Colours): string {
  const { severity, code, name, message, range } = finding;
  const paint = paintOf(severity, colours);
  const gutter = ' '.repeat(String(range.end.line + 1).length + 2);
  const lines = [
    `${colours.bold(place(file.path, range))}: ${paint(`${severity} ${code}`)}: ${printable(message)} ${colours.dim(`[${name}]`)}`,
    ...sourceLines(file, range, gutter, paint, colours),
  ];
  for (const related of finding.related) {
    lines.push(
      `${gutter}${colours.dim('=')} ${place(related.path ?? file.path, related.range)}: ${printable(related.message)}`,
    );
    if (related.path !== undefined || related.range.start.line !== range.start.line) {
      lines.push(...sourceLines(file, related.range, gutter, colours.blue, colours, related.path));
    }
  }
  for (const fix of file.fixes(finding)) {
    const note = fix.safe ? ' (--fix)' : fix.needs.length > 0 ? ` (${l10n.t('asks for a value')})` : '';
    lines.push(
      `${gutter}${colours.dim('=')} ${colours.green(l10n.t('fix'))}: ${printable(fix.title)}${colours.dim(note)}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function sourceLines(
  file: ReportedFile,
  { start, end }: Range,
  gutter: string,
  paint: Paint,
  colours: Colours,
  path = file.path,
): string[] {
  const line = file.line(start.line, path);
  // A report that is made of reports has no lines.
  if (line === undefined) return [];
  const last = end.line === start.line ? end.character : line.length;
  const { source, marks } = excerpt(line, start.character, last);
  const number = String(start.line + 1).padStart(gutter.length - 1);
  return [`${colours.dim(`${number} |`)} ${source}`, `${gutter}${colours.dim('|')} ${paint(marks)}`];
}

function place(path: string, { start }: Range): string {
  return `${printable(path)}:${start.line + 1}:${start.character + 1}`;
}

function paintOf(severity: Severity, colours: Colours): Paint {
  return { error: colours.red, warning: colours.yellow, information: colours.blue, hint: colours.cyan }[
    severity
  ];
}

function summaryText(
  { files, counts, unrecognized, fixable, accepted, skipped, unreadable }: Summary,
  known: string,
  colours: Colours,
): string {
  const found = (Object.keys(counts) as Severity[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => paintOf(severity, colours)(count(counts[severity], severity)));
  const notes = [
    l10n.t('{files} checked: {found}', {
      files: count(files - unrecognized, 'file'),
      found: found.length > 0 ? found.join(', ') : colours.green(l10n.t('nothing found')),
    }),
    ...unrecognizedText(unrecognized),
    ...(fixable > 0 ? [l10n.t('{count} can be fixed with --fix', { count: fixable })] : []),
    ...(accepted > 0 ? [`${accepted} ${known}`] : []),
    ...(skipped > 0 ? [l10n.t('{files} skipped', { files: count(skipped, 'binary file') })] : []),
    ...(unreadable.length > 0
      ? [colours.red(l10n.t('{count} unreadable', { count: unreadable.length }))]
      : []),
  ];
  return `${notes.join('; ')}\n`;
}
