import * as l10n from '@vscode/l10n';
import { type Analysis, rawOf } from './analysis';
import { isEmbeddedFinding } from './embedded-finding';
import type { Finding, Need, TextEdit } from './types';

/** The reason stands in the comment for the next reader; a client with snippets has it typed at once. */
const REASON: Need = { name: 'reason', prompt: '', blank: 'reason', choices: [] };

/**
 * The edit that suppresses a finding on its line, by a comment above it at the same indentation, `${reason}` standing for
 * why; undefined where no comment can stand above it, as inside of a string.
 */
export function suppressionOf(
  analysis: Analysis,
  finding: Finding,
): { readonly title: string; readonly edit: TextEdit; readonly needs: readonly Need[] } | undefined {
  const { line } = finding.range.start;
  const comment = commentAbove(analysis, finding);
  if (!comment) return undefined;
  const raw = analysis.text.line(line);
  const position = { line, character: 0 };
  const indent = /^[ \t]*/.exec(raw)?.[0] ?? '';
  const [open, close] = comment;
  const newText = `${indent}${open} smart-licensing-disable-next-line ${finding.code} -- \${reason}${close}${analysis.text.lineEnding(line)}`;
  return {
    title: l10n.t('Suppress {code} on this line', { code: finding.code }),
    edit: { range: { start: position, end: position }, newText },
    needs: [REASON],
  };
}

/** How a comment begins and ends in the document. */
function commentAbove({ host, text }: Analysis, finding: Finding): readonly [string, string] | undefined {
  if (!host) return ['!', ''];
  if (host.kind === 'jinja') return ['{#', ' #}'];
  const raw = rawOf(finding);
  if (host.apart && !(raw && isEmbeddedFinding(raw))) return ['!', ''];
  const start = raw && isEmbeddedFinding(raw) ? raw.stringStart : undefined;
  const isFirst = start !== undefined && text.positionAt(start).line === finding.range.start.line;
  return isFirst ? ['#', ''] : undefined;
}
