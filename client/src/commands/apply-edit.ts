import * as vscode from 'vscode';
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageclient';
import type { Server } from '../server';

const { l10n } = vscode;

/** What became of an edit. An outdated one was made for another version of the document than the one that is there. */
export type Applied = 'applied' | 'outdated' | 'read-only';

/** Applies an edit of the server to the very versions of the documents that it was made for. */
export async function applyToVersion(server: Server, edit: WorkspaceEdit): Promise<Applied> {
  const client = await server.start();
  const changes = (edit.documentChanges ?? []).filter(
    (change): change is TextDocumentEdit => 'edits' in change,
  );
  const uriOf = ({ textDocument }: TextDocumentEdit) => client.protocol2CodeConverter.asUri(textDocument.uri);
  const isOutdated = (change: TextDocumentEdit): boolean => {
    const { version } = change.textDocument;
    return version !== null && version !== openAt(uriOf(change))?.version;
  };
  if (changes.some(isOutdated)) return 'outdated';
  const hasSnippet = changes.some(({ edits }) => edits.some((one) => 'snippet' in one));
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  return hasSnippet || changes.length === 0
    ? applyAtOnce(converted, changes.map(uriOf))
    : applyInEditors(converted);
}

/**
 * Applies changes of texts in their editors. VS Code's own way would change the text of an editor that is read-only too,
 * in memory alone: it is not marked as changed and is never saved.
 */
export async function applyInEditors(edit: vscode.WorkspaceEdit): Promise<Applied> {
  for (const [uri, changes] of edit.entries()) {
    const editor = await editorOf(uri);
    const { document } = editor;
    const { version } = document;
    await editor.edit((builder) => {
      for (const { range, newText } of changes) builder.replace(range, newText);
    });
    if (document.version === version) return tellReadOnly(uri);
  }
  return 'applied';
}

/** Tab stops are known to VS Code's own way alone; what it did to a read-only text is taken back. */
async function applyAtOnce(edit: vscode.WorkspaceEdit, uris: readonly vscode.Uri[]): Promise<Applied> {
  const before = uris.flatMap((uri) => openAt(uri) ?? []).map(stateOf);

  if (!(await vscode.workspace.applyEdit(edit))) return 'outdated';
  const unsavable = before.find(({ document, isDirty }) => !isDirty && !document.isDirty);
  if (!unsavable) return 'applied';
  const back = new vscode.WorkspaceEdit();
  for (const { document, text } of before) {
    const whole = document.validateRange(new vscode.Range(0, 0, Number.MAX_SAFE_INTEGER, 0));
    if (document.getText() !== text) back.replace(document.uri, whole, text);
  }
  await vscode.workspace.applyEdit(back);
  return tellReadOnly(unsavable.document.uri);
}

function stateOf(document: vscode.TextDocument) {
  return { document, isDirty: document.isDirty, text: document.getText() };
}

function tellReadOnly(uri: vscode.Uri): 'read-only' {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  void vscode.window.showWarningMessage(
    l10n.t(
      '{0} is read-only in this editor, so nothing was changed. “File: Set Active Editor Writeable in Session” makes a file of yours writable.',
      name,
    ),
  );
  return 'read-only';
}

function openAt(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
}

async function editorOf(uri: vscode.Uri): Promise<vscode.TextEditor> {
  const shown = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri.toString(),
  );
  return shown ?? vscode.window.showTextDocument(uri, { preserveFocus: true, preview: false });
}
