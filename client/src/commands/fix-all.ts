import * as vscode from 'vscode';
import { findingsOf, problemsOf } from '../findings';
import type { PathModel } from '../views/path-model';
import { applyInEditors } from './apply-edit';
import { documentMeant } from './meant';

const { l10n } = vscode;
const KIND = 'source.fixAll.smartLicensing';

/** Applies every safe fix of a document; where there is none it says what is left. Gives whether it changed. */
export async function fixAll(model: PathModel, given: unknown): Promise<boolean> {
  const document = await documentMeant(model, given);
  if (!document) return false;
  const whole = document.validateRange(new vscode.Range(0, 0, Number.MAX_SAFE_INTEGER, 0));
  const [all] = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    KIND,
    1,
  );
  if (all?.edit) return (await applyInEditors(all.edit)) === 'applied';
  await tellWhatIsLeft(document);
  return false;
}

async function tellWhatIsLeft(document: vscode.TextDocument): Promise<void> {
  const left = problemsOf(findingsOf(document.uri)).length;
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
