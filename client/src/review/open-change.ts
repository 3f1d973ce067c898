import * as vscode from 'vscode';
import type { ReviewedFindingMessage } from '../../../server/src/shared/review-messages';
import type { Fate, ReviewedFile } from './nodes';
import { lineNow } from './place-now';

const { l10n } = vscode;

/** Opens the difference of a file at a finding: on the right, or on the left when it is there no more. */
export async function openChange(
  { left, right, path, lines }: ReviewedFile,
  { range }: ReviewedFindingMessage,
  fate: Fate,
  revision: string,
): Promise<void> {
  const was = fate === 'resolved' ? undefined : lines.get(range.start.line);
  const selection = await selectionNow(right, range, was);
  const only = left && right ? undefined : (right ?? left);
  if (only) {
    await vscode.window.showTextDocument(only, { selection });
    return;
  }
  const options: vscode.TextDocumentShowOptions = fate === 'resolved' ? {} : { selection };
  const title = l10n.t('{0} ({1} ↔ working tree)', path.split('/').pop() ?? path, revision);
  await vscode.commands.executeCommand('vscode.diff', left, right, title, options);
  if (fate !== 'resolved') return;
  // The command can place the caret on the right-hand side only.
  const editor = await editorOf(left);
  if (!editor) return;
  editor.selection = new vscode.Selection(selection.start, selection.end);
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where a finding stands by now; a caret at its old line, and a word, where its line is gone. */
async function selectionNow(
  right: vscode.Uri | undefined,
  { start, end }: ReviewedFindingMessage['range'],
  was: string | undefined,
): Promise<vscode.Range> {
  if (!right || was === undefined)
    return new vscode.Range(start.line, start.character, end.line, end.character);
  const now = (await vscode.workspace.openTextDocument(right)).getText().split(/\r?\n/);
  const line = lineNow(now, start.line, was);
  if (line !== undefined)
    return new vscode.Range(line, start.character, end.line + line - start.line, end.character);
  void vscode.window.showInformationMessage(l10n.t('The line has changed since the review.'));
  return new vscode.Range(start.line, 0, start.line, 0);
}

/** The editor that shows a document, which may take a moment to appear; undefined when it does not. */
async function editorOf(uri: vscode.Uri | undefined): Promise<vscode.TextEditor | undefined> {
  const find = () =>
    vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri?.toString());
  return (
    find() ??
    new Promise((resolve) => {
      const done = () => {
        listening.dispose();
        clearTimeout(timer);
        resolve(find());
      };
      const listening = vscode.window.onDidChangeVisibleTextEditors(() => find() && done());
      const timer = setTimeout(done, 2000);
    })
  );
}
