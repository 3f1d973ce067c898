import * as l10n from '@vscode/l10n';
import type { Analysis } from './analysis';
import type { Finding, Need, TextEdit } from './types';

/** The reason stands in the comment for the next reader; a client with snippets has it typed at once. */
const REASON: Need = { name: 'reason', prompt: '', blank: 'reason', choices: [] };

/** The edit that suppresses a finding on its line, by a comment above it at the same indentation, `${reason}` standing for why. */
export function suppressionOf(
  analysis: Analysis,
  finding: Finding,
): { readonly title: string; readonly edit: TextEdit; readonly needs: readonly Need[] } {
  const { line } = finding.range.start;
  const raw = analysis.text.line(line);
  const position = { line, character: 0 };
  const indent = /^[ \t]*/.exec(raw)?.[0] ?? '';
  const newText = `${indent}! smart-licensing-disable-next-line ${finding.code} -- \${reason}${analysis.text.lineEnding(line)}`;
  return {
    title: l10n.t('Suppress {code} on this line', { code: finding.code }),
    edit: { range: { start: position, end: position }, newText },
    needs: [REASON],
  };
}
