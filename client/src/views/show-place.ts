import * as vscode from 'vscode';
import type { Place } from '../../../server/src/shared/path-messages';

/** Shows a place of a document in an editor that has it already, or in the first group. */
export async function showPlace(document: vscode.TextDocument, { start, end }: Place): Promise<void> {
  const key = document.uri.toString();
  const open = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === key);
  const range = document.validateRange(
    new vscode.Range(start.line, start.character, end.line, end.character),
  );
  await vscode.window.showTextDocument(document, {
    viewColumn: open?.viewColumn ?? vscode.ViewColumn.One,
    selection: range,
    preview: false,
  });
}
