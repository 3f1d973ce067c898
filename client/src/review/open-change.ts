import * as vscode from 'vscode';
import type { ReviewedFindingMessage } from '../../../server/src/shared/protocol';
import type { Fate, ReviewedFile } from './nodes';

const { l10n } = vscode;

/** Opens the difference of a file at a finding: on the right, or on the left when it is there no more. */
export async function openChange(
  { left, right, path }: ReviewedFile,
  { range }: ReviewedFindingMessage,
  fate: Fate,
  revision: string,
): Promise<void> {
  const selection = new vscode.Range(
    range.start.line,
    range.start.character,
    range.end.line,
    range.end.character,
  );
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
