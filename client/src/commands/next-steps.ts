import * as vscode from 'vscode';
import { codeOf, findingsOf } from '../findings';
import type { Server } from '../server';
import type { PathModel } from '../views/path-model';
import { showPage } from '../views/show-page';
import { nextStepsUri } from '../views/virtual-documents';
import { documentMeant } from './meant';

const { l10n } = vscode;

/** Context key: whether the active document proves a failure, so that it has next steps. */
const HAS_STEPS = 'smartLicensing.hasNextSteps';
/** Codes of failures that captures prove. */
const PROVEN = /^SL9\d\d$/;

/** Opens the next steps of a code, of the finding at the caret, or of all that the document proves. */
export async function openNextSteps(model: PathModel, given: unknown, uri: unknown): Promise<void> {
  const document = await documentMeant(model, uri);
  if (!document) return;
  await showPage(nextStepsUri(document.uri, codeFor(document, given)));
}

/** Puts the same on the clipboard. */
export async function copyNextSteps(
  server: Server,
  model: PathModel,
  given: unknown,
  uri: unknown,
): Promise<void> {
  const document = await documentMeant(model, uri);
  if (!document) return;
  const code = codeFor(document, given);
  const steps = await server.request('smartLicensing/nextSteps', {
    uri: document.uri.toString(),
    ...(code !== undefined && { code }),
  });
  if (steps === null) {
    void vscode.window.showInformationMessage(
      l10n.t('The document proves no failure: there are no next steps.'),
    );
    return;
  }
  await vscode.env.clipboard.writeText(steps);
  const said = code === undefined ? l10n.t('Next steps copied.') : l10n.t('Next steps for {0} copied.', code);
  vscode.window.setStatusBarMessage(said, 4000);
}

/** Keeps the context key that enables the commands. */
export function watchNextSteps(): vscode.Disposable {
  let shown: boolean | undefined;
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const has = document !== undefined && provesFailure(document);
    if (has === shown) return;
    shown = has;
    void vscode.commands.executeCommand('setContext', HAS_STEPS, has);
  };
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.languages.onDidChangeDiagnostics(update),
  );
}

/** Whether a document has next steps. */
export function provesFailure({ uri }: vscode.TextDocument): boolean {
  return findingsOf(uri).some((one) => PROVEN.test(codeOf(one)));
}

function codeFor(document: vscode.TextDocument, given: unknown): string | undefined {
  if (typeof given === 'string' && PROVEN.test(given)) return given;
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) return undefined;
  const here = findingsOf(editor.document.uri).filter(({ range }) => range.contains(editor.selection.active));
  return here.map(codeOf).find((code) => PROVEN.test(code));
}
