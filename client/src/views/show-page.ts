import * as vscode from 'vscode';

/** Shows a page of Markdown beside the document, as a reader wants it; the caret stays in the document. */
export async function showPage(page: vscode.Uri): Promise<void> {
  const { window, commands, ViewColumn } = vscode;
  const editor = window.activeTextEditor;
  const { activeTab } = window.tabGroups.activeTabGroup;
  try {
    await commands.executeCommand('markdown.showPreviewToSide', page);
  } catch {
    // Whoever has switched the Markdown preview off gets the text.
    await window.showTextDocument(page, { viewColumn: ViewColumn.Beside, preserveFocus: true });
    return;
  }
  if (editor?.viewColumn !== undefined && activeTab?.input instanceof vscode.TabInputText)
    await window.showTextDocument(editor.document, { viewColumn: editor.viewColumn });
}
