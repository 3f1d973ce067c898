import * as vscode from 'vscode';
import { findingsOf } from '../status';

const { l10n } = vscode;
const KIND = 'source.fixAll.smartLicensing';

/** Applies every safe fix of the active document; where there is none it says what is left. */
export async function fixAll(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  const whole = document.validateRange(new vscode.Range(0, 0, Number.MAX_SAFE_INTEGER, 0));
  const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    KIND,
  );
  if (actions.length > 0) {
    await vscode.commands.executeCommand('editor.action.codeAction', { kind: KIND, apply: 'first' });
    return;
  }
  const left = findingsOf(document.uri).length;
  if (left === 0) {
    void vscode.window.showInformationMessage(l10n.t('There is nothing to fix.'));
    return;
  }
  const show = l10n.t('Show problems');
  const text =
    left === 1
      ? l10n.t('Nothing can be fixed without a decision of yours. 1 problem is left.')
      : l10n.t('Nothing can be fixed without a decision of yours. {0} problems are left.', left);
  if ((await vscode.window.showInformationMessage(text, show)) === show)
    await vscode.commands.executeCommand('workbench.actions.view.problems');
}
