import * as l10n from '@vscode/l10n';
import type { Analysis } from './analysis';
import type { Finding, TextEdit } from './types';

/** The edit that suppresses a finding on its line, by a comment above it at the same indentation. */
export function suppressionOf(
  analysis: Analysis,
  finding: Finding,
): { readonly title: string; readonly edit: TextEdit } {
  const { line } = finding.range.start;
  const raw = analysis.text.line(line);
  const position = { line, character: 0 };
  const indent = /^[ \t]*/.exec(raw)?.[0] ?? '';
  const newText = `${indent}! smart-licensing-disable-next-line ${finding.code}${analysis.text.lineEnding(line)}`;
  return {
    title: l10n.t('Suppress {code} on this line', { code: finding.code }),
    edit: { range: { start: position, end: position }, newText },
  };
}
