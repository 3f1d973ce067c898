import * as vscode from 'vscode';
import type { IdentityMessage } from '../../server/src/shared/document-messages';
import { SOURCE } from '../../server/src/shared/protocol';

const { l10n } = vscode;

/** Name of what a document is, as the status item shows it. */
export function dialectLabel({ dialect, release }: Pick<IdentityMessage, 'dialect' | 'release'>): string {
  switch (dialect) {
    case 'iosxe':
      return release === null ? 'IOS XE' : `IOS XE ${release}`;
    case 'nxos':
      return release === null ? 'NX-OS' : `NX-OS ${release}`;
    case 'capture':
      return l10n.t('License capture');
    case 'none':
      return l10n.t('Neither IOS XE nor NX-OS');
  }
}

/** The findings of a document that the editor shows. */
export function findingsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === SOURCE);
}

/** Those that VS Code counts as problems too: hints are not among them. */
export function problemsOf(findings: readonly vscode.Diagnostic[]): vscode.Diagnostic[] {
  return findings.filter(({ severity }) => severity !== vscode.DiagnosticSeverity.Hint);
}

/** Code of a finding. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
