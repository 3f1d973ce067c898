import * as vscode from 'vscode';
import type { IdentityMessage } from '../../server/src/shared/document-messages';
import { codeOf, dialectLabel, problemsOf } from './findings';
import { severityWord } from './views/severity-word';

const { l10n } = vscode;

/** Severities in the order of VS Code's numbers. */
const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;

/** What is shown. `findings` is undefined for a copy of another version, which is not judged. */
export function textOf(
  identity: IdentityMessage,
  findings: readonly vscode.Diagnostic[] | undefined,
): string {
  const label = dialectLabel(identity);
  if (!findings) return `$(history) ${label}`;
  if (identity.dialect === 'none' && findings.length === 0) return `$(circle-slash) ${label}`;
  return `${iconOf(findings)} ${label}, ${countOf(findings)}`;
}

/** What a screen reader says, which knows no icons. */
export function spokenOf(
  identity: IdentityMessage,
  findings: readonly vscode.Diagnostic[] | undefined,
): string {
  const label = dialectLabel(identity);
  if (!findings) return `${label}. ${l10n.t('Another version of a file: its findings are not shown.')}`;
  if (identity.dialect === 'none' && findings.length === 0) return label;
  const worst = findings.reduce<vscode.Diagnostic | undefined>(
    (grave, one) => (grave && grave.severity <= one.severity ? grave : one),
    undefined,
  );
  const count = countOf(findings);
  if (!worst || worst.severity === vscode.DiagnosticSeverity.Hint) return `${label}, ${count}`;
  return `${label}, ${count}. ${l10n.t('The gravest: {0}', `${severityWord(SEVERITIES[worst.severity])} ${codeOf(worst)}`)}`;
}

function countOf(findings: readonly vscode.Diagnostic[]): string {
  const problems = problemsOf(findings).length;
  const hints = findings.length - problems;
  if (problems === 0 && hints > 0) return hints === 1 ? l10n.t('1 hint') : l10n.t('{0} hints', hints);
  if (problems === 0) return l10n.t('no problems');
  return problems === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', problems);
}

function iconOf(findings: readonly vscode.Diagnostic[]): string {
  const worst = Math.min(...findings.map(({ severity }) => severity), vscode.DiagnosticSeverity.Hint);
  if (worst === vscode.DiagnosticSeverity.Error) return '$(error)';
  if (worst === vscode.DiagnosticSeverity.Warning) return '$(warning)';
  return findings.length > 0 ? '$(info)' : '$(pass)';
}

/** What the mouse brings up. */
export function tooltipOf(
  identity: IdentityMessage,
  findings: readonly vscode.Diagnostic[] | undefined,
): string {
  const kind = identity.whole ? l10n.t('Whole configuration') : l10n.t('Part of a configuration');
  return [
    identity.hostname === null ? 'Smart Licensing' : `Smart Licensing: ${identity.hostname}`,
    dialectLabel(identity),
    ...(identity.dialect === 'iosxe' || identity.dialect === 'nxos' ? [kind] : []),
    findings ? countOf(findings) : l10n.t('Another version of a file: its findings are not shown.'),
    l10n.t('Click for what to do next'),
  ].join('\n');
}
