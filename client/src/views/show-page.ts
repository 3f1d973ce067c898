import * as vscode from 'vscode';

const { window, commands, ViewColumn } = vscode;

/** Waits for the page that was opened last. */
let waiting: vscode.Disposable | undefined;

/** Shows a page of Markdown beside the document, as a reader wants it; the caret stays in the document. */
export async function showPage(page: vscode.Uri): Promise<void> {
  const editor = window.activeTextEditor;
  const { activeTab } = window.tabGroups.activeTabGroup;
  waiting?.dispose();
  // The preview takes the focus when it appears, which is after the command has ended.
  if (editor && activeTab?.input instanceof vscode.TabInputText) {
    const appeared = window.tabGroups.onDidChangeTabs(({ opened, changed }) => {
      if (![...opened, ...changed].some((tab) => shows(tab, page))) return;
      appeared.dispose();
      void window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? ViewColumn.One });
    });
    waiting = appeared;
  }
  try {
    await commands.executeCommand('markdown.showPreviewToSide', page);
  } catch {
    // Whoever has switched the Markdown preview off gets the text.
    waiting?.dispose();
    await window.showTextDocument(page, { viewColumn: ViewColumn.Beside, preserveFocus: true });
  }
}

/** A Markdown preview does not say which document it shows: its label does. */
function shows({ input, label, isActive }: vscode.Tab, { path }: vscode.Uri): boolean {
  return (
    isActive &&
    input instanceof vscode.TabInputWebview &&
    label.includes(path.slice(path.lastIndexOf('/') + 1))
  );
}
